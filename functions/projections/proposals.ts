import { coveredBy, type Registration } from '../../shared/domain/cells/registration.ts';
import { record } from '../runtime/record.ts';
import { type Consumer, dataOf, settle } from './consumer.ts';

const partnersOf = (draft: Registration | undefined): readonly string[] =>
  draft?.form?.kind === 'joint' && draft.closedOn === undefined ? draft.form.municipalities : [];

const sameList = (a: readonly string[] | undefined, b: readonly string[]): boolean => a?.join() === b.join();

/** Puts the proposal of a joint cell before each municipality the draft names, and takes it back where it no longer does. */
export const proposeTo = async (
  consumer: Consumer,
  { seat, cellId }: { seat: string; cellId: string },
  mentioned: readonly string[],
): Promise<void> => {
  for (const nis of mentioned)
    await settle(async () => {
      const { proposals } = dataOf(consumer, nis);
      const [draft, proposal] = await Promise.all([dataOf(consumer, seat).drafts.get(), proposals.get(cellId)]);
      const current = draft?.value.cellId === cellId ? draft.value : undefined;
      if (current === undefined || !partnersOf(current).includes(nis))
        return record(consumer, { nis, action: 'projectionsWithdrawProposal' }, proposal ? [proposals.remove(proposal)] : []);
      const covers = [...coveredBy(seat, current.form)];
      if (sameList(proposal?.value.covers, covers)) return true;
      return record(consumer, { nis, action: 'projectionsPropose' }, [
        proposals.change(proposal, { cellId, seat, covers, proposedAt: consumer.now() }, cellId),
      ]);
    });
};

/** The municipalities that either of two drafts names. */
export const mentionedIn = (...drafts: readonly Registration[]): readonly string[] => [
  ...new Set(drafts.flatMap((draft) => (draft.form?.kind === 'joint' ? draft.form.municipalities : []))),
];

/** The seats that either of two drafts asks to join. */
export const seatsToJoin = (...drafts: readonly Registration[]): readonly string[] => [
  ...new Set(drafts.flatMap((draft) => (draft.form?.kind === 'joining' ? draft.form.seat : []))),
];
