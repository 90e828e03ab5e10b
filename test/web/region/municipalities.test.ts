import { describe, expect, test } from 'vitest';
import { daysSince } from '../../../web/app/days.ts';
import { allPages } from '../../../web/app/all-pages.ts';
import { addressOf, countStates, filterAt, fits, noFilter } from '../../../web/features/municipalities/filter.ts';
import { pathOf } from '../../../web/features/municipalities/path.ts';
import { longestWaiting, toAcknowledge, toConfirm, waitsFor } from '../../../web/features/municipalities/waits-for.ts';
import type { Row } from '../../../web/features/municipalities/use-municipalities.ts';

const row = (part: Partial<Row> = {}): Row => ({
  nis: '41002',
  state: 'invited',
  since: '2026-01-01T09:00:00.000Z',
  href: '/v1/municipalities/41002',
  names: { nl: 'Aalst', fr: 'Alost' },
  languages: ['nl'],
  officialName: 'Aalst',
  ...part,
});

const setup = (part: Partial<NonNullable<Row['setup']>> = {}): NonNullable<Row['setup']> => ({
  cellState: 'acknowledged',
  activity: 'active',
  covers: ['41002'],
  declaredOn: '2026-01-01',
  confirmedOn: '2026-01-01',
  partners: 0,
  withoutBasis: 0,
  clearance: { valid: true },
  ...part,
});

describe('the filter of the municipalities', () => {
  test('stands in the address and is read from it again', () => {
    const filter = { states: ['invited', 'claimed'], activity: 'dormant', mayors: true, name: "'s-Gravenbrakel" } as const;
    const address = addressOf(filter, 'view=tiles');
    expect(address.search).toBe('view=tiles&state=invited&state=claimed&activity=dormant&mayors=unconfirmed');
    expect(filterAt(address)).toEqual(filter);
  });

  test('keeps the name behind the hash, where no server sees it', () => {
    const { search, fragment } = addressOf({ ...noFilter, name: 'Aalst' }, '');
    expect([search, fragment]).toEqual(['', 'name=Aalst']);
  });

  test('leaves out of an address what it does not know', () => {
    expect(filterAt({ search: 'state=<script>&state=invited&activity=asleep', fragment: '' })).toEqual({
      ...noFilter,
      states: ['invited'],
    });
  });

  test.each(['aalst', 'ALOST', 'als'])('finds a municipality by %j, in any language', (name) => {
    expect(fits({ ...noFilter, name })(row())).toBe(true);
    expect(fits({ ...noFilter, name })(row({ names: { nl: 'Gent', fr: 'Gand' } }))).toBe(false);
  });

  test.each(['sint truiden', 'SAINT TROND', 'saint-trond'])('finds a municipality by %j, however it is spelled', (name) => {
    expect(fits({ ...noFilter, name })(row({ names: { nl: 'Sint-Truiden', fr: 'Saint-Trond' } }))).toBe(true);
  });

  test('lets several states through, and all where none is chosen', () => {
    const rows = [row(), row({ state: 'claimed' }), row({ state: 'declared' })];
    expect(rows.filter(fits({ ...noFilter, states: ['invited', 'claimed'] }))).toHaveLength(2);
    expect(rows.filter(fits(noFilter))).toHaveLength(3);
  });

  test('finds cells by how they live', () => {
    expect(fits({ ...noFilter, activity: 'dormant' })(row({ setup: setup({ activity: 'dormant' }) }))).toBe(true);
    expect(fits({ ...noFilter, activity: 'dormant' })(row())).toBe(false);
  });

  test('counts each state, those of nobody too', () => {
    expect(countStates([row(), row()])).toMatchObject({ invited: 2, acknowledged: 0 });
  });
});

