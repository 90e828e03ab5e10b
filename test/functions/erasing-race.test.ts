import { beforeAll, describe, expect, test } from 'vitest';
import { dataOf } from '../../functions/erasures/spend-night.ts';
import type { Table } from '../../shared/data/table.ts';
import { deliveriesOf } from '../support/deliveries.ts';
import { erasableCase } from '../support/erased/erasable-case.ts';
import { erasuresNightOf } from '../support/erasures-night.ts';
import type { Moment } from '../support/moment.ts';
import { platform } from '../support/platform.ts';
import type { RegionClient } from '../support/region.ts';

type Erasable = Awaited<ReturnType<typeof erasableCase>>;
type Who = 'mayor' | 'coordinator' | 'school' | 'police' | 'officer' | 'otherMayor';

const today = '2026-03-02';
const reasons = 'Some.';

let at: Erasable['cell'];
let ids: Erasable['ids'];
let reference: string;
let open: Moment;
let versions: { readonly root: number; readonly item: number; readonly plan: number };

beforeAll(async () => {
  ({ cell: at, ids, reference } = await erasableCase());
  const { client } = at.coordinator;
  const versionOf = async (reply: Promise<{ ok: boolean; version?: number }>) => (await reply).version ?? 0;
  versions = {
    root: await versionOf(client.cases.get({ params: ids })),
    item: await versionOf(client.consultations.get({ params: ids })),
    plan: await versionOf(client.followUp.getPlan({ params: ids })),
  };
  open = at.region.place.moment();
});

type Act = readonly [action: string, who: Who, act: (client: RegionClient) => Promise<{ readonly ok: boolean; readonly status?: number }>];

/** What people write about a case, of each kind of item one. */
const acts: readonly Act[] = [
  ['casesChange', 'mayor', ({ cases }) => cases.change({ params: ids, body: { minor: true } })],
  ['casesChangeIdentity', 'coordinator', ({ cases }) => cases.changeIdentity({ params: ids, body: { name: 'Person Example' } })],
  ['casesDisclose', 'coordinator', ({ cases }) => cases.disclose({ params: ids })],
  ['casesLookUpIdentity', 'officer', ({ cases }) => cases.lookUpIdentity({ params: ids, body: { reason: 'Asked.' } })],
  ['casesClose', 'mayor', ({ cases }) => cases.close({ params: ids, body: { reasons } })],
  ['breakGlassOpen', 'otherMayor', ({ breakGlass }) => breakGlass.open({ body: { reference, reason: 'Urgent.' } })],
  ['breakGlassReview', 'mayor', ({ breakGlass }) => breakGlass.review({ params: ids, body: { justified: true, review: 'Urgent.' } })],
  ['signalsShowReporter', 'mayor', ({ signals }) => signals.showReporter({ params: ids, body: { reason: 'Asked.' } })],
  [
    'invitationsPropose',
    'mayor',
    ({ invitations }) => invitations.propose({ params: ids, body: { memberId: at.youthCare.memberId, purpose: 'Knows.' } }),
  ],
  ['invitationsEnd', 'mayor', ({ invitations }) => invitations.end({ params: ids })],
  [
    'contributionsGive',
    'school',
    ({ contributions }) => contributions.give({ params: ids, body: { secrecy: 'none', text: 'Said.', source: 'Own', purpose: 'Help' } }),
  ],
  ['contributionsWithdraw', 'school', ({ contributions }) => contributions.withdraw({ params: ids })],
  [
    'consultationsMinute',
    'coordinator',
    ({ consultations }) => consultations.minute({ params: ids, body: { minutes: 'A path.' }, version: versions.item }),
  ],
  ['consultationsDecide', 'mayor', ({ consultations }) => consultations.decide({ params: ids, body: { kind: 'individualPath', reasons } })],
  ['meetingsConclude', 'coordinator', ({ meetings }) => meetings.conclude({ params: ids })],
  ['meetingsConvene', 'coordinator', ({ meetings }) => meetings.convene({ body: convening() })],
  [
    'followUpChangePlan',
    'coordinator',
    ({ followUp }) => followUp.changePlan({ params: ids, body: { goals: [{ goal: 'School.' }] }, version: versions.plan }),
  ],
  [
    'followUpAssignManager',
    'mayor',
    ({ followUp }) => followUp.assignManager({ params: ids, body: { memberId: at.police.memberId }, version: versions.root }),
  ],
  [
    'followUpAddAction',
    'coordinator',
    ({ followUp }) => followUp.addAction({ params: ids, body: { task: 'Talk.', ownerId: at.school.memberId, dueOn: today } }),
  ],
  ['followUpTakeAction', 'school', ({ followUp }) => followUp.takeAction({ params: ids })],
  ['followUpReview', 'mayor', ({ followUp }) => followUp.review({ params: ids, body: { better: 'A', worrying: 'B', conclusion: 'C' } })],
];

