import { beforeEach, describe, expect, test } from 'vitest';
import type { CellAtWork, Seated } from '../support/cell-at-work.ts';
import { type Meetings, openMeetings } from '../support/meeting-at-work.ts';
import { done } from '../support/region.ts';

let cell: CellAtWork;
let caseId: string;
let convene: Meetings['convene'];
let viewOf: Meetings['viewOf'];

beforeEach(async () => {
  ({ cell, caseId, convene, viewOf } = await openMeetings());
});

describe('contributing', () => {
  const said = { text: 'CANARY-SAID', source: 'Own talk', purpose: 'To judge together' } as const;
  const give = async (who: Seated, meetingId: string, secrecy: 'none' | 'sharedInMeeting' | 'professionalSecrecy', more = {}) =>
    who.client.contributions.give({ params: { meetingId, caseId }, body: { ...said, secrecy, ...more } });
  const hearers = async (contributionId: string) => {
    const all = {
      coordinator: cell.coordinator,
      mayor: cell.mayor,
      police: cell.police,
      school: cell.school,
      youthCare: cell.youthCare,
      restricted: cell.restricted,
    };
    const heard: string[] = [];
    for (const [name, who] of Object.entries(all))
      if ((await viewOf(who))?.contributions?.some((one) => one.contributionId === contributionId)) heard.push(name);
    return heard;
  };

  test.each([
    ['none', ['coordinator', 'mayor', 'police', 'school']],
    ['sharedInMeeting', ['coordinator', 'mayor', 'police', 'school']],
    ['professionalSecrecy', ['school']],
  ] as const)('%s is seen by exactly whom the preview named, and the author', async (secrecy, expected) => {
    const { meetingId } = await convene([cell.school, cell.police, cell.restricted]);
    const { sees } = done(await cell.school.client.contributions.preview({ params: { meetingId, caseId }, query: { secrecy } }));
    const given = done(await give(cell.school, meetingId, secrecy));
    expect(given.audience.toSorted()).toEqual(sees.map(({ memberId }) => memberId).toSorted());
    expect(await hearers(given.contributionId)).toEqual(expected);
  });

  test('names nobody in its preview whose call to the case ended', async () => {
    const { meetingId } = await convene([cell.school, cell.police]);
    done(await cell.mayor.client.invitations.end({ params: { caseId, memberId: cell.police.memberId } }));
    const asked = { params: { meetingId, caseId }, query: { secrecy: 'none' } } as const;
    const { sees, not } = done(await cell.school.client.contributions.preview(asked));
    const named = [...sees, ...not].map(({ memberId }) => memberId);
    expect(named).toContain(cell.mayor.memberId);
    expect(named).not.toContain(cell.police.memberId);
  });

  test('is given to fewer where wished, and never to more', async () => {
    const { meetingId } = await convene();
    const given = done(await give(cell.school, meetingId, 'none', { audience: [cell.mayor.memberId] }));
    expect(await hearers(given.contributionId)).toEqual(['mayor', 'school']);
    expect(await give(cell.school, meetingId, 'none', { audience: [cell.welfare.memberId] })).toMatchObject({ code: 'audience-grows' });
    const params = { caseId, contributionId: given.contributionId };
    const limit = (who: Seated, audience: readonly Seated[]) =>
      who.client.contributions.limit({ params, body: { audience: audience.map(({ memberId }) => memberId) } });
    expect(await limit(cell.school, [cell.mayor, cell.police])).toMatchObject({ code: 'audience-grows' });
    expect(await limit(cell.mayor, [])).toMatchObject({ code: 'resource-not-found' });
    expect(await limit(cell.school, [])).toMatchObject({ value: { state: 'limited', audience: [] } });
    expect(await hearers(given.contributionId)).toEqual(['school']);
  });

  test('can be taken back, and nothing of it stays', async () => {
    const { meetingId } = await convene();
    const { contributionId } = done(await give(cell.school, meetingId, 'none'));
    const withdraw = (who: Seated) => who.client.contributions.withdraw({ params: { caseId, contributionId } });
    expect(await withdraw(cell.police)).toMatchObject({ code: 'resource-not-found' });
    const taken = done(await withdraw(cell.school));
    expect(taken).toMatchObject({ state: 'withdrawn', audience: [] });
    expect(taken).not.toHaveProperty('text');
    expect(await withdraw(cell.school)).toMatchObject({ code: 'contribution-withdrawn' });
    expect(JSON.stringify(await viewOf(cell.mayor))).not.toContain('CANARY-SAID');
  });

  test('is possible from convening to the end of the review term, for who is called', async () => {
    const { meetingId } = await convene();
    for (const who of [cell.youthCare, cell.restricted]) expect((await give(who, meetingId, 'none')).ok).toBe(false);
    expect(await give(cell.welfare, meetingId, 'none')).toMatchObject({ code: 'resource-not-found' });
    cell.region.place.goTo('2026-04-09');
    expect(await give(cell.school, meetingId, 'none')).toMatchObject({ ok: true });
    cell.region.place.goTo('2026-04-10');
    expect((await give(cell.school, meetingId, 'none')).ok).toBe(false);
  });

  test('of one who said nothing there is no trace', async () => {
    await convene();
    const view = await viewOf(cell.mayor);
    expect(view?.contributions).toEqual([]);
  });
});
