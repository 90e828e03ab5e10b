import { beforeAll, describe, expect, test } from 'vitest';
import { narrative } from '../support/case-at-work.ts';
import type { Seated } from '../support/cell-at-work.ts';
import { code, type FollowUp, goals, openFollowUp, propose } from '../support/follow-up-at-work.ts';
import { done } from '../support/region.ts';

const said = { text: 'He told me at the gate.', source: 'Own talk', purpose: 'To judge together' } as const;

/** A case with a plan, in which youth care owns an action and the school contributed; then neither is called any longer. */
const openOwnWork = async () => {
  const at = await openFollowUp();
  const { cell, params } = at;
  done(await cell.coordinator.client.followUp.changePlan({ params, body: { goals }, version: 0 }));
  const { items } = done(await cell.school.client.meetings.list());
  const place = { ...params, meetingId: items[0]!.meetingId };
  const { contributionId } = done(
    await cell.school.client.contributions.give({ params: place, body: { ...said, secrecy: 'none', audience: [cell.mayor.memberId] } }),
  );
  const { actionId } = done(await propose(cell.youthCare, params, cell.youthCare));
  await cell.region.stream.inOrder();
  return { ...at, contributionId, actionId };
};

const leave = async ({ cell, params }: FollowUp) => {
  done(await cell.youthCare.client.invitations.answer({ params, body: { answer: 'refuse', reasons: 'I know the family.' } }));
  done(await cell.mayor.client.invitations.end({ params: { ...params, memberId: cell.school.memberId } }));
  await cell.region.stream.inOrder();
};

let at: Awaited<ReturnType<typeof openOwnWork>>;
beforeAll(async () => {
  at = await openOwnWork();
  await leave(at);
});

const own = ({ client }: Seated) => client.cases.getOwnWork({ params: at.params });
const listedFor = async ({ client }: Seated) => done(await client.cases.listOwnWork()).items;
const tasks = async ({ client }: Seated) => done(await client.worklist.get()).items.filter(({ actionId }) => actionId !== undefined);

describe('what is somebody’s own in a case to which they are called no longer', () => {
  test('stays open to them: the action and what they said, with the reference, and nothing else of the case', async () => {
    const { cell, params, caseId, actionId, contributionId, viewOf } = at;
    const reference = (await viewOf(cell.mayor))!.reference;
    expect(code(await cell.youthCare.client.cases.get({ params }))).toBe('resource-not-found');
    expect(code(await cell.school.client.cases.get({ params }))).toBe('resource-not-found');
    const [ofOwner, ofAuthor] = [done(await own(cell.youthCare)), done(await own(cell.school))];
    expect(ofOwner).toEqual({ caseId, reference, contributions: [], actions: [expect.objectContaining({ actionId, state: 'open' })] });
    expect(ofAuthor).toEqual({
      caseId,
      reference,
      actions: [],
      contributions: [
        expect.objectContaining({ contributionId, ...said, readers: [expect.objectContaining({ memberId: cell.mayor.memberId })] }),
      ],
    });
    for (const text of [...Object.values(narrative), 'Person Example', goals[0]!.goal, 'Room 2'])
      expect(JSON.stringify([ofOwner, ofAuthor])).not.toContain(text);
  });

  test('names no reader who stepped aside from the case', async () => {
    const { cell, params } = at;
    done(await cell.mayor.client.recusals.declare({ params, body: { concerned: true } }));
    expect(done(await own(cell.school)).contributions.map(({ readers }) => readers)).toEqual([[]]);
    done(await cell.coordinator.client.recusals.lift({ params: { ...params, memberId: cell.mayor.memberId } }));
  });

  test('is found in a list, and an action that waits in the worklist, marked as standing apart from the case', async () => {
    const { cell, caseId, actionId, viewOf } = at;
    const reference = (await viewOf(cell.mayor))!.reference;
    expect(await listedFor(cell.youthCare)).toEqual([{ caseId, reference, actions: 1, contributions: 0 }]);
    expect(await listedFor(cell.school)).toEqual([{ caseId, reference, actions: 0, contributions: 1 }]);
    expect(await tasks(cell.youthCare)).toEqual([
      expect.objectContaining({ kind: 'doAction', actionId, caseId, reference, ownWork: true }),
    ]);
  });

  test('does not exist for anybody of whom nothing is there', async () => {
    const { cell } = at;
    for (const who of [cell.welfare, cell.police, cell.otherMayor, cell.neighbour.school, cell.mayor]) {
      expect(code(await own(who))).toBe('resource-not-found');
      expect(await listedFor(who)).toEqual([]);
    }
    expect(code(await cell.school.client.cases.getOwnWork({ params: { caseId: 'case_unknown' } }))).toBe('resource-not-found');
    expect(code(await own(cell.officer))).toBe('permission-missing');
  });

  test('is kept in the log with the row that let them in, and a stranger as refused', async () => {
    const { cell, caseId } = at;
    done(await own(cell.youthCare));
    done(await own(cell.school));
    await own(cell.welfare);
    const { items } = done(await cell.officer.client.audit.query({ body: { month: '2026-03', about: caseId, limit: 200 } }));
    const lines = items.filter(({ action }) => action === 'casesGetOwnWork');
    const of = ({ memberId }: Seated) => lines.filter((line) => line.memberId === memberId);
    expect(of(cell.youthCare)[0]?.rule).toBe('ownerKeepsOwnActions@4');
    expect(of(cell.school)[0]?.rule).toBe('authorReadsOwnContribution@4');
    expect(of(cell.welfare).some(({ outcome }) => outcome === 'refused')).toBe(true);
  });

  test('can be limited, taken back and done, and then waits no longer', async () => {
    const { cell, params, actionId, contributionId } = at;
    const contribution = { params: { ...params, contributionId } };
    done(await cell.school.client.contributions.limit({ ...contribution, body: { audience: [] } }));
    expect(done(await own(cell.school)).contributions).toMatchObject([{ state: 'limited', audience: [], ...said }]);
    done(await cell.school.client.contributions.withdraw(contribution));
    done(await cell.youthCare.client.followUp.completeAction({ params: { ...params, actionId }, body: { outcome: 'It helped.' } }));
    await cell.region.stream.inOrder();
    expect(done(await own(cell.school)).contributions[0]).not.toHaveProperty('text');
    expect(done(await own(cell.youthCare)).actions).toMatchObject([{ state: 'done', outcome: 'It helped.' }]);
    for (const who of [cell.school, cell.youthCare]) expect(await listedFor(who)).toEqual([]);
    expect(await tasks(cell.youthCare)).toEqual([]);
  });
});

test('what is their own stands in the same list for who is still called, and leads to the case', async () => {
  const { cell, caseId } = await openOwnWork();
  expect(done(await cell.youthCare.client.cases.listOwnWork()).items).toMatchObject([{ caseId, actions: 1 }]);
  const [task] = done(await cell.youthCare.client.worklist.get()).items.filter(({ kind }) => kind === 'doAction');
  expect(task).not.toHaveProperty('ownWork');
});
