import type { PublishedFigures } from '../../../shared/domain/coverage/published.ts';
import { useWords } from '../../app/words.tsx';

/** The moment of a published figure as exactly as it is known. */
export const usePublishedDay = (): ((figures: Pick<PublishedFigures, 'from' | 'to' | 'precision'>) => string) => {
  const { say, day } = useWords();
  return ({ from, to, precision }) => (precision === 'day' ? day(from) : say('country.between', { from: day(from), to: day(to) }));
};
