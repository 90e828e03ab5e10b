import { describe, expect, test } from 'vitest';
import { lapse } from '../../functions/cells/lapse.ts';
import { municipalityData } from '../../shared/data/repositories.ts';
import { municipalityKept } from '../../shared/data/scope.ts';
import { done, openRegion, type Region, towns, trio } from '../support/region.ts';

const { aalst, ninove, denderleeuw, lede } = towns;

const fileOf = async ({ officer }: Region, nis: string) => done(await officer.municipalities.get({ params: { nis } }));

describe('joining a cell that exists', () => {
  const asked = async () => {
    const region = await openRegion();
    const seat = await region.ownCell(aalst);
    const joiner = await region.invite(ninove);
    const own = await region.fill(joiner, { kind: 'joining', seat: aalst });
    done(await region.sign(joiner, own));
    return { ...region, region, seat, joiner };
  };

  test('is asked by one mayor and accepted by the mayor of the seat', async () => {
    const { region, seat, joiner, stream } = await asked();
    expect(done(await seat.mayor.registrations.get()).joinRequests).toMatchObject([{ nis: ninove }]);
    expect(await seat.mayor.cells.acceptJoining({ params: { nis: ninove } })).toMatchObject({ ok: true, value: { state: 'declared' } });
    await stream.inOrder();
    for (const nis of [aalst, ninove]) expect(await fileOf(region, nis)).toMatchObject({ state: 'declared', cell: { cellId: seat.cellId, seat: aalst }, coverage: { jointSize: 2 } });
    expect(done(await seat.mayor.registrations.get()).joinRequests).toEqual([]);
    expect(done(await joiner.coordinator.registrations.get()).draft?.closedOn).toBe('2026-03-02');
    expect(await seat.mayor.cells.acceptJoining({ params: { nis: ninove } })).toMatchObject({ ok: false, code: 'join-request-unknown' });
  });

  test('is not declared by the one who asks', async () => {
    const { joiner } = await asked();
    expect(await joiner.coordinator.registrations.declare()).toMatchObject({ ok: false, code: 'registration-incomplete' });
  });

  test('is no longer asked once the draft or the signature says something else', async () => {
    const { fill, sign, seat, joiner } = await asked();
    const own = await fill(joiner, { kind: 'own' });
    expect(done(await seat.mayor.registrations.get()).joinRequests).toEqual([]);
    await fill(joiner, { kind: 'joining', seat: aalst });
    expect(done(await seat.mayor.registrations.get()).joinRequests).toMatchObject([{ nis: ninove }]);
    await fill(joiner, { kind: 'joining', seat: lede });
    done(await sign(joiner, own));
    expect(done(await seat.mayor.registrations.get()).joinRequests).toEqual([]);
  });

  test('waits for a seat that has a cell', async () => {
    const { invite, fill, sign } = await openRegion();
    const [seat, joiner] = [await invite(aalst), await invite(ninove)];
    done(await sign(joiner, await fill(joiner, { kind: 'joining', seat: aalst })));
    expect(await seat.mayor.cells.acceptJoining({ params: { nis: ninove } })).toMatchObject({ ok: false, code: 'cell-absent' });
  });
});

describe('leaving a joint cell', () => {
  test('frees the municipality at once, and the others go on', async () => {
    const region = await openRegion();
    const { seat, members, cellId } = await region.jointCell(aalst, ninove, denderleeuw);
    expect(await members[0]!.mayor.cells.leave()).toMatchObject({ ok: true });
    expect(await members[0]!.mayor.cells.leave()).toMatchObject({ ok: false, code: 'cell-absent' });
    await region.stream.inOrder();
    expect(await fileOf(region, ninove)).toMatchObject({ state: 'claimed', coverage: { status: 'unknown', validFrom: '2026-03-02' } });
    expect(await fileOf(region, denderleeuw)).toMatchObject({ coverage: { status: 'with', cellId, jointSize: 2 } });
    expect(done(await seat.coordinator.cells.get()).cell?.covers).toContainEqual({ nis: ninove, from: '2026-03-02', to: '2026-03-02' });
    expect(done(await members[0]!.coordinator.cells.get())).toEqual({ questions: [] });
  });

  test('is not undone by an older change that arrives only now', async () => {
    const region = await openRegion();
    const { members } = await region.jointCell(aalst, ninove);
    await members[0]!.mayor.cells.leave();
    await region.stream.everythingAgain();
    expect(await fileOf(region, ninove)).toMatchObject({ state: 'claimed', coverage: { status: 'unknown' } });
  });

  test('is not for the seat, which dissolves, nor for a cell of one', async () => {
    const { jointCell, ownCell } = await openRegion();
    const { seat } = await jointCell(aalst, ninove);
    expect(await seat.mayor.cells.leave()).toMatchObject({ ok: false, code: 'seat-cannot-leave' });
    const alone = await ownCell(lede);
    expect(await alone.mayor.cells.leave()).toMatchObject({ ok: false, code: 'cell-not-joint' });
  });

  test('can be followed by a return', async () => {
    const region = await openRegion();
    const { seat, members } = await region.jointCell(aalst, ninove);
    const [town] = members;
    await town!.mayor.cells.leave();
    await region.stream.inOrder();
    done(await region.sign(town!, await region.fill(town!, { kind: 'joining', seat: aalst })));
    expect(await seat.mayor.cells.acceptJoining({ params: { nis: ninove } })).toMatchObject({ ok: true });
    await region.stream.inOrder();
    expect(await fileOf(region, ninove)).toMatchObject({ state: 'declared', coverage: { status: 'with', jointSize: 2 } });
  });
});

