import { beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../shared/domain/dates.ts';
import { called, listed } from '../support/case-at-work.ts';
import { assign, code, type FollowUp, goals, lookBack, openFollowUp, propose, versionOf } from '../support/follow-up-at-work.ts';
import { day, openMeetings } from '../support/meeting-at-work.ts';
import { done } from '../support/region.ts';

describe('the case manager', () => {
  let at: FollowUp;
  beforeAll(async () => {
    at = await openFollowUp();
  });

  test('is one member, whom mayor or coordinator assigns and can change', async () => {
    const { cell, params, viewOf } = at;
    expect(code(await assign(cell, params, cell.coordinator))).toBe('ok');
    expect(code(await assign(cell, params, cell.school))).toBe('ok');
    expect(await viewOf(cell.mayor)).toMatchObject({ managerId: cell.school.memberId });
    expect(await viewOf(cell.school)).toMatchObject({ relation: 'caseManager' });
  });

  test('accepted to be called, and may be told what is written', async () => {
    const { cell, params } = at;
    done(await cell.restricted.client.invitations.answer({ params, body: { answer: 'accept' } }));
    for (const who of [cell.youthCare, cell.restricted, cell.welfare, cell.mayor, cell.neighbour.school])
      expect(code(await assign(cell, params, who))).toBe('manager-unsuitable');
  });

  test('is not assigned by who saw an older state, nor by a partner', async () => {
    const { cell, params } = at;
    const body = { memberId: cell.school.memberId };
    const version = await versionOf(cell.coordinator, params);
    expect(code(await cell.mayor.client.followUp.assignManager({ params, body, version: version - 1 }))).toBe('edit-conflict');
    expect(code(await cell.school.client.followUp.assignManager({ params, body, version }))).toBe('permission-missing');
    expect(code(await cell.otherMayor.client.followUp.assignManager({ params, body, version }))).toBe('resource-not-found');
  });
});

describe('the plan', () => {
  let at: FollowUp;
  beforeAll(async () => {
    at = await openFollowUp();
    done(await assign(at.cell, at.params, at.cell.school));
  });

  test('is written in words by the manager, over what they saw', async () => {
    const { cell, params, viewOf } = at;
    const { school, coordinator } = cell;
    const seen = await school.client.followUp.getPlan({ params });
    expect(done(seen)).toMatchObject({ goals: [] });
    expect(seen.ok && seen.version).toBe(0);
    expect(done(seen).followers.map(({ memberId }) => memberId)).toEqual(
      expect.arrayContaining([school, coordinator, cell.mayor, cell.police, cell.youthCare].map(({ memberId }) => memberId)),
    );
    expect(done(seen).managers).toEqual(expect.arrayContaining([coordinator.memberId, school.memberId]));
    done(await school.client.followUp.changePlan({ params, body: { goals }, version: 0 }));
    expect(code(await coordinator.client.followUp.changePlan({ params, body: { goals }, version: 0 }))).toBe('edit-conflict');
    expect((await viewOf(cell.police))?.plan).toMatchObject({ goals, changedBy: school.memberId });
  });

  test('has a part of the police, which others never read and which waits for nobody', async () => {
    const { cell, params, viewOf } = at;
    const body = { policePart: 'A weekly visit.' };
    const { police, school } = cell;
    const seen = done(await police.client.followUp.getPlan({ params }));
    expect(seen.policePartVersion).toBe(0);
    const { version = 0 } = await school.client.followUp.getPlan({ params }).then((reply) => (reply.ok ? reply : { version: 0 }));
    const [goalsSaved, partSaved] = await Promise.all([
      school.client.followUp.changePlan({ params, body: { goals }, version }),
      police.client.followUp.changePolicePart({ params, body, version: 0 }),
    ]);
    expect([code(goalsSaved), code(partSaved)]).toEqual(['ok', 'ok']);
    expect((await viewOf(cell.mayor))?.plan).toMatchObject(body);
    expect((await viewOf(school))?.plan).not.toHaveProperty('policePart');
    expect(done(await school.client.followUp.getPlan({ params }))).not.toHaveProperty('policePartVersion');
    expect(code(await police.client.followUp.changePolicePart({ params, body, version: 0 }))).toBe('edit-conflict');
    expect(code(await school.client.followUp.changePolicePart({ params, body, version: 1 }))).toBe('permission-missing');
  });

  test('is read by who is called, not written, and hidden from everybody else', async () => {
    const { cell, params } = at;
    const body = { goals };
    expect(code(await cell.youthCare.client.followUp.getPlan({ params }))).toBe('ok');
    expect(code(await cell.youthCare.client.followUp.changePlan({ params, body, version: 1 }))).toBe('permission-missing');
    expect(code(await cell.restricted.client.followUp.getPlan({ params }))).not.toBe('ok');
    for (const { client } of [cell.welfare, cell.officer, cell.neighbour.coordinator, cell.otherMayor]) {
      expect(code(await client.followUp.getPlan({ params }))).toMatch(/resource-not-found|permission-missing/);
      expect(code(await client.followUp.changePlan({ params, body, version: 1 }))).toMatch(/resource-not-found|permission-missing/);
    }
  });
});

describe('a review', () => {
  test('says both what goes better and what worries, and when to look again', async () => {
    const { cell, params, viewOf } = await openFollowUp();
    done(await assign(cell, params, cell.school));
    const nextOn = addDays(day, 60);
    const { followUp } = cell.school.client;
    expect(done(await followUp.review({ params, body: { ...lookBack, nextOn } }))).toMatchObject({ ...lookBack, nextOn, on: day });
    expect(await viewOf(cell.mayor)).toMatchObject({ reviewDueOn: nextOn, reviews: [expect.objectContaining(lookBack)] });
    expect(code(await followUp.review({ params, body: { ...lookBack, nextOn: day } }))).toBe('date-in-past');
    expect(code(await followUp.review({ params, body: { ...lookBack, nextOn: '2027-03-10' } }))).toBe('review-too-far');
    expect(code(await cell.youthCare.client.followUp.review({ params, body: lookBack }))).toBe('permission-missing');
    expect(code(await cell.welfare.client.followUp.review({ params, body: lookBack }))).toBe('resource-not-found');
  });

  test('opens a case that the days alone have locked', async () => {
    const { cell, params, viewOf } = await openFollowUp();
    done(await assign(cell, params, cell.school));
    done(await cell.school.client.followUp.changePlan({ params, body: { goals }, version: 0 }));
    cell.region.place.goTo('2026-12-01');
    expect(await viewOf(cell.mayor)).toMatchObject({ standing: 'locked' });
    expect(await viewOf(cell.mayor)).not.toHaveProperty('plan');
    const { coordinator, school } = cell;
    expect(code(await coordinator.client.followUp.getPlan({ params }))).toBe('case-locked');
    expect(code(await school.client.followUp.changePlan({ params, body: { goals }, version: 1 }))).toBe('case-locked');
    expect(code(await propose(coordinator, params, school, { dueOn: '2026-12-24' }))).toBe('case-locked');
    done(await school.client.followUp.review({ params, body: lookBack }));
    expect(await viewOf(cell.mayor)).toMatchObject({ standing: 'followed', plan: { goals }, reviewDueOn: '2027-06-01' });
  });

  test('of a minor is due twice as soon', async () => {
    const { cell } = await openMeetings();
    const { caseId } = await listed(cell, { minor: true });
    await called(cell, caseId, cell.school);
    const { nextOn } = done(await cell.mayor.client.followUp.review({ params: { caseId }, body: lookBack }));
    expect(nextOn).toBe('2026-06-02');
  });
});
