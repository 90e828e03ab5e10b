import { beforeAll, describe, expect, inject, test } from 'vitest';
import { done, openRegion, type Region, type Town } from '../support/e2e/region.ts';
import { stageOf, today } from '../support/e2e/stage.ts';

const stage = stageOf(inject('platform'));
const [lede, haaltert] = ['41034', '41024'] as const;

describe('a municipality beside an existing cell', () => {
  let region: Region;
  let [seat, joiner]: Town[] = [];
  let cellId = '';
  beforeAll(async () => {
    region = await openRegion(stage);
    ({ seat, cellId } = await region.cell(lede));
    joiner = await region.invite(haaltert);
  });
  const areas = async () => {
    const analyst = await region.people.analyst();
    return done(await analyst.federalCoverage.getMap());
  };

  test("asks to join with its mayor's signature, and is in once the mayor of the seat accepts", async () => {
    const joining = await region.fill(joiner!, { kind: 'joining', seat: lede });
    expect(done(await seat!.mayor.registrations.get()).joinRequests).toEqual([]);
    done(await region.sign(joiner!, joining));
    expect(done(await seat!.mayor.registrations.get()).joinRequests).toMatchObject([{ nis: haaltert }]);
    expect((await areas()).unknown).toContain(haaltert);

    expect(done(await seat!.mayor.cells.acceptJoining({ params: { nis: haaltert } }))).toMatchObject({ cellId, state: 'declared' });
    await stage.settle();
    expect(done(await joiner!.coordinator.cells.get()).cell).toMatchObject({ cellId, seat: lede });
    expect((await areas()).cells).toContainEqual({ cellId, municipalities: [haaltert, lede] });
  });

  test('cannot be left by its seat', async () => {
    expect(await seat!.mayor.cells.leave()).toMatchObject({ ok: false, status: 409, code: 'seat-cannot-leave' });
  });

  test('leaves by its mayor, and from that day nobody knows', async () => {
    done(await joiner!.mayor.cells.leave());
    await stage.settle();
    const map = await areas();
    expect(map.cells).toContainEqual({ cellId, municipalities: [lede] });
    expect(map.unknown).toContain(haaltert);
    expect(done(await region.officer.municipalities.get({ params: { nis: haaltert } })).coverage).toMatchObject({
      status: 'unknown',
      validFrom: today,
    });
    expect(done(await seat!.coordinator.cells.get()).cell?.covers).toEqual([
      { nis: lede, from: today },
      { nis: haaltert, from: today, to: today },
    ]);
    expect(await joiner!.mayor.cells.leave()).toMatchObject({ ok: false, code: 'cell-absent' });
  });

  test('sees the cell dissolved by its mayor, after which nothing can be changed', async () => {
    expect(done(await seat!.mayor.cells.dissolve())).toMatchObject({ cellId, activity: 'dissolved' });
    await stage.settle();
    expect((await areas()).unknown).toEqual(expect.arrayContaining([haaltert, lede]));
    expect(await seat!.coordinator.cells.confirm()).toMatchObject({ ok: false, code: 'cell-dissolved' });
  });
});