describe('what a municipality waits for', () => {
  test.each([
    ['inRegister', []],
    ['requested', [{ kind: 'invitation' }]],
    ['invited', [{ kind: 'claim' }]],
    ['claimed', [{ kind: 'start' }]],
    ['declared', [{ kind: 'acknowledgement' }]],
    ['acknowledged', []],
  ] as const)('in the state %s', (state, waiting) => {
    expect(waitsFor(row({ state }))).toEqual(waiting);
  });

  test('while it registers: the steps that are missing and the mayors who have not signed', () => {
    const registration = { missing: ['trio'], unsigned: ['41002', '41011'], withoutBasis: 0 } satisfies Row['registration'];
    expect(waitsFor(row({ state: 'registering', registration }))).toEqual([
      { kind: 'steps', steps: ['trio'] },
      { kind: 'signatures', municipalities: ['41002', '41011'] },
    ]);
  });

  test('once all is filled in and signed: only the declaration', () => {
    expect(waitsFor(row({ state: 'registering', registration: { missing: [], unsigned: [], withoutBasis: 0 } }))).toEqual([
      { kind: 'declaration' },
    ]);
  });

  test('when its yearly confirmation lapsed: that, though it is acknowledged; a dormant cell waits for nothing', () => {
    expect(waitsFor(row({ state: 'acknowledged', setup: setup({ activity: 'unconfirmed' }) }))).toEqual([{ kind: 'confirmation' }]);
    expect(waitsFor(row({ state: 'acknowledged', setup: setup({ activity: 'dormant' }) }))).toEqual([]);
  });
});

describe('what the Region must do next', () => {
  const old = row({ nis: '1', state: 'claimed', since: '2025-01-01T09:00:00.000Z' });
  const young = row({
    nis: '2',
    state: 'registering',
    since: '2026-05-01T09:00:00.000Z',
    registration: { missing: [], unsigned: ['2', '9'], withoutBasis: 0 },
  });

  test('shows who has waited longest first, without those who are done or never began', () => {
    expect(longestWaiting([row({ state: 'inRegister' }), young, row({ state: 'acknowledged' }), old])).toEqual([old, young]);
  });

  test('asks to acknowledge at the seat only, once for a joint cell', () => {
    const seat = row({ nis: '3', state: 'declared', setup: setup({ cellState: 'declared' }) });
    expect(toAcknowledge([row({ nis: '4', state: 'declared' }), seat])).toEqual([seat]);
  });

  test('asks to confirm mayors wherever one waits, a new one of a long acknowledged cell too', () => {
    const waiting = [
      row({ state: 'registering', since: '2026-05-01T09:00:00.000Z', mayorsToConfirm: 1 }),
      row({ state: 'acknowledged', mayorsToConfirm: 2 }),
    ];
    expect(toConfirm([old, ...waiting])).toEqual(waiting.toReversed());
    expect(waitsFor(waiting[1]!)).toEqual([{ kind: 'mayor' }]);
    expect(fits({ ...noFilter, mayors: true })(old)).toBe(false);
    expect([old, ...waiting].filter(fits({ ...noFilter, mayors: true }))).toEqual(waiting);
  });
});

describe('the way of a municipality', () => {
  test('shows what is done, where it stands and what lies ahead', () => {
    expect(pathOf('claimed').map(({ stands }) => stands)).toEqual(['done', 'done', 'here', 'ahead', 'ahead', 'ahead']);
  });

  test('shows the request only of those that stand on it', () => {
    expect(pathOf('requested').map(({ state }) => state)).toContain('requested');
    expect(pathOf('invited').map(({ state }) => state)).not.toContain('requested');
  });
});

describe('days', () => {
  test('are counted from the day in Belgium', () => {
    expect(daysSince('2026-05-31T22:30:00.000Z', '2026-06-02')).toBe(1);
    expect(daysSince('2026-03-28T09:00:00.000Z', '2026-03-30')).toBe(2);
  });

  test('are none for what is still to come', () => {
    expect(daysSince('2026-06-05T09:00:00.000Z', '2026-06-02')).toBe(0);
  });
});

describe('a collection in pages', () => {
  test('is read to its end', async () => {
    const asked: (string | undefined)[] = [];
    const items = await allPages(async ({ cursor }) => {
      asked.push(cursor);
      return cursor === undefined ? { items: [1, 2], next: '/v1/things?limit=2&cursor=a%2Bb' } : { items: [3] };
    });
    expect([items, asked]).toEqual([
      [1, 2, 3],
      [undefined, 'a+b'],
    ]);
  });
});
