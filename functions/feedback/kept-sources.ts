import type { FeedbackLine } from '../../shared/domain/cases/feedback.ts';
import type { CaseAtHand } from '../runtime/case-at-hand.ts';
import type { CellData, Write } from '../runtime/context.ts';

type Repositories = Pick<ReturnType<CellData['case']>, 'root' | 'consultations' | 'contributions'>;
type Sheet = { readonly meetingId: string; readonly lines: readonly FeedbackLine[] };

/**
 * Holds what a sheet rests on as it was found: a source that is taken back or limited meanwhile, somebody noted as present, or
 * a case that becomes one of a minor, makes the writing fail.
 */
export const keptSources = (
  { root, consultations, contributions }: Repositories,
  file: CaseAtHand['file'],
  { meetingId, lines }: Sheet,
): readonly Write[] => {
  const named = new Set(lines.map(({ from }) => from));
  return [
    root.keep(file.root),
    ...file
      .consultations()
      .filter(({ id }) => id === meetingId)
      .map((one) => consultations.keep(one)),
    ...file
      .contributions()
      .filter(({ id }) => named.has(id))
      .map((one) => contributions.keep(one)),
  ];
};
