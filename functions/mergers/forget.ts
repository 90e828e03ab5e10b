import type { CellPlace } from '../../shared/domain/members/member.ts';
import { stateOfErasure } from '../../shared/domain/erasures/erasure.ts';
import { cellAt, type Running } from './execution.ts';

type Going = { readonly from: CellPlace; readonly to: CellPlace; readonly running: Running };

/** Finishes what a cell began to erase, so that nothing of it is sealed anew elsewhere. False where something changed meanwhile. */
export const finishErasures = async ({ running: { executor }, from }: Going): Promise<boolean> => {
  const { erasing, erasureFile } = cellAt(executor, from);
  const begun = (await erasureFile()).filter(({ value }) => stateOfErasure(value) !== 'cleared');
  for (const { value } of begun) await erasing.finish(value, executor.now());
  return (await erasureFile()).every(({ value }) => stateOfErasure(value) === 'cleared');
};

/** A case that was erased where it was, while a part of it had gone over: that part is erased too. False while something is left. */
export const forgetParts = async (going: Going): Promise<boolean> => {
  const {
    running: { executor, found },
    from,
    to,
  } = going;
  const there = cellAt(executor, to);
  for (const { value } of await cellAt(executor, from).erasureFile()) {
    const { caseId, subjectId, erasedAt } = value;
    if (caseId === undefined || erasedAt < (found.value.begunAt ?? '')) continue;
    const isWhole = (await there.case(caseId).facts()) !== undefined;
    if (!isWhole && (await there.keyring.find(subjectId)) !== undefined) await there.erasing.finish(value, executor.now());
  }
  return finishErasures(going);
};
