import { describe, expect, test } from 'vitest';
import { rebuild } from '../../functions/projections/rebuild.ts';
import { receiveYear } from '../../functions/federal-figures/receive.ts';
import { tell } from '../../functions/notices/tell.ts';
import { type RegionEvent, sourceOf, YearTold, yearEvent } from '../../shared/contract/events.ts';
import { partition } from '../../shared/data/keys.ts';
import { regionData } from '../../shared/data/repositories.ts';
import { wholeRegion } from '../../shared/data/scope.ts';
import { nightOf } from '../support/night.ts';
import { federal } from '../support/coverage-told.ts';
import { day, openMeetings } from '../support/meeting-at-work.ts';
import { done } from '../support/region.ts';

const telling = '2027-01-31';

/** A Region with a cell at work, whose meetings count. */
const openYear = async () => {
  const meetings = await openMeetings();
  const { region } = meetings.cell;
  const { place, stream, officer } = region;
  const data = regionData(place.table, wholeRegion('flanders'));
  /** The cell meets, and the stream knows. */
  const meet = async (who = [meetings.cell.school, meetings.cell.police]) => {
    const { meetingId } = await meetings.convene(who);
    place.goTo(day);
    const attended = [meetings.cell.mayor, meetings.cell.coordinator, ...who].map(({ memberId }) => memberId);
    done(await meetings.cell.coordinator.client.meetings.recordAttendance({ params: { meetingId }, body: { attended, items: [] } }));
    await stream.inOrder();
    return meetingId;
  };
  /** Other cells of the Region met too. */
  const elsewhere = async (count: number) => {
    const tallies = data.tallies(2026);
    for (let index = 0; index < count; index++) {
      const tally = { cellId: `cell_${index % 5}`, trioPresent: index % 4 > 0, sectors: ['socialWelfare' as const] };
      await place.table.write([tallies.create(tally, `meeting_elsewhere_${index}`)]);
    }
  };
  const told: RegionEvent[] = [];
  const publish = async (events: readonly RegionEvent[]) => void told.push(...events);
  /** The night of a day, and what the stream then tells the federal level. */
  const night = async (today = telling) => {
    const before = place.changes.length;
    await nightOf(place, { today, publish: async () => {} });
    const teller = {
      table: place.table,
      region: 'flanders',
      publish,
      send: async () => {},
      mailAccess: async () => true,
      url: 'https://ronde.example',
      from: 'no-reply@ronde.example',
      now: () => '2026-03-02T09:00:00.000Z',
    } as const;
    for (const change of place.changes.slice(before)) await tell(teller, change);
  };
  const years = async () => done(await officer.processFacts.list()).items;
  return { ...meetings, place, stream, data, meet, elsewhere, night, told, years };
};

describe('the meetings of a year', () => {
  test('are told once it is over, to the Region and to the ministry the same', async () => {
    const { meet, elsewhere, night, told, years } = await openYear();
    await meet();
    await elsewhere(30);
    await night('2027-01-30');
    expect(await years()).toEqual([]);
    await night();
    const facts = {
      tenant: 'flanders',
      year: 2026,
      told: true,
      meetings: 'from25',
      trio: 'from50To75',
      sectors: { socialWelfare: 'from75' },
    };
    expect(await years()).toEqual([facts]);
    const country = federal();
    for (const detail of told) await receiveYear({ source: detail.source, detail }, country.data);
    const { client: analyst } = await country.officer();
    expect(done(await analyst.federalFigures.listYears()).items).toEqual([facts]);
  });

  test('leave behind, of each meeting held, its cell, the trio and the sectors and not a word more', async () => {
    const { meet, data, cell, convene, stream } = await openYear();
    await convene();
    await stream.inOrder();
    expect(await data.tallyFile(2026)).toEqual([]);
    const meetingId = await meet();
    expect((await data.tallyFile(2026)).map(({ id, value }) => ({ id, ...value }))).toEqual([
      { id: meetingId, cellId: cell.cellId, trioPresent: true, sectors: ['education'] },
    ]);
  });

  test('are told as too few with one meeting, and nothing of it leaves the Region', async () => {
    const { meet, night, told } = await openYear();
    await meet();
    await night();
    expect(told).toEqual([yearEvent({ tenant: 'flanders', year: 2026, told: false })]);
  });

  test('never change once they were told, whatever is recorded or rebuilt after', async () => {
    const { meet, elsewhere, night, told, years, stream, place } = await openYear();
    await elsewhere(12);
    await night();
    const before = await years();
    await meet();
    place.goTo('2027-06-01');
    await stream.everythingAgain();
    await rebuild(stream.consumer);
    await night('2027-06-01');
    expect(await years()).toEqual(before);
    expect(told.filter(({ type }) => type === 'yearTold')).toHaveLength(1);
  });

  test('are counted anew by a rebuild as the stream counted them', async () => {
    const { meet, data, place, stream } = await openYear();
    const meetingId = await meet();
    const before = await data.tallyFile(2026);
    await place.table.write([
      { kind: 'remove', key: { pk: partition('meetingTally', 'flanders'), sk: `2026#MEETING#${meetingId}` }, expected: before[0]!.version },
    ]);
    expect(await data.tallyFile(2026)).toEqual([]);
    await rebuild(stream.consumer);
    expect((await data.tallyFile(2026)).map(({ value }) => value)).toEqual(before.map(({ value }) => value));
  });
});

describe('the federal level', () => {
  const facts = { tenant: 'flanders', year: 2026, told: false } as const;

  test('keeps a year as it was first told, takes it again, and refuses another telling', async () => {
    const { data } = federal();
    const hear = (detail: YearTold) => receiveYear({ source: detail.source, detail }, data);
    await hear(yearEvent(facts));
    await hear(yearEvent(facts));
    await expect(hear(yearEvent({ ...facts, told: true, meetings: 'from10', trio: 'from75', sectors: {} }))).rejects.toThrow('otherwise');
    expect(await data.figures.years()).toEqual([facts]);
  });

  test('refuses a year of another Region than the bus names', async () => {
    const { data } = federal();
    await expect(receiveYear({ source: sourceOf('wallonia'), detail: yearEvent(facts) }, data)).rejects.toThrow('does not speak for');
  });

  test.each([
    ['a number of meetings', { ...facts, told: true, meetings: 34, trio: 'from75', sectors: {} }],
    ['a cell', { ...facts, cellId: 'cell_a' }],
    ['how few there were', { ...facts, meetings: 'from10' }],
    ['a sector that sat seldom', { ...facts, told: true, meetings: 'from25', trio: 'from75', sectors: { education: 'under50' } }],
  ])('refuses a year told with %s', (_, data) => {
    expect(YearTold.safeParse({ ...yearEvent(facts), data }).success).toBe(false);
  });
});
