import type { breakGlass } from '../../shared/contract/break-glass.ts';
import { reviewDueAt, reviewGlass, waitsFor } from '../../shared/domain/cases/break-glass.ts';
import { waitingGlasses } from '../../shared/domain/cases/waiting-glasses.ts';
import { type Asker, askerOf } from '../../shared/domain/cases/standing.ts';
import { decide } from '../../shared/domain/access/decide.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import { atHand } from '../runtime/case-at-hand.ts';
import type { CellData, Handles } from '../runtime/context.ts';

type Looking = { readonly asker: Asker; readonly today: string };

/** Those that wait for this person; the few there are are opened one by one, for their reasons. */
const waiting = async (data: CellData, { asker, today }: Looking) => {
  const lines = await data.caseLines();
  const due = lines.flatMap(({ value: line }) =>
    waitingGlasses(line, { asker, seat: data.seat, today }).map((glass) => ({ glass, facts: line.facts })),
  );
  const opened = await Promise.all(
    due.map(async ({ glass, facts }) => {
      const found = await data.case(facts.caseId).breakGlass.get(glass.breakGlassId);
      return found === undefined || !waitsFor(found.value, asker) ? [] : [{ glass: found.value, reference: facts.reference }];
    }),
  );
  return opened.flat();
};

export const list: Handles<typeof breakGlass, 'list'> = async ({ self }, { release, principal, today }) => {
  const found = await release(async (data) => {
    const value = await waiting(data, { asker: askerOf(principal), today });
    const shown = value.flatMap(({ glass: { caseId, breakGlassId } }) => [caseId, breakGlassId]);
    return { value, about: [principal.cell.cellId, ...shown] };
  });
  const items = found.map(({ glass: { subjectId: _, sub: __, ...glass }, reference }) => ({
    ...glass,
    reference,
    reviewDueAt: reviewDueAt(glass),
  }));
  return ok({ items, self });
};

export const review: Handles<typeof breakGlass, 'review'> = async ({ params: { caseId, breakGlassId }, body }, context) => {
  const { data, now, save, decidedBy } = context;
  const file = await data.case(caseId).file();
  const glass = file?.breakGlass().find(({ id }) => id === breakGlassId);
  if (file === undefined || glass === undefined) return problem('resource-not-found');
  const { asker, situation } = atHand(context, file, 'oversight');
  const verdict = decide({ ...situation, action: 'breakGlass.review' });
  decidedBy(verdict);
  if (!verdict.permit) return problem('resource-not-found');
  const reviewed = reviewGlass(glass.value, asker, { ...body, now });
  if (!reviewed.ok) return reviewed;
  const write = await data.case(caseId).breakGlass.change(glass, reviewed.value);
  return save({ about: [caseId, breakGlassId], writes: [write] }, undefined);
};
