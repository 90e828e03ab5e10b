import { beforeAll, describe, expect, test } from 'vitest';
import { called, listed, narrative } from '../support/case-at-work.ts';
import { type CellAtWork, openCell, type Seated } from '../support/cell-at-work.ts';
import { done } from '../support/region.ts';

let cell: CellAtWork;
beforeAll(async () => {
  cell = await openCell();
});

const codeOf = (reply: object) => ('code' in reply ? reply.code : 'done');
const propose = ({ client }: Seated, caseId: string, { memberId }: Seated) =>
  client.invitations.propose({ params: { caseId }, body: { memberId, purpose: narrative.purpose } });
const approve = ({ client }: Seated, caseId: string, { memberId }: Seated) => client.invitations.approve({ params: { caseId, memberId } });
const answer = ({ client }: Seated, caseId: string) => client.invitations.answer({ params: { caseId }, body: { answer: 'accept' } });
const get = async ({ client }: Seated, caseId: string) => done(await client.cases.get({ params: { caseId } }));

describe('calling a member to a case', () => {
  test('takes two: one of mayor and coordinator proposes, the other approves', async () => {
    const { caseId } = await listed(cell);
    expect(done(await propose(cell.coordinator, caseId, cell.school))).toMatchObject({ state: 'proposed', restricted: false });
    expect(codeOf(await cell.school.client.cases.get({ params: { caseId } }))).toBe('resource-not-found');
    expect(codeOf(await approve(cell.coordinator, caseId, cell.school))).toBe('second-person-needed');
    expect(done(await approve(cell.mayor, caseId, cell.school))).toMatchObject({ state: 'invited', approvedBy: cell.mayor.memberId });
    expect(codeOf(await approve(cell.mayor, caseId, cell.school))).toBe('invitation-settled');
  });

  test('is offered of every municipality of the cell, but for who sits there, is called, or sits at no table', async () => {
    const { caseId } = await listed(cell, { by: cell.otherMayor });
    await propose(cell.otherMayor, caseId, cell.school);
    const offered = done(await cell.otherMayor.client.followUp.listCallable({ params: { caseId } }));
    const ids = offered.items.map(({ memberId }) => memberId);
    const { mayor, police, youthCare, welfare, restricted, otherCoordinator, otherMayor, coordinator, school, officer } = cell;
    expect(ids).toEqual(expect.arrayContaining([mayor, police, youthCare, welfare, restricted].map(({ memberId }) => memberId)));
    for (const { memberId } of [otherCoordinator, otherMayor, coordinator, school, officer]) expect(ids).not.toContain(memberId);
    expect(done(await cell.coordinator.client.followUp.listCallable({ params: { caseId } })).items).toEqual(offered.items);
    for (const { client } of [cell.school, cell.mayor, cell.police, cell.neighbour.mayor])
      expect(codeOf(await client.followUp.listCallable({ params: { caseId } }))).toMatch(/permission-missing|resource-not-found/);
  });

  test('ends with the place of who left the cell: they are not called, given an action or put on an agenda', async () => {
    const own = await openCell();
    const [one, other] = [await listed(own), await listed(own)];
    await called(own, one.caseId, own.school);
    done(await propose(own.coordinator, other.caseId, own.school));
    done(await own.coordinator.client.members.remove({ params: { memberId: own.school.memberId } }));
    expect(codeOf(await approve(own.mayor, other.caseId, own.school))).toBe('member-unknown');
    const params = { caseId: one.caseId };
    const { followUp, meetings } = own.mayor.client;
    const action = { task: 'Call the family.', ownerId: own.school.memberId, dueOn: '2026-03-20', police: false };
    expect(codeOf(await followUp.addAction({ params, body: action }))).toBe('owner-unsuitable');
    const agenda = [{ ...params, question: narrative.concern, invited: [own.school.memberId] }];
    const times = { on: '2026-03-20', startsAt: '14:00', endsAt: '15:00', place: 'Room 2' };
    expect(codeOf(await meetings.convene({ body: { ...times, agenda } }))).toBe('invitee-unknown');
    const plan = done(await followUp.getPlan({ params }));
    expect(JSON.stringify(plan)).not.toContain(own.school.memberId);
  });

  test('is told as it is today: who left the cell is among the called no longer, and who leads the case sees that they left', async () => {
    const own = await openCell();
    const { caseId } = await listed(own);
    for (const who of [own.school, own.youthCare]) await called(own, caseId, who);
    const params = { caseId };
    const states = async ({ client }: Seated) =>
      done(await client.invitations.list({ params })).items.map(({ memberId, state }) => [memberId, state]);
    const both = [own.school, own.youthCare].map(({ memberId }) => [memberId, 'invited']);
    expect(await states(own.mayor)).toEqual(expect.arrayContaining(both));
    done(await own.coordinator.client.members.remove({ params: { memberId: own.school.memberId } }));
    for (const who of [own.mayor, own.coordinator]) {
      expect(await states(who)).toContainEqual([own.school.memberId, 'left']);
      expect((await states(who)).filter(([, state]) => state === 'invited')).toEqual([[own.youthCare.memberId, 'invited']]);
    }
    expect(await states(own.youthCare)).toEqual([[own.youthCare.memberId, 'invited']]);
    for (const { client } of [own.welfare, own.officer, own.neighbour.mayor])
      expect(codeOf(await client.invitations.list({ params }))).toMatch(/permission-missing|resource-not-found/);
    done(await own.mayor.client.invitations.end({ params: { caseId, memberId: own.school.memberId } }));
    expect(await states(own.mayor)).toContainEqual([own.school.memberId, 'ended']);
  });

  test('is for nobody else, whoever they are', async () => {
    const { caseId } = await listed(cell);
    await called(cell, caseId, cell.school);
    for (const who of [cell.police, cell.school, cell.officer]) {
      expect(codeOf(await propose(who, caseId, cell.police))).toBe('permission-missing');
      expect(codeOf(await approve(who, caseId, cell.school))).toBe('permission-missing');
    }
    for (const who of [cell.otherMayor, cell.otherCoordinator, cell.neighbour.mayor])
      expect(codeOf(await propose(who, caseId, cell.police))).toBe('resource-not-found');
  });

  test('refuses who sits there already, who is no member of the cell, and the data protection officer', async () => {
    const { caseId } = await listed(cell);
    await called(cell, caseId, cell.school);
    expect(codeOf(await propose(cell.coordinator, caseId, cell.school))).toBe('invitation-present');
    expect(codeOf(await propose(cell.coordinator, caseId, cell.mayor))).toBe('invitation-present');
    expect(codeOf(await propose(cell.coordinator, caseId, cell.neighbour.school))).toBe('member-unknown');
    expect(codeOf(await propose(cell.coordinator, caseId, cell.officer))).toBe('member-unknown');
  });

  test('says who has no legal basis, and keeps content and name from them', async () => {
    const { caseId } = await listed(cell);
    expect(done(await propose(cell.mayor, caseId, cell.restricted)).restricted).toBe(true);
    done(await approve(cell.coordinator, caseId, cell.restricted));
    const view = await get(cell.restricted, caseId);
    expect(view.content ?? view.identity).toBeUndefined();
    expect(view.invitations).toMatchObject([{ memberId: cell.restricted.memberId, purpose: narrative.purpose }]);
  });

  test('calls the mayor of another municipality like anybody', async () => {
    const { caseId } = await listed(cell);
    await called(cell, caseId, cell.otherMayor);
    expect(await get(cell.otherMayor, caseId)).toMatchObject({ relation: 'invited', standing: 'listed' });
  });
});

