import { describe, expect, test } from 'vitest';
import { addDays } from '../../shared/domain/dates.ts';
import { federal, joint, region } from '../support/coverage-told.ts';
import { done } from '../support/region.ts';

describe('the coverage over time', () => {
  const told = async () => {
    const flanders = region();
    for (const nis of ['44021', '44013']) await flanders.state(nis, joint(2, '2026-02-01'));
    await flanders.state('11002', { status: 'without', validFrom: '2026-02-15' });
    const country = federal();
    await country.hear(await flanders.stream());
    return { region: (await flanders.officer()).client.coverage, country: (await country.officer()).client.federalCoverage };
  };
  const days = ['2026-02-15', '2017-06-06', '2026-02-01', '2026-02-15'];

  test('is told for each day asked for, oldest first and once, as that day alone would be', async () => {
    const { region: own, country } = await told();
    const [here, there] = [done(await own.getHistory({ query: { on: days } })), done(await country.getHistory({ query: { on: days } }))];
    for (const { items, total } of [here, there])
      expect([items.map(({ on }) => on), total]).toEqual([['2017-06-06', '2026-02-01', '2026-02-15'], 3]);
    for (const item of here.items)
      expect({ ...item, sources: here.sources }).toEqual(done(await own.getTotals({ query: { on: item.on } })));
    for (const item of there.items)
      expect({ ...item, sources: there.sources }).toEqual(done(await country.getTotals({ query: { on: item.on } })));
    expect(here.items.map(({ since, regions: { flanders } }) => [since, flanders?.with, flanders?.without])).toEqual([
      [undefined, 0, 0],
      ['2026-02-01', 2, 0],
      ['2026-02-15', 2, 1],
    ]);
  });

  test('of one day is a history as well', async () => {
    const { region: own } = await told();
    expect(done(await own.getHistory({ query: { on: '2026-02-01' } })).items).toMatchObject([{ on: '2026-02-01' }]);
  });

  test('is refused as soon as one of the days is to come, naming it', async () => {
    for (const capability of Object.values(await told())) {
      const refused = await capability.getHistory({ query: { on: ['2026-03-02', '2026-03-03'] } });
      expect(refused).toMatchObject({ ok: false, status: 409, code: 'date-in-future' });
      expect(refused.ok ? '' : refused.problem.detail).toContain('3 March 2026');
    }
  });

  test('is asked for sixty days at most, and for one at least', async () => {
    const { region: own } = await told();
    const so = (many: number) => own.getHistory({ query: { on: Array.from({ length: many }, (_, day) => addDays('2025-01-01', day)) } });
    expect(done(await so(60)).items).toHaveLength(60);
    for (const many of [0, 61]) expect(await so(many)).toMatchObject({ ok: false, status: 400, code: 'input-invalid' });
  });
});
