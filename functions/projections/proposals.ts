import { isDeepStrictEqual } from 'node:util';
import { coveredBy, type Registration } from '../../shared/domain/cells/registration.ts';
import { type Reminder, remindedAt } from '../../shared/domain/cells/reminder.ts';
import type { Proposal } from '../../shared/domain/cells/signature.ts';
import { record } from '../runtime/record.ts';
import { type Consumer, dataOf, settle } from './consumer.ts';

const partnersOf = (draft: Registration | undefined): readonly string[] =>
  draft?.form?.kind === 'joint' && draft.closedOn === undefined ? draft.form.municipalities : [];

const sameList = (a: readonly string[] | undefined, b: readonly string[]): boolean => a?.join() === b.join();

type Sources = { readonly draft: Registration | undefined; readonly reminder: Reminder | undefined; readonly known: Proposal | undefined };

/** What must lie before a municipality, if anything: the list as it is now, since when, and when it was reminded of it. */
const proposalTo = (nis: string, { draft, reminder, known }: Sources, now: string): Proposal | undefined => {
  if (draft === undefined || !partnersOf(draft).includes(nis)) return undefined;
  const { cellId, nis: seat, form } = draft;
  const covers = [...coveredBy(seat, form)];
  const proposedAt = known !== undefined && sameList(known.covers, covers) ? known.proposedAt : now;
  return { cellId, seat, covers, proposedAt, ...remindedAt(reminder, cellId, nis) };
};

/** Puts the proposal of a joint cell before each municipality the draft names, and takes it back where it no longer does. */
export const proposeTo = async (
  consumer: Consumer,
  { seat, cellId }: { seat: string; cellId: string },
  mentioned: readonly string[],
): Promise<void> => {
  for (const nis of mentioned)
    await settle(async () => {
      const { proposals } = dataOf(consumer, nis);
      const { drafts, reminders } = dataOf(consumer, seat);
      const [found, reminder, known] = await Promise.all([drafts.get(), reminders.get(), proposals.get(cellId)]);
      const draft = found?.value.cellId === cellId ? found.value : undefined;
      const wanted = proposalTo(nis, { draft, reminder: reminder?.value, known: known?.value }, consumer.now());
      if (isDeepStrictEqual(known?.value, wanted)) return true;
      if (wanted !== undefined) return record(consumer, { nis, action: 'projectionsPropose' }, [proposals.change(known, wanted, cellId)]);
      return record(consumer, { nis, action: 'projectionsWithdrawProposal' }, [known ?? []].flat().map(proposals.remove));
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