describe('who is called', () => {
  test('comes, and may still refuse later', async () => {
    const { caseId } = await listed(cell);
    await called(cell, caseId, cell.school);
    expect(done(await answer(cell.school, caseId))).toMatchObject({ state: 'accepted' });
    expect(codeOf(await answer(cell.school, caseId))).toBe('invitation-settled');
  });

  test('may refuse, with reasons that the mayor alone reads, and then knows nothing more of the case', async () => {
    const { caseId } = await listed(cell);
    await called(cell, caseId, cell.youthCare);
    const refusal = { answer: 'refuse', reasons: 'It would break the trust of the family.' } as const;
    done(await cell.youthCare.client.invitations.answer({ params: { caseId }, body: refusal }));
    expect((await get(cell.mayor, caseId)).invitations).toMatchObject([{ state: 'refused', refusal: refusal.reasons }]);
    expect((await get(cell.coordinator, caseId)).invitations?.[0]?.refusal).toBeUndefined();
    expect(codeOf(await cell.youthCare.client.cases.get({ params: { caseId } }))).toBe('resource-not-found');
    expect(done(await propose(cell.coordinator, caseId, cell.youthCare)).state).toBe('proposed');
  });

  test('answers for nobody else', async () => {
    const { caseId } = await listed(cell);
    await called(cell, caseId, cell.school);
    expect(codeOf(await answer(cell.police, caseId))).toBe('resource-not-found');
  });

  test('is no longer called once mayor or coordinator end it', async () => {
    const { caseId } = await listed(cell);
    await called(cell, caseId, cell.police);
    const params = { caseId, memberId: cell.police.memberId };
    expect(done(await cell.coordinator.client.invitations.end({ params }))).toMatchObject({ state: 'ended' });
    expect(codeOf(await cell.police.client.cases.get({ params: { caseId } }))).toBe('resource-not-found');
    expect(codeOf(await cell.coordinator.client.invitations.end({ params }))).toBe('invitation-settled');
  });
});
