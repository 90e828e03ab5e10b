import { beforeEach, describe, expect, test } from 'vitest';
import { type Meetings, openMeetings } from '../support/meeting-at-work.ts';
import { done } from '../support/region.ts';

let cell: Meetings['cell'];
let caseId: string;
let convening: Meetings['convening'];
let convene: Meetings['convene'];
let viewOf: Meetings['viewOf'];
beforeEach(async () => {
  ({ cell, caseId, convening, convene, viewOf } = await openMeetings());
});

describe('a meeting', () => {
  test('however far ahead opens the content of its cases only so many days before, and says from when', async () => {
    const body = convening([cell.school], { on: '2026-06-01' });
    const { meetingId } = done(await cell.coordinator.client.meetings.convene({ body }));
    const seen = async () => (await viewOf(cell.school)) ?? {};
    expect(done(await cell.school.client.meetings.get({ params: { meetingId } }))).toMatchObject({ opensOn: '2026-05-18' });
    for (const [today, isOpen] of [
      [cell.region.place.place().today, false],
      ['2026-05-17', false],
      ['2026-05-18', true],
    ] as const) {
      cell.region.place.goTo(today);
      expect(await seen()).toMatchObject({ standing: isOpen ? 'convened' : 'listed', consultations: [{ opensOn: '2026-05-18' }] });
      expect('content' in (await seen()), today).toBe(isOpen);
      const preview = await cell.school.client.contributions.preview({ params: { caseId, meetingId }, query: { secrecy: 'none' } });
      expect(preview.ok, today).toBe(isOpen);
    }
  });

  test('that is put off closes what was open until it is near again', async () => {
    const { meetingId } = await convene([cell.school]);
    expect(await viewOf(cell.school)).toHaveProperty('content');
    const body = convening([cell.school], { on: '2026-06-01' });
    done(await cell.coordinator.client.meetings.change({ params: { meetingId }, body, version: 1 }));
    expect(await viewOf(cell.school)).not.toHaveProperty('content');
  });

  test('opens later where the cell says so from that day on', async () => {
    const params = { parameter: 'contentOpensDays' };
    done(await cell.coordinator.client.settings.change({ params, body: { value: 3 }, version: 0 }));
    expect(await convene([cell.school])).toMatchObject({ opensOn: '2026-03-07' });
    expect(await viewOf(cell.school)).not.toHaveProperty('content');
  });
});
