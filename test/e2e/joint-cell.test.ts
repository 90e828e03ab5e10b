import { beforeAll, describe, expect, inject, test } from 'vitest';
import { done, openRegion, type Region, type Town } from '../support/e2e/region.ts';
import { stageOf } from '../support/e2e/stage.ts';

const stage = stageOf(inject('platform'));
const [geraardsbergen, ninove, denderleeuw] = ['41018', '41048', '41011'] as const;
const three = [denderleeuw, geraardsbergen, ninove];

describe('a joint cell of three', () => {
  let region: Region;
  let [seat, second, third]: Town[] = [];
  let cellId = '';
  beforeAll(async () => {
    region = await openRegion(stage);
    [seat, second, third] = await Promise.all([geraardsbergen, ninove, denderleeuw].map(region.invite));
    cellId = await region.fill(seat!, { kind: 'joint', municipalities: [ninove, denderleeuw] });
  });
  const unsigned = async () => done(await region.officer.municipalities.get({ params: { nis: geraardsbergen } })).registration?.unsigned;

  test('is proposed to the other mayors by the stream, and the Region sees who has not signed', async () => {
    expect(done(await second!.mayor.registrations.get()).proposals).toMatchObject([{ cellId, seat: geraardsbergen, covers: three }]);
    expect(await unsigned()).toEqual(three);
    done(await region.sign(seat!, cellId));
    done(await region.sign(third!, cellId));
    expect(await unsigned()).toEqual([ninove]);
  });

  test('waits for the last mayor, whose municipality the refusal names', async () => {
    const refused = await region.declare(seat!);
    expect(refused).toMatchObject({ ok: false, status: 409, code: 'signature-missing' });
    expect(refused.ok ? '' : refused.problem.detail).toContain('Ninove');
  });

  test('asks for new signatures when the list of municipalities changes', async () => {
    const file = await seat!.coordinator.registrations.get();
    const version = file.ok ? (file.version ?? 0) : 0;
    done(await seat!.coordinator.registrations.save({ version, body: { form: { kind: 'joint', municipalities: [denderleeuw] } } }));
    await stage.settle();
    expect(await unsigned()).toEqual([denderleeuw, geraardsbergen]);
    expect(done(await second!.mayor.registrations.get()).proposals).toEqual([]);
    done(await seat!.coordinator.registrations.save({ version: version + 1, body: { form: { kind: 'joint', municipalities: [ninove, denderleeuw] } } }));
    await stage.settle();
    expect(await unsigned()).toContain(ninove);
  });

  test('covers all three once every mayor signed the same list, and counts as one cell at both levels', async () => {
    const analyst = await region.people.analyst();
    const before = done(await analyst.federalCoverage.getTotals()).country;
    for (const town of [seat, second, third]) await region.sign(town!, cellId);
    expect(await unsigned()).toEqual([]);
    expect(done(await region.declare(seat!))).toMatchObject({ cellId, state: 'declared' });

    for (const town of [seat, second, third]) expect(done(await town!.coordinator.cells.get()).cell?.covers.map(({ nis }) => nis)).toEqual(three);
    const { country, regions } = done(await analyst.federalCoverage.getTotals());
    expect(country).toMatchObject({ with: (before?.with ?? 0) + 3, cells: (before?.cells ?? 0) + 1, jointCells: (before?.jointCells ?? 0) + 1 });
    expect(country?.jointSizes?.['3']).toBe((before?.jointSizes?.['3'] ?? 0) + 1);
    expect(regions.flanders).toEqual(done(await region.officer.coverage.getTotals()).regions.flanders);
    expect(done(await analyst.federalCoverage.getMap()).cells).toContainEqual({ cellId, municipalities: three });
  });
});
