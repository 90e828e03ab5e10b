import { beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../shared/domain/dates.ts';
import { assign, code, type FollowUp, openFollowUp, propose } from '../support/follow-up-at-work.ts';
import { day } from '../support/meeting-at-work.ts';
import { done } from '../support/region.ts';

describe('an action', () => {
  let at: FollowUp;
  beforeAll(async () => {
    at = await openFollowUp();
    done(await assign(at.cell, at.params, at.cell.school));
  });

  test('that one adds for oneself is open, for another proposed until they take it', async () => {
    const { cell, params, viewOf } = at;
    expect(done(await propose(cell.youthCare, params, cell.youthCare)).state).toBe('open');
    const asked = done(await propose(cell.school, params, cell.youthCare));
    expect(asked.state).toBe('proposed');
    const action = { ...params, actionId: asked.actionId };
    expect(code(await cell.school.client.followUp.takeAction({ params: action }))).toBe('permission-missing');
    expect(done(await cell.youthCare.client.followUp.takeAction({ params: action })).state).toBe('open');
    expect(code(await cell.youthCare.client.followUp.takeAction({ params: action }))).toBe('action-settled');
    const outcome = 'The coach will watch.';
    expect(done(await cell.youthCare.client.followUp.completeAction({ params: action, body: { outcome } }))).toMatchObject({
      state: 'done',
      settledOn: day,
    });
    expect(code(await cell.school.client.followUp.dropAction({ params: action, body: { reasons: 'Too late.' } }))).toBe('action-settled');
    expect((await viewOf(cell.mayor))?.actions).toContainEqual(expect.objectContaining({ actionId: asked.actionId, outcome }));
  });

  test('can be postponed with reasons, and shows the day first agreed', async () => {
    const { cell, params } = at;
    const { actionId, dueOn } = done(await propose(cell.coordinator, params, cell.school));
    const action = { ...params, actionId };
    const later = { dueOn: addDays(day, 30), reasons: 'School holidays.' };
    const moved = done(await cell.school.client.followUp.postponeAction({ params: action, body: later }));
    expect(moved).toMatchObject({ dueOn: later.dueOn, firstDueOn: dueOn, delay: later.reasons });
    const past = { ...later, dueOn: addDays(day, -1) };
    expect(code(await cell.school.client.followUp.postponeAction({ params: action, body: past }))).toBe('date-in-past');
    expect(code(await propose(cell.school, params, cell.school, { dueOn: addDays(day, -1) }))).toBe('date-in-past');
  });

  test('is for who is called alone; one for the part of the police is for police, and others do not know of it', async () => {
    const { cell, params, viewOf } = at;
    expect(code(await propose(cell.school, params, cell.welfare))).toBe('owner-unsuitable');
    expect(code(await propose(cell.youthCare, params, cell.school))).toBe('permission-missing');
    expect(code(await propose(cell.coordinator, params, cell.school, { police: true }))).toBe('owner-unsuitable');
    expect(code(await propose(cell.school, params, cell.police, { police: true }))).toBe('permission-missing');
    const { actionId } = done(await propose(cell.coordinator, params, cell.police, { police: true }));
    expect((await viewOf(cell.school))?.actions?.map((one) => one.actionId)).not.toContain(actionId);
    const action = { params: { ...params, actionId }, body: { outcome: 'Done.' } };
    expect(code(await cell.school.client.followUp.completeAction(action))).toBe('resource-not-found');
    expect(code(await cell.welfare.client.followUp.completeAction(action))).toBe('resource-not-found');
    done(await cell.police.client.followUp.takeAction({ params: action.params }));
    expect(code(await cell.police.client.followUp.completeAction(action))).toBe('ok');
  });

  test('stays its owner’s when the review term is over', async () => {
    const { cell, params, viewOf } = at;
    const own = done(await propose(cell.youthCare, params, cell.youthCare));
    cell.region.place.goTo('2026-06-01');
    expect((await viewOf(cell.youthCare))?.actions?.map(({ actionId }) => actionId)).toContain(own.actionId);
    expect(await viewOf(cell.youthCare)).not.toHaveProperty('plan');
    const action = { params: { ...params, actionId: own.actionId }, body: { outcome: 'It helped.' } };
    expect(code(await cell.youthCare.client.followUp.completeAction(action))).toBe('ok');
    expect(code(await cell.youthCare.client.followUp.getPlan({ params }))).not.toBe('ok');
    expect(code(await cell.school.client.followUp.getPlan({ params }))).toBe('ok');
  });

  test('stands on the list of its owner, and overdue also of who leads and keeps the follow-up', async () => {
    const { cell, params } = await openFollowUp();
    done(await assign(cell, params, cell.school));
    const asked = done(await propose(cell.school, params, cell.youthCare));
    const ofPolice = done(await propose(cell.coordinator, params, cell.police, { police: true }));
    await cell.region.stream.inOrder();
    const kinds = async ({ client }: typeof cell.school, { actionId } = asked) =>
      done(await client.worklist.get()).items.flatMap((task) => (task.actionId === actionId ? [task.kind] : []));
    expect(await kinds(cell.youthCare)).toEqual(['takeAction']);
    expect(await kinds(cell.school)).toEqual([]);
    done(await cell.youthCare.client.followUp.takeAction({ params: { ...params, actionId: asked.actionId } }));
    await cell.region.stream.inOrder();
    expect(await kinds(cell.youthCare)).toEqual(['doAction']);
    cell.region.place.goTo(addDays(day, 15));
    for (const who of [cell.youthCare, cell.school, cell.coordinator, cell.mayor]) expect(await kinds(who)).toEqual(['actionOverdue']);
    for (const who of [cell.police, cell.welfare, cell.officer]) expect(await kinds(who)).toEqual([]);
    expect(await kinds(cell.coordinator, ofPolice)).toEqual(['actionOverdue']);
    expect(await kinds(cell.school, ofPolice)).toEqual([]);
  });
});