const convening = () => {
  const agenda = [{ caseId: ids.caseId, question: 'What helps?', invited: [] }];
  return { on: today, startsAt: '18:00', endsAt: '19:00', place: 'Room 4', agenda };
};

/** `warm`: the same function erases, and knows it; else another does, and the one that writes still remembers the key. */
type Race = { readonly act: Act; readonly afterReads: number; readonly warm: boolean };

/** Somebody writes about a case that is erased after so many of their readings, or before the write where there were fewer. */
const race = async ({ act: [action, who, act], afterReads, warm }: Race) => {
  let [reads, isErased] = [0, false];
  const eraseIn = async (table: Table): Promise<void> => {
    if (isErased) return;
    isErased = true;
    const vault = warm ? place.vault : { ...place.vault, memory: new Map() };
    const now = () => `${today}T10:00:00.000Z`;
    const data = dataOf({ ...place.place(), table, vault, region: 'flanders', now, today: () => today }, at.seat, at.cellId);
    const root = (await data.case(ids.caseId).facts())!;
    await table.write(await data.erasing.caseWrites({ facts: root.value, version: root.version }, { rule: 'agreed', at: now() }));
    await data.erasing.finish(root.value, now());
  };
  const racing = (table: Table): Table => {
    const after = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
      const got = await answer;
      reads += 1;
      if (reads === afterReads) await eraseIn(table);
      return got;
    };
    return {
      get: (key, options) => after(table.get(key, options)),
      query: (query) => after(table.query(query)),
      write: async (writes) => {
        if (writes.some(({ kind, key }) => kind !== 'check' && !key.pk.includes('#AUDIT'))) await eraseIn(table);
        return table.write(writes);
      },
    };
  };
  const place = platform({ from: open, watch: (name, table) => (name === action && afterReads > 0 ? racing(table) : table) });
  const reply = await act(await place.signIn(at[who].sub));
  return { place, reply, reads };
};

describe('somebody writes about a case while it is erased', () => {
  test.each(acts)('%s is done where it is not', async (...act) => {
    expect((await race({ act, afterReads: 0, warm: true })).reply).toMatchObject({ ok: true });
  });

  test.each(acts)('%s is answered as of a case that is gone or changed, whenever that happens, and nothing stays', async (...act) => {
    for (const warm of [true, false])
      for (const afterReads of [1, 2, 3, 4, 5, 99]) {
        const { place, reply } = await race({ act, afterReads, warm });
        expect([200, 404, 409, 410, 412]).toContain(reply.ok ? 200 : reply.status);
        await deliveriesOf({ ...place, table: place.streamed }).inOrder();
        await erasuresNightOf(place, '2026-03-03');
        const left = place.moment().items.filter(({ key }) => key.sk.includes(ids.caseId) && !key.sk.endsWith('TOMBSTONE'));
        expect([act[0], afterReads, left.map(({ key }) => key.sk)]).toEqual([act[0], afterReads, []]);
      }
  });
});
