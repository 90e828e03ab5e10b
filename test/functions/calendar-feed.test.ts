import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { addDays, addMonths } from '../../shared/domain/dates.ts';
import { valueOf } from '../support/calendar.ts';
import { eventsIn, feedOf, fileIn, subscribed } from '../support/calendar-feed.ts';
import { narrative, person } from '../support/case-at-work.ts';
import type { CellAtWork, Seated } from '../support/cell-at-work.ts';
import { lettersOf } from '../support/letters.ts';
import { day, type Meetings, openMeetings, question } from '../support/meeting-at-work.ts';
import { done } from '../support/region.ts';

let cell: CellAtWork;
let caseId: string;
let convening: Meetings['convening'];
let convene: Meetings['convene'];

beforeEach(async () => {
  ({ cell, caseId, convening, convene } = await openMeetings());
});

const fileOf = async (calendarFile: string) => done(await subscribed(cell.region.place, calendarFile));
const eventsOf = async (somebody: Seated) => eventsIn(await fileOf(await feedOf(somebody)));
const notFound = { ok: false, status: 404, code: 'resource-not-found' };

/** The entries of the audit on the meetings of feeds. */
const readings = () =>
  cell.region.place.changes.flatMap(({ key, new: stored }) => {
    const entry = Object(stored?.value);
    return key.pk.includes('#AUDIT#') && entry.action === 'calendarFeedsRead' ? [{ pk: key.pk, ...entry }] : [];
  });

describe('the feed of a chair', () => {
  test('holds the meetings one is called to, under the very lines of their mails', async () => {
    const letters = lettersOf(cell.region.place);
    await letters();
    await convene([cell.school]);
    const mail = (await letters()).find(({ to }) => to.startsWith('school.'))?.invitation?.file ?? '';
    const [event, ...more] = await eventsOf(cell.school);
    expect(more).toEqual([]);
    for (const property of ['UID', 'SEQUENCE', 'DTSTART', 'DTEND', 'SUMMARY', 'DESCRIPTION', 'URL', 'CLASS', 'STATUS'])
      expect([property, event?.[property]]).toEqual([property, valueOf(mail, property)]);
    expect(await eventsOf(cell.youthCare)).toEqual([]);
  });

  test('follows a change with the next number, and lets go of what is no longer for somebody', async () => {
    const { meetingId } = await convene([cell.school]);
    const [school, mayor] = [await feedOf(cell.school), await feedOf(cell.mayor)];
    const body = convening([cell.youthCare], { startsAt: '15:00', endsAt: '16:00' });
    done(await cell.coordinator.client.meetings.change({ params: { meetingId }, version: 1, body }));
    expect(eventsIn(await fileOf(school))).toEqual([]);
    expect(eventsIn(await fileOf(mayor))).toMatchObject([{ SEQUENCE: '1', DTSTART: '20260310T140000Z' }]);
  });

  test('lets go of a meeting to whose only case one is called no longer', async () => {
    await convene([cell.school]);
    const reply = { answer: 'refuse', reasons: 'We do not know the family.' } as const;
    done(await cell.school.client.invitations.answer({ params: { caseId }, body: reply }));
    await cell.region.stream.inOrder();
    expect([(await eventsOf(cell.school)).length, (await eventsOf(cell.mayor)).length]).toEqual([0, 1]);
  });

  test('says of a cancelled meeting that it is', async () => {
    const { meetingId } = await convene([cell.school]);
    done(await cell.coordinator.client.meetings.cancel({ params: { meetingId } }));
    expect(await eventsOf(cell.school)).toMatchObject([{ STATUS: 'CANCELLED', SEQUENCE: '1' }]);
  });

  test('goes three months back, and no further', async () => {
    await convene([cell.school]);
    const feed = await feedOf(cell.school);
    const last = addMonths(day, 3);
    cell.region.place.goTo(last);
    expect(eventsIn(await fileOf(feed))).toHaveLength(1);
    cell.region.place.goTo(addDays(last, 1));
    expect(eventsIn(await fileOf(feed))).toEqual([]);
  });

  test('speaks the language of its owner, whatever the calendar asks', async () => {
    await convene([cell.school]);
    expect(await eventsOf(cell.school)).toMatchObject([{ SUMMARY: 'Ronde: er wacht een afspraak op u op het platform' }]);
  });

  test('says nothing of whom, with whom, where or on what', async () => {
    await convene([cell.school, cell.police]);
    const file = await fileOf(await feedOf(cell.school));
    const said = [...Object.values(narrative), person.name, caseId, question, 'Room 2', 'mailto:', cell.school.memberId, cell.seat];
    for (const word of said) expect(file).not.toContain(word);
  });

  test('is answered as a calendar that nobody keeps', async () => {
    const feed = await feedOf(cell.school);
    const response = await cell.region.place.send(new Request(`https://ronde.example/v1/calendars/${feed}`));
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  });

  test('is remembered in the log of the cell each time it is read, as its owner', async () => {
    const feed = await feedOf(cell.otherMayor);
    await fileOf(feed);
    await fileOf(feed);
    const { sub, memberId } = cell.otherMayor;
    const pk = `MUNICIPALITY#${cell.seat}#AUDIT#2026-03`;
    const entry = { pk, sub, role: 'mayor', membershipId: memberId, about: [cell.cellId], cellId: cell.cellId, outcome: 'asked' };
    expect(readings()).toEqual([expect.objectContaining(entry), expect.objectContaining(entry)]);
  });
});

