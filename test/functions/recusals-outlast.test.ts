import { beforeEach, describe, expect, test } from 'vitest';
import type { Seated } from '../support/cell-at-work.ts';
import { code, type FollowUp, openFollowUp, stepAside } from '../support/follow-up-at-work.ts';
import { day } from '../support/meeting-at-work.ts';
import { carriedOut } from '../support/offered-case.ts';
import { done, towns } from '../support/region.ts';

let at: FollowUp;
beforeEach(async () => {
  at = await openFollowUp();
});

describe('what who stepped aside from a case is not told of', () => {
  test('its erasure, of which who stepped aside is told nothing either', async () => {
    const { mayor, coordinator, officer, region } = at.cell;
    await stepAside(at, mayor);
    const later = await region.place.member('mayor', mayor.nis, { email: 'deputy@41002.example' });
    await region.stream.inOrder();
    const deputy = await region.place.signIn(later.sub);
    done(await deputy.cases.close({ params: at.params, body: { reasons: 'It is over.' } }));
    for (const client of [deputy, coordinator.client])
      done(await client.erasures.erase({ params: at.params, body: { reasons: 'Nothing came of it.' } }));
    await region.stream.inOrder();
    expect(code(await mayor.client.cases.get({ params: at.params }))).toBe('resource-not-found');
    expect(code(await coordinator.client.cases.get({ params: at.params }))).toBe('case-erased');
    const proofs = async (client: Seated['client']) =>
      done(await client.erasures.list()).items.filter(({ caseId }) => caseId === at.caseId);
    expect(await proofs(mayor.client)).toEqual([]);
    expect(await proofs(officer.client)).toHaveLength(1);
    const log = async ({ client, memberId: own }: Pick<Seated, 'client' | 'memberId'>) =>
      done(await client.audit.query({ body: { month: day.slice(0, 7), limit: 200, about: at.caseId } })).items.filter(
        ({ memberId }) => memberId !== own,
      );
    expect(await log(mayor)).toEqual([]);
    expect((await log(officer)).length).toBeGreaterThan(0);
  });

  test('its transfer, after which it is closed to the same person there', async () => {
    const { coordinator, mayor, neighbour, region } = at.cell;
    await stepAside(at, coordinator);
    const { transferId } = done(await mayor.client.transfers.offer({ params: at.params, body: { to: towns.lede, reasons: 'Moved.' } }));
    await region.stream.inOrder();
    done(await neighbour.mayor.client.transfers.answer({ params: { transferId }, body: { answer: 'accept' } }));
    await carriedOut(at.cell);
    const [brought] = done(await neighbour.mayor.client.cases.list()).items;
    const { items } = done(await neighbour.mayor.client.recusals.list({ params: { caseId: brought!.caseId } }));
    expect(items).toMatchObject([{ memberId: coordinator.memberId }]);
  });

  test('what they proposed with another, which waits for nobody any more', async () => {
    const { mayor, coordinator, welfare } = at.cell;
    const params = { ...at.params, memberId: welfare.memberId };
    done(await mayor.client.invitations.propose({ params: at.params, body: { memberId: welfare.memberId, purpose: 'Knows them.' } }));
    done(await mayor.client.cases.disclose({ params: at.params }));
    await stepAside(at, mayor);
    expect(code(await coordinator.client.invitations.approve({ params }))).toBe('second-person-needed');
    expect(done(await coordinator.client.cases.get({ params: at.params })).disclosure).toBeUndefined();
  });
});

describe('a meeting', () => {
  test('of nothing else is not theirs to lead', async () => {
    const { mayor } = at.cell;
    await stepAside(at, mayor);
    expect(code(await mayor.client.meetings.approve({ params: { meetingId: at.meetingId } }))).toBe('permission-missing');
    expect(code(await mayor.client.meetings.conclude({ params: { meetingId: at.meetingId } }))).toBe('permission-missing');
    expect(code(await mayor.client.meetings.cancel({ params: { meetingId: at.meetingId } }))).toBe('permission-missing');
  });

  test('does not count them among who discussed the case, whoever ticks them', async () => {
    const { police, coordinator, mayor } = at.cell;
    await stepAside(at, police);
    const attended = [coordinator, mayor, police].map(({ memberId }) => memberId);
    done(await coordinator.client.meetings.recordAttendance({ params: { meetingId: at.meetingId }, body: { attended, items: [] } }));
    const [consultation] = done(await coordinator.client.cases.get({ params: at.params })).consultations!;
    expect(consultation!.attended).toEqual([coordinator, mayor].map(({ memberId }) => memberId));
  });
});
