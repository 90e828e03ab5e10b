import type { PublishedFigures } from '../../../shared/domain/coverage/published.ts';
import { useWords } from '../../app/words.tsx';

/** Under which title a published figure can be found, or that its original was not seen. */
export const useSourceTitle = (): ((figures: Pick<PublishedFigures, 'source'>) => string) => {
  const { say } = useWords();
  return ({ source }) => source?.title ?? say('country.originalNotSeen');
};