describe('the address of a feed', () => {
  const told = async ({ client }: Seated) => done(await client.calendarFeeds.get());

  test('is shown once, and after that only since when there is one', async () => {
    expect(await told(cell.school)).toEqual({});
    const { href, madeAt } = done(await cell.school.client.calendarFeeds.renew());
    expect(href).toMatch(/^\/v1\/calendars\/[\w-]{43}\.ics$/);
    expect(await told(cell.school)).toEqual({ madeAt });
    expect(await told(cell.police)).toEqual({});
  });

  test('that was renewed is dead at once, and the new one lives', async () => {
    const before = await feedOf(cell.school);
    const after = await feedOf(cell.school);
    expect(await subscribed(cell.region.place, before)).toMatchObject(notFound);
    expect(await subscribed(cell.region.place, after)).toMatchObject({ ok: true });
  });

  test('that was revoked is dead at once, and revoking again changes nothing', async () => {
    const feed = await feedOf(cell.school);
    done(await cell.school.client.calendarFeeds.revoke());
    expect(await subscribed(cell.region.place, feed)).toMatchObject(notFound);
    expect(await told(cell.school)).toEqual({});
    const before = cell.region.place.changes.length;
    done(await cell.school.client.calendarFeeds.revoke());
    expect(cell.region.place.changes).toHaveLength(before);
    expect(readings()).toEqual([]);
  });

  test('ends with the membership, and does not come back with another', async () => {
    const feed = await feedOf(cell.school);
    done(await cell.coordinator.client.members.remove({ params: { memberId: cell.school.memberId } }));
    expect(await subscribed(cell.region.place, feed)).toMatchObject(notFound);
    await cell.region.place.member('education', cell.seat, { email: `school.seated@${cell.seat}.example` });
    await cell.region.stream.inOrder();
    expect(await subscribed(cell.region.place, feed)).toMatchObject(notFound);
  });

  test('opens the calendar of that cell alone', async () => {
    await convene([cell.school]);
    const [own, neighbour] = [await feedOf(cell.mayor), await feedOf(cell.neighbour.mayor)];
    expect(eventsIn(await fileOf(own))).toHaveLength(1);
    expect(eventsIn(await fileOf(neighbour))).toEqual([]);
  });

  test('lies nowhere: not in the table, the log or what is told of a refusal', async () => {
    const { href } = done(await cell.school.client.calendarFeeds.renew());
    const token = fileIn(href).replace('.ics', '');
    await fileOf(`${token}.ics`);
    done(await cell.school.client.calendarFeeds.revoke());
    const refused = await cell.region.place.send(new Request(`https://ronde.example/v1/calendars/${token}.ics`));
    expect(refused.status).toBe(404);
    expect(await refused.text()).not.toContain(token);
    expect(JSON.stringify([cell.region.place.moment(), cell.region.place.changes])).not.toContain(token);
  });
});

test('an address that nobody was given, or that is none, is answered as one that was revoked', async () => {
  const revoked = await feedOf(cell.school);
  done(await cell.school.client.calendarFeeds.revoke());
  const answerTo = async (calendarFile: string) => {
    const response = await cell.region.place.send(new Request(`https://ronde.example/v1/calendars/${encodeURIComponent(calendarFile)}`));
    const { instance: _, ...problem } = JSON.parse(await response.text());
    return { status: response.status, problem };
  };
  const expected = await answerTo(revoked);
  expect(expected.status).toBe(404);
  const before = cell.region.place.changes.length;
  const token = fc.oneof(
    fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => `${Buffer.from(bytes).toString('base64url')}.ics`),
    fc.stringMatching(/^[\w.#*%-]{1,60}$/),
    fc.constantFrom(
      revoked.toUpperCase(),
      revoked.slice(0, -4),
      `${revoked}.ics`,
      ` ${revoked}`,
      `${revoked}\n`,
      'constructor',
      'x'.repeat(9000),
    ),
  );
  await fc.assert(
    fc.asyncProperty(
      token.filter((one) => one !== '.' && one !== '..'),
      async (one) => {
        expect(await answerTo(one)).toEqual(expected);
      },
    ),
    { numRuns: 200 },
  );
  expect(cell.region.place.changes).toHaveLength(before);
});
