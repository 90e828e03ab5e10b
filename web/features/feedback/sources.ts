import { useWords } from '../../app/words.tsx';
import type { CaseShown } from '../cases/cases-api.ts';
import type { Sources, SheetShown } from './feedback-api.ts';

type Refusal = NonNullable<NonNullable<SheetShown['lines']>[number]['refusal']>;

/** Something said or decided at a consultation, and why a line may not be made from it. */
export type SourceShown = {
  readonly id: string;
  readonly from: string;
  readonly title: string;
  readonly text: string;
  readonly refusal: Refusal | undefined;
};

/** What was decided and what the reader heard at one consultation, as it was screened. */
export const useSourcesShown = ({ decisions = [], contributions = [] }: CaseShown, meetingId: string) => {
  const { say } = useWords();
  return ({ sources }: Sources): readonly SourceShown[] => {
    const refusals = new Map(sources.map(({ from, refusal }) => [from, refusal]));
    const decided = decisions
      .filter((one) => one.meetingId === meetingId)
      .map(({ decisionId: id, kind, reasons = '' }) => ({ id, from: 'decision', title: say(`cases.decision.${kind}`), text: reasons }));
    const heard = contributions
      .filter((one) => refusals.has(one.contributionId))
      .map(({ contributionId: id, author, text = '' }) => ({ id, from: id, title: author.name, text }));
    return [...decided, ...heard].map((one) => ({ ...one, refusal: refusals.get(one.from) }));
  };
};
