import { describe, expect, test } from 'vitest';
import { project } from '../../functions/projections/project.ts';
import { done, openRegion, type Region, towns } from '../support/region.ts';

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
    for (const nis of [aalst, ninove])
      expect(await fileOf(region, nis)).toMatchObject({
        state: 'declared',
        cell: { cellId: seat.cellId, seat: aalst },
        coverage: { jointSize: 2 },
      });
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
    const older = region.place.changes.findLast(({ key }) => key.sk.startsWith('CELL#'))!;
    await members[0]!.mayor.cells.leave();
    done(await members[0]!.coordinator.registrations.claim());
    await project(region.stream.consumer, older);
    expect(await fileOf(region, ninove)).toMatchObject({ state: 'claimed', coverage: { status: 'unknown' } });
    await region.stream.everythingAgain();
    expect(await fileOf(region, ninove)).toMatchObject({ state: 'claimed', coverage: { status: 'unknown' } });
    expect(done(await members[0]!.coordinator.registrations.get()).draft).not.toHaveProperty('closedOn');
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

  test('and asking to return is heard, even when the stream brings the second before the first', async () => {
    const region = await openRegion();
    const { seat, members } = await region.jointCell(aalst, ninove);
    const { coordinator, mayor } = members[0]!;
    await mayor.cells.leave();
    const { cellId } = done(await coordinator.registrations.claim());
    const seen = await coordinator.registrations.get();
    done(
      await coordinator.registrations.save({ version: (seen.ok && seen.version) || 0, body: { form: { kind: 'joining', seat: aalst } } }),
    );
    done(await mayor.registrations.sign({ body: { cellId, covers: [aalst, ninove] } }));
    await region.stream.inReverse();
    expect(done(await seat.mayor.registrations.get()).joinRequests).toMatchObject([{ nis: ninove }]);
  });
});
