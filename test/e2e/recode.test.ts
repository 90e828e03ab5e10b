import { afterAll, describe, expect, inject, test } from 'vitest';
import { Language } from '../../shared/domain/tenants.ts';
import { contactAt, done, openRegion, otherSteps } from '../support/e2e/region.ts';
import { stageOf } from '../support/e2e/stage.ts';
import { openWorld } from '../support/e2e/world.ts';

const world = openWorld('wallonia');
afterAll(world.end);

const [borsbeek, antwerp] = ['11007', '11002'] as const;
const [before, after] = ['55022', '58001'] as const;

describe('a municipality whose code ended in a merger', () => {
  const stage = stageOf(inject('platform'));

  test('is not invited under it, and each language says which municipality it became', async () => {
    const { officer, people } = await openRegion(stage);
    const { items } = done(
      await officer.municipalities.invite({ body: { items: [{ nis: borsbeek, contact: contactAt(borsbeek, 'coordinator') }] } }),
    );
    expect(items).toEqual([{ nis: borsbeek, result: 'refused', problem: 'municipality-ended' }]);
    expect(await stage.mails(contactAt(borsbeek, 'coordinator').email)).toEqual([]);
    for (const language of Language.options) {
      const asked = await people
        .inRegion('flanders', people.officerEmail('flanders'), language)
        .municipalities.get({ params: { nis: borsbeek } });
      expect(asked).toMatchObject({ ok: false, status: 409, code: 'municipality-ended' });
      expect(asked.ok ? '' : asked.problem.detail).toMatch({ nl: /Antwerpen/, fr: /Anvers/, de: /Antwerpen/, en: /Antwerpen/ }[language]);
    }
  });

  test('is answered by the register with its successor', async () => {
    const { officer } = await openRegion(stage);
    expect(done(await officer.register.get({ params: { nis: borsbeek } }))).toMatchObject({
      nis: borsbeek,
      validTo: '2024-12-31',
      successors: [antwerp],
    });
  });
});

test('a municipality whose code changes keeps its cell, its people and its place in every count under the new one', async () => {
  const old = await world.on('2018-11-05');
  const { cellId } = await old.cell(before);
  expect(done(await old.officer.coverage.getTotals()).regions.wallonia).toMatchObject({ municipalities: 262, with: 1 });

  const { stage, officer, people, client } = await world.on('2019-02-01');
  const { items } = done(await officer.municipalities.list({ query: { name: 'La Louvière' } }));
  expect(items).toMatchObject([{ nis: after, state: 'declared', coverage: 'with', cell: { cellId, seat: before } }]);
  const analyst = await people.analyst();
  expect(done(await analyst.federalCoverage.getTotals({ query: { on: '2018-11-05' } })).country).toMatchObject({
    municipalities: 589,
    with: 1,
  });
  expect(done(await analyst.federalCoverage.getTotals()).country).toMatchObject({ municipalities: 581, with: 1, cells: 1 });
  expect(done(await analyst.federalCoverage.getMap()).cells).toEqual([{ cellId, municipalities: [after] }]);
  expect(done(await analyst.federalCoverage.getMap({ query: { on: '2018-12-31' } })).cells).toEqual([{ cellId, municipalities: [before] }]);

  expect(done(await officer.municipalities.get({ params: { nis: after } }))).toMatchObject({ nis: before, cellStatus: { cellId } });
  expect(done(await officer.cells.acknowledge({ params: { nis: after } }))).toMatchObject({ cellId, acknowledgedOn: '2019-02-01' });

  const coordinator = client('coordinator', before);
  const setup = await coordinator.cells.getSetup();
  expect(done(setup).trio).toEqual(otherSteps.trio);
  expect(done(await coordinator.cells.confirm())).toMatchObject({ cellId, confirmedOn: '2019-02-01' });
  await stage.settle();
  expect(done(await officer.municipalities.list({ query: { name: 'La Louvière' } })).items).toMatchObject([
    { nis: after, setup: { confirmedOn: '2019-02-01' } },
  ]);
});
