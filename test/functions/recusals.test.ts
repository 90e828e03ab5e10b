import { beforeEach, describe, expect, test } from 'vitest';
import { day } from '../support/meeting-at-work.ts';
import type { Seated } from '../support/cell-at-work.ts';
import { assign, code, type FollowUp, openFollowUp, propose, stepAside } from '../support/follow-up-at-work.ts';
import { done } from '../support/region.ts';

let at: FollowUp;
beforeEach(async () => {
  at = await openFollowUp();
});

const lift = async ({ client }: Seated, { memberId }: Seated) => client.recusals.lift({ params: { ...at.params, memberId } });

const found = async ({ client }: Seated) => ({
  listed: done(await client.cases.list()).items.length,
  read: code(await client.cases.get({ params: at.params })),
  tasks: done(await client.worklist.get()).items.filter(({ caseId }) => caseId !== undefined).length,
});
const nothing = { listed: 0, read: 'resource-not-found', tasks: 0 };

describe('who steps aside from a case because of an own interest', () => {
  test.each(['school', 'police', 'coordinator', 'mayor'] as const)('as %s, sees nothing of it any more', async (role) => {
    expect(await found(at.cell[role])).toMatchObject({ listed: 1, read: 'ok' });
    await stepAside(at, at.cell[role]);
    expect(await found(at.cell[role])).toEqual(nothing);
    expect(code(await at.cell[role].client.recusals.declare({ params: at.params, body: { concerned: true } }))).toBe('resource-not-found');
  });

  test('sees neither what they contributed nor what they took on', async () => {
    const { school, coordinator } = at.cell;
    done(await propose(coordinator, at.params, school));
    await at.cell.region.stream.inOrder();
    expect(done(await school.client.cases.listOwnWork()).items).toHaveLength(1);
    await stepAside(at, school);
    expect(done(await school.client.cases.listOwnWork()).items).toEqual([]);
    expect(code(await school.client.cases.getOwnWork({ params: at.params }))).toBe('resource-not-found');
  });

  test('breaks no glass of it', async () => {
    const { coordinator } = at.cell;
    const { reference } = done(await coordinator.client.cases.get({ params: at.params }));
    await stepAside(at, coordinator);
    expect(code(await coordinator.client.breakGlass.open({ body: { reference, reason: 'Nobody else is there.' } }))).toBe(
      'resource-not-found',
    );
  });

  test('reads no more in the log who looked at it and when, but for what they did themselves', async () => {
    const { mayor, coordinator, officer } = at.cell;
    const entries = async ({ client }: Seated) =>
      done(await client.audit.query({ body: { month: day.slice(0, 7), limit: 200, about: at.caseId } })).items;
    const others = async (who: Seated) => (await entries(who)).filter(({ memberId }) => memberId !== mayor.memberId).length;
    done(await coordinator.client.cases.get({ params: at.params }));
    expect(await others(mayor)).toBeGreaterThan(0);
    await stepAside(at, mayor);
    expect(await others(mayor)).toBe(0);
    expect((await entries(mayor)).map(({ action }) => action)).toContain('recusalsDeclare');
    expect(await others(officer)).toBeGreaterThan(0);
  });

  test('is called to none of its consultations, and nothing is theirs to do', async () => {
    const { school, police, coordinator, youthCare } = at.cell;
    done(await assign(at.cell, at.params, school));
    await stepAside(at, school);
    const agenda = (who: readonly Seated[]) => [
      { caseId: at.caseId, question: 'What now?', withIdentity: true, invited: who.map(({ memberId }) => memberId) },
    ];
    const times = { on: day, startsAt: '14:00', endsAt: '15:00', place: 'Room 1' };
    expect(code(await coordinator.client.meetings.convene({ body: { ...times, agenda: agenda([school]) } }))).toBe('invitee-unknown');
    expect(code(await propose(coordinator, at.params, school))).toBe('owner-unsuitable');
    expect(done(await coordinator.client.worklist.get()).items.map(({ kind }) => kind)).toContain('assignManager');
    expect(code(await assign(at.cell, at.params, school))).toBe('manager-unsuitable');
    const meeting = done(await coordinator.client.meetings.convene({ body: { ...times, agenda: agenda([police, youthCare]) } }));
    await at.cell.region.stream.inOrder();
    const seen = await school.client.meetings.get({ params: { meetingId: meeting.meetingId } });
    expect(seen.ok && seen.value.agenda.length > 0).toBe(false);
  });

  test('cannot be called again', async () => {
    const { school, coordinator, mayor } = at.cell;
    await stepAside(at, school);
    done(await mayor.client.invitations.end({ params: { ...at.params, memberId: school.memberId } }));
    const { items } = done(await coordinator.client.followUp.listCallable({ params: at.params }));
    expect(items.map(({ memberId }) => memberId)).not.toContain(school.memberId);
    const again = await coordinator.client.invitations.propose({
      params: at.params,
      body: { memberId: school.memberId, purpose: 'Knows them.' },
    });
    expect(code(again)).toBe('member-unknown');
  });

  test('who was never called cannot find out by it that there is a case', async () => {
    for (const who of [at.cell.welfare, at.cell.otherMayor, at.cell.officer, at.cell.neighbour.mayor])
      expect(['resource-not-found', 'permission-missing']).toContain(
        code(await who.client.recusals.declare({ params: at.params, body: { concerned: true } })),
      );
  });
});

describe('mayor and coordinator of the case', () => {
  test('see who stepped aside, and nobody else does', async () => {
    const { school, coordinator, mayor, youthCare } = at.cell;
    await stepAside(at, school);
    for (const who of [coordinator, mayor])
      expect(done(await who.client.recusals.list({ params: at.params })).items).toMatchObject([
        { memberId: school.memberId, role: 'education' },
      ]);
    expect(code(await youthCare.client.recusals.list({ params: at.params }))).toBe('permission-missing');
    expect(code(await school.client.recusals.list({ params: at.params }))).toBe('permission-missing');
    const states = async ({ client }: Seated) =>
      done(await client.invitations.list({ params: at.params })).items.filter(({ memberId }) => memberId === school.memberId);
    expect(await states(mayor)).toMatchObject([{ state: 'steppedAside' }]);
    expect(await states(youthCare)).toEqual([]);
  });

  test('lift what was a mistake; who stepped aside cannot', async () => {
    const { school, mayor, coordinator } = at.cell;
    const before = await found(school);
    await stepAside(at, school);
    await stepAside(at, coordinator);
    for (const who of [school, coordinator]) expect(code(await lift(who, who))).not.toBe('ok');
    done(await lift(mayor, school));
    await at.cell.region.stream.inOrder();
    expect(await found(school)).toEqual(before);
    expect(code(await lift(mayor, school))).toBe('resource-not-found');
  });

  test('who both stepped aside leave it to whoever takes their seats', async () => {
    await stepAside(at, at.cell.mayor);
    await stepAside(at, at.cell.coordinator);
    for (const who of [at.cell.mayor, at.cell.coordinator]) expect(await found(who)).toEqual(nothing);
    expect(code(await lift(at.cell.mayor, at.cell.coordinator))).toBe('resource-not-found');
  });
});