describe('dissolving a cell', () => {
  test('leaves every municipality unknown, and a later cell is another one', async () => {
    const region = await openRegion();
    const { seat, cellId } = await region.jointCell(aalst, ninove);
    done(await seat.mayor.cells.dissolve());
    await region.stream.inOrder();
    for (const nis of [aalst, ninove]) expect(await fileOf(region, nis)).toMatchObject({ state: 'claimed', coverage: { status: 'unknown' } });
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
    for (const [town, cellId] of [[aalstTown, first], [shared, first], [ledeTown, second]] as const) done(await region.sign(town, cellId));
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
    expect(done(await officer.municipalities.list({ query: { activity: 'dormant' } })).items).toMatchObject([{ nis: aalst, coverage: 'with' }]);
  });

  test('without its yearly confirmation it becomes unknown, with it known again', async () => {
    const region = await openRegion();
    const { seat } = await region.jointCell(aalst, ninove);
    const night = () => lapse(region.stream.consumer, municipalityData(region.place.table, municipalityKept('flanders', aalst)), { months: 12, graceDays: 30 });
    region.place.goTo('2027-04-01');
    await night();
    await region.stream.inOrder();
    expect(await fileOf(region, ninove)).toMatchObject({ coverage: { status: 'with' } });
    region.place.goTo('2027-04-02');
    await night();
    await night();
    await region.stream.inOrder();
    for (const nis of [aalst, ninove]) expect(await fileOf(region, nis)).toMatchObject({ coverage: { status: 'unknown', validFrom: '2027-04-02' }, cellStatus: { activity: 'unconfirmed' } });
    region.place.goTo('2027-05-01');
    done(await seat.coordinator.cells.confirm());
    await region.stream.inOrder();
    for (const nis of [aalst, ninove]) expect(await fileOf(region, nis)).toMatchObject({ coverage: { status: 'with', validFrom: '2027-05-01' }, cellStatus: { activity: 'active' } });
  });

  test('the trio and the partners change under the version that was seen', async () => {
    const { ownCell } = await openRegion();
    const { coordinator } = await ownCell(aalst);
    const seen = await coordinator.cells.getSetup();
    const version = (seen.ok && seen.version) || 0;
    expect(await coordinator.cells.changeTrio({ version, body: { ...trio, mayor: { name: 'New Mayor', representative: false } } })).toMatchObject({ ok: true, version: version + 1 });
    expect(await coordinator.cells.changePartners({ version, body: { partners: [] } })).toMatchObject({ ok: false, status: 412, code: 'edit-conflict' });
    expect(await coordinator.cells.changePartners({ version: version + 1, body: { partners: [] } })).toMatchObject({ ok: true });
    expect(done(await coordinator.cells.getSetup())).toMatchObject({ trio: { mayor: { name: 'New Mayor' } }, partners: [], withoutBasis: [] });
  });

  test('is the work of the seat: a covered municipality sees the cell, and changes nothing', async () => {
    const { jointCell } = await openRegion();
    const { members, cellId } = await jointCell(aalst, ninove);
    const { coordinator, mayor } = members[0]!;
    expect(done(await coordinator.cells.get()).cell?.cellId).toBe(cellId);
    for (const reply of [await coordinator.cells.confirm(), await coordinator.cells.getSetup(), await mayor.cells.dissolve()]) expect(reply).toMatchObject({ ok: false, code: 'cell-absent' });
  });
});
