import { describe, expect, test } from 'vitest';
import { lapse } from '../../functions/cells/lapse.ts';
import { municipalityData } from '../../shared/data/repositories.ts';
import { municipalityKept } from '../../shared/data/scope.ts';
import { done, openRegion, type Region, towns, trio } from '../support/region.ts';

const { aalst, ninove, lede } = towns;

const fileOf = async ({ officer }: Region, nis: string) => done(await officer.municipalities.get({ params: { nis } }));

describe('dissolving a cell', () => {
  test('leaves every municipality unknown, and a later cell is another one', async () => {
    const region = await openRegion();
    const { seat, cellId } = await region.jointCell(aalst, ninove);
    done(await seat.mayor.cells.dissolve());
    await region.stream.inOrder();
    for (const nis of [aalst, ninove])
      expect(await fileOf(region, nis)).toMatchObject({ state: 'claimed', coverage: { status: 'unknown' } });
    expect(await seat.coordinator.cells.confirm()).toMatchObject({ ok: false, code: 'cell-dissolved' });
    const next = await region.fill(seat, { kind: 'own' });
    expect(next).not.toBe(cellId);
    done(await region.sign(seat, next));
    expect(await seat.coordinator.registrations.declare()).toMatchObject({ ok: true, value: { cellId: next } });
    await region.stream.inOrder();
    expect((await fileOf(region, aalst)).cellStatus).toMatchObject({ cellId: next, activity: 'active' });
  });

  test('shows in a municipality that joined another cell since only that one', async () => {
    const region = await openRegion();
    const own = await region.ownCell(ninove);
    done(await own.mayor.cells.dissolve());
    await region.stream.inOrder();
    const seat = await region.ownCell(aalst);
    done(await region.sign(own, await region.fill(own, { kind: 'joining', seat: aalst })));
    done(await seat.mayor.cells.acceptJoining({ params: { nis: ninove } }));
    await region.stream.inOrder();
    expect((await fileOf(region, ninove)).cellStatus).toMatchObject({ cellId: seat.cellId, seat: aalst });
  });
});

describe('two cells that name the same municipality', () => {
  test('end with it in one of them, whoever was first', async () => {
    const region = await openRegion();
    const [aalstTown, ledeTown, shared] = [await region.invite(aalst), await region.invite(lede), await region.invite(ninove)];
    const first = await region.fill(aalstTown, { kind: 'joint', municipalities: [ninove] });
    const second = await region.fill(ledeTown, { kind: 'joint', municipalities: [ninove] });
    for (const [town, cellId] of [
      [aalstTown, first],
      [shared, first],
      [ledeTown, second],
    ] as const)
      done(await region.sign(town, cellId));
    const proposal = done(await shared.mayor.registrations.get()).proposals.find((one) => one.cellId === second)!;
    done(await shared.mayor.registrations.sign({ body: { cellId: second, covers: proposal.covers } }));
    done(await aalstTown.coordinator.registrations.declare()); // before the stream took the first signature back
    await region.stream.inOrder();
    done(await ledeTown.coordinator.registrations.declare());
    await region.stream.inOrder();
    const [file, loser] = [await fileOf(region, ninove), await fileOf(region, lede)];
    expect(file.cell).toEqual({ cellId: first, seat: aalst });
    expect(file.cellStatus?.cellId).toBe(first);
    expect(loser.coverage).toMatchObject({ status: 'with', jointSize: 1 });
  });

  test('a municipality that is covered opens no registration of its own', async () => {
    const { jointCell } = await openRegion();
    const { members } = await jointCell(aalst, ninove);
    expect(await members[0]!.coordinator.registrations.claim()).toMatchObject({ ok: false, code: 'municipality-covered-elsewhere' });
  });
});

describe('keeping a cell alive', () => {
  test('dormant is legitimate, and shown', async () => {
    const { officer, ownCell, stream } = await openRegion();
    const { coordinator } = await ownCell(aalst);
    done(await coordinator.cells.changeActivity({ body: { activity: 'dormant' } }));
    await stream.inOrder();
    expect(done(await officer.municipalities.list({ query: { activity: 'dormant' } })).items).toMatchObject([
      { nis: aalst, coverage: 'with' },
    ]);
  });

  test('without its yearly confirmation it becomes unknown, with it known again', async () => {
    const region = await openRegion();
    const { seat } = await region.jointCell(aalst, ninove);
    const night = () =>
      lapse(region.stream.consumer, municipalityData(region.place.table, municipalityKept('flanders', aalst)), {
        months: 12,
        graceDays: 30,
      });
    region.place.goTo('2027-04-01');
    await night();
    await region.stream.inOrder();
    expect(await fileOf(region, ninove)).toMatchObject({ coverage: { status: 'with' } });
    region.place.goTo('2027-04-02');
    await night();
    await night();
    await region.stream.inOrder();
    for (const nis of [aalst, ninove])
      expect(await fileOf(region, nis)).toMatchObject({
        coverage: { status: 'unknown', validFrom: '2027-04-02' },
        cellStatus: { activity: 'unconfirmed' },
      });
    region.place.goTo('2027-05-01');
    done(await seat.coordinator.cells.confirm());
    await region.stream.inOrder();
    for (const nis of [aalst, ninove])
      expect(await fileOf(region, nis)).toMatchObject({
        coverage: { status: 'with', validFrom: '2027-05-01' },
        cellStatus: { activity: 'active' },
      });
  });

  test('the trio and the partners change under the version that was seen', async () => {
    const { ownCell } = await openRegion();
    const { coordinator } = await ownCell(aalst);
    const seen = await coordinator.cells.getSetup();
    const version = (seen.ok && seen.version) || 0;
    expect(
      await coordinator.cells.changeTrio({ version, body: { ...trio, mayor: { name: 'New Mayor', representative: false } } }),
    ).toMatchObject({ ok: true, version: version + 1 });
    expect(await coordinator.cells.changePartners({ version, body: { partners: [] } })).toMatchObject({
      ok: false,
      status: 412,
      code: 'edit-conflict',
    });
    expect(await coordinator.cells.changePartners({ version: version + 1, body: { partners: [] } })).toMatchObject({ ok: true });
    expect(done(await coordinator.cells.getSetup())).toMatchObject({
      trio: { mayor: { name: 'New Mayor' } },
      partners: [],
      withoutBasis: [],
    });
  });

  test('is the work of the seat: a covered municipality sees the cell, and changes nothing', async () => {
    const { jointCell } = await openRegion();
    const { members, cellId } = await jointCell(aalst, ninove);
    const { coordinator, mayor } = members[0]!;
    expect(done(await coordinator.cells.get()).cell?.cellId).toBe(cellId);
    for (const reply of [await coordinator.cells.confirm(), await coordinator.cells.getSetup(), await mayor.cells.dissolve()])
      expect(reply).toMatchObject({ ok: false, code: 'cell-absent' });
  });
});
