import { describe, expect, test } from 'vitest';
import { receiveCoverage } from '../../functions/federal-coverage/receive.ts';
import { receiveFigures } from '../../functions/federal-figures/receive.ts';
import { coverageEvent, figuresEvent, sourceOf } from '../../shared/contract/events.ts';
import { regionFigures } from '../../shared/domain/coverage/figures.ts';
import type { RegionId } from '../../shared/domain/tenants.ts';
import { stated, withCell } from '../support/coverage.ts';
import { federal, joint, region } from '../support/coverage-told.ts';

describe('the coverage of a Region', () => {
  test('follows its municipalities and reaches the federal level the same', async () => {
    const flanders = region();
    const country = federal();
    for (const nis of ['44021', '44013']) await flanders.state(nis, joint(2, '2026-02-01'));
    await flanders.state('11002', { status: 'without', validFrom: '2026-02-15' });
    await country.hear(await flanders.stream());
    const { client } = await flanders.officer();
    const { client: analyst } = await country.officer();
    const expected = { municipalities: 285, with: 2, without: 1, unknown: 282, cells: 1, jointCells: 1, jointSizes: { 2: 1 } };
    expect(await client.coverage.getTotals({})).toMatchObject({
      ok: true,
      value: { on: '2026-03-02', since: '2026-02-15', regions: { flanders: expected } },
    });
    const seen = await analyst.federalCoverage.getTotals({});
    expect(seen).toMatchObject({
      ok: true,
      value: { country: { municipalities: 565, with: 2, unknown: 562 }, regions: { flanders: expected } },
    });
    expect(seen.ok && seen.value.sources.join()).toContain('Statbel');
  });

  test('shows which municipalities share a cell, on the day asked for', async () => {
    const flanders = region();
    for (const nis of ['44021', '44013']) await flanders.state(nis, joint(2, '2026-02-01'));
    await flanders.stream();
    const { client } = await flanders.officer();
    expect(await client.coverage.getMap({ query: { on: '2026-02-01' } })).toMatchObject({
      ok: true,
      value: { on: '2026-02-01', since: '2026-02-01', cells: [{ cellId: 'cell_a', municipalities: ['44013', '44021'] }], without: [] },
    });
    expect(await client.coverage.getMap({ query: { on: '2026-01-31' } })).toMatchObject({ ok: true, value: { cells: [] } });
  });

  test('of a day to come is not known', async () => {
    const { client } = await region().officer();
    expect(await client.coverage.getTotals({ query: { on: '2026-03-03' } })).toMatchObject({ ok: false, code: 'date-in-future' });
  });

  test('is told once per new fact, not for any other change of the record', async () => {
    const flanders = region();
    await flanders.state('44021', { status: 'without', validFrom: '2026-02-01' });
    await flanders.state('44021', { status: 'without', validFrom: '2026-02-01' });
    const events = await flanders.stream();
    expect(events).toEqual([coverageEvent('flanders', '44021', stated('without', '2026-02-01'))]);
  });
});

describe('the federal level', () => {
  test.each([
    [
      'a municipality of another Region than the bus names',
      'wallonia',
      coverageEvent('flanders', '44021', withCell('cell_a', '2026-01-01')),
    ],
    [
      'a municipality of another Region than the event names',
      'flanders',
      coverageEvent('wallonia', '44021', withCell('cell_a', '2026-01-01')),
    ],
    ['a Walloon municipality from Flanders', 'flanders', coverageEvent('flanders', '62063', withCell('cell_a', '2026-01-01'))],
    ['a municipality that does not exist', 'flanders', coverageEvent('flanders', '99999', withCell('cell_a', '2026-01-01'))],
  ] as const)('refuses %s', async (_, source, detail) => {
    const { data } = federal();
    await expect(receiveCoverage({ source: sourceOf(source), detail }, data)).rejects.toThrow('does not speak for');
    expect((await data.coverage.totalsOn('2026-03-02')).country?.with).toBe(0);
  });

  test('lists the last figures of each Region, whatever order they came in', async () => {
    const { data, officer } = federal();
    const told = (on: string, time: string, tenant: RegionId = 'flanders') => figuresEvent(regionFigures(tenant, [], on), time);
    const [first, second, third] = [
      told('2026-03-01', '2026-03-01T04:00:00.000Z'),
      told('2026-03-02', '2026-03-02T04:00:00.000Z'),
      told('2026-03-02', '2026-03-02T03:00:00.000Z', 'brussels'),
    ];
    for (const detail of [second, third, first, second]) await receiveFigures({ source: detail.source, detail }, data);
    const { client } = await officer();
    const shown = async (on?: string) => {
      const answer = await client.federalFigures.list(on === undefined ? {} : { query: { on } });
      return answer.ok && answer.value.items.map(({ tenant, on: day }) => [tenant, day]);
    };
    expect(await shown()).toEqual([
      ['flanders', '2026-03-02'],
      ['brussels', '2026-03-02'],
    ]);
    expect(await shown('2026-03-01')).toEqual([['flanders', '2026-03-01']]);
  });

  test('refuses figures that another Region tells', async () => {
    const detail = figuresEvent(regionFigures('flanders', [], '2026-03-02'), '2026-03-02T04:00:00.000Z');
    await expect(receiveFigures({ source: sourceOf('brussels'), detail }, federal().data)).rejects.toThrow('does not speak for');
  });

  test('shows the published history beside its own counts', async () => {
    const { client } = await federal().officer();
    const answer = await client.federalCoverage.listPublished({});
    expect(answer.ok && answer.value.items.map(({ from }) => from)).toEqual([
      '2016-05-01',
      '2017-06-06',
      '2018-10-01',
      '2019-06-15',
      '2019-09-01',
      '2021-05-01',
    ]);
  });
});
