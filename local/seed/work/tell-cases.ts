import { answered } from '../../rollout/attempt.ts';
import type { Chair } from './table-of.ts';
import { bringInScope, type Telling } from './tell-signals.ts';
import type { WorkWords } from './work-words.ts';

/** A case that the mayor listed so many days ago, of a signal of some days before. */
const list = async (telling: Telling, kind: keyof WorkWords['cases'], ago: number): Promise<string> => {
  const { concern, person, observation } = telling.words.cases[kind];
  const signalId = await bringInScope(telling, { observation, ago: ago + 4 });
  const body = { signalIds: [signalId], concern, minor: kind === 'minor', identity: { name: person } };
  return answered(await telling.table.mayor.ago(ago).cases.create({ body })).value.caseId;
};

/** `ago`: so many days ago the coordinator proposed it. */
type Calling = { readonly caseId: string; readonly who: Chair; readonly ago: number };

/** The coordinator proposes to call a member. */
const propose = async ({ table, words }: Telling, { caseId, who, ago }: Calling): Promise<void> => {
  const body = { memberId: who.memberId, purpose: words.purpose };
  answered(await table.coordinator.ago(ago).invitations.propose({ params: { caseId }, body }));
};

/** The mayor approves that as well, and the member accepts. */
const call = async (telling: Telling, calling: Calling): Promise<void> => {
  const { caseId, who, ago } = calling;
  await propose(telling, calling);
  answered(await telling.table.mayor.ago(ago - 1).invitations.approve({ params: { caseId, memberId: who.memberId } }));
  answered(await who.ago(ago - 2).invitations.answer({ params: { caseId }, body: { answer: 'accept' } }));
};

/** Cases on their way: one followed by two services, one of a minor, one whose review is overdue, one closed. Answers those that the cell meets on. */
export const tellCases = async (telling: Telling) => {
  const { school, police, mayor } = telling.table;
  await list(telling, 'overdue', 192);
  const closed = await list(telling, 'closed', 150);
  answered(await mayor.ago(30).cases.close({ params: { caseId: closed }, body: { reasons: telling.words.closing } }));
  const followed = await list(telling, 'followed', 40);
  for (const who of [school, police]) await call(telling, { caseId: followed, who, ago: 38 });
  const minor = await list(telling, 'minor', 12);
  await call(telling, { caseId: minor, who: school, ago: 10 });
  await propose(telling, { caseId: minor, who: police, ago: 2 });
  return { followed, minor };
};
