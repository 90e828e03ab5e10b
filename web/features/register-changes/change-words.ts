import { useWords } from '../../app/words.tsx';
import type { Plannable } from './use-changes.ts';

/** What a change is, in one line: "A and B together become C". */
export const useChangeName = (nameOf: (nis: string) => string): ((change: Pick<Plannable, 'from' | 'to'>) => string) => {
  const { say, list } = useWords();
  return ({ from, to }) => say(from.length > 1 ? 'mergers.becomeOne' : 'mergers.becomes', { from: list(from.map(nameOf)), to: nameOf(to) });
};
