import { describe, expect, test } from 'vitest';
import { done, openRegion, towns } from '../support/region.ts';

const { aalst, ninove, denderleeuw } = towns;
const three = [aalst, denderleeuw, ninove];

const proposed = async () => {
  const region = await openRegion();
  const seat = await region.invite(aalst);
  const [second, third] = [await region.invite(denderleeuw), await region.invite(ninove)];
  const cellId = await region.fill(seat, { kind: 'joint', municipalities: [ninove, denderleeuw] });
  return { ...region, seat, second, third, cellId };
};

describe('a joint cell of three', () => {
  test('is put before the mayors of the others, and the Region sees who has not signed', async () => {
    const { officer, seat, second, third, cellId, sign } = await proposed();
    expect(done(await second.mayor.registrations.get()).proposals).toMatchObject([{ cellId, seat: aalst, covers: three }]);
    done(await sign(seat, cellId));
    done(await sign(third, cellId));
    expect(done(await officer.municipalities.get({ params: { nis: aalst } })).registration).toEqual({
      missing: [],
      unsigned: [denderleeuw],
    });
    const [line] = done(await officer.municipalities.list({ query: { name: 'Aalst' } })).items;
    expect(line?.registration).toEqual({ missing: [], unsigned: [denderleeuw], withoutBasis: 1 });
  });

  test('waits until every mayor has signed, and says whose signature is missing', async () => {
    const { seat, second, third, cellId, sign } = await proposed();
    done(await sign(seat, cellId));
    done(await sign(third, cellId));
    const refused = await seat.coordinator.registrations.declare();
    expect(refused).toMatchObject({ ok: false, status: 409, code: 'signature-missing' });
    expect(refused.ok ? '' : refused.problem.detail).toContain('Denderleeuw');
    done(await sign(second, cellId));
    expect(await seat.coordinator.registrations.declare()).toMatchObject({ ok: true, value: { seat: aalst, state: 'declared' } });
  });

  test('covers all three once declared, and the list of the Region agrees with the file of each', async () => {
    const { officer, jointCell } = await openRegion();
    const { cellId, members } = await jointCell(aalst, ninove, denderleeuw);
    const { items } = done(await officer.municipalities.list({ query: { state: 'declared' } }));
    expect(items.map(({ nis }) => nis)).toEqual(three);
    for (const { nis, ...line } of items) {
      const file = done(await officer.municipalities.get({ params: { nis } }));
      expect(file).toMatchObject({
        nis,
        state: line.state,
        since: line.since,
        cell: line.cell,
        coverage: { status: 'with', cellId, jointSize: 3 },
      });
      expect(file.cellStatus?.covers.map((cover) => cover.nis)).toEqual(three);
    }
    expect(done(await members[0]!.coordinator.cells.get()).cell).toMatchObject({ cellId, seat: aalst });
  });

  test('asks for new signatures when the list of municipalities changes', async () => {
    const { seat, second, third, cellId, sign, stream } = await proposed();
    for (const town of [seat, second, third]) done(await sign(town, cellId));
    done(await seat.coordinator.registrations.save({ version: 2, body: { form: { kind: 'joint', municipalities: [denderleeuw] } } }));
    await stream.inOrder();
    expect(await seat.coordinator.registrations.declare()).toMatchObject({ ok: false, code: 'signature-missing' });
    expect(done(await seat.coordinator.registrations.get()).unsigned).toEqual([aalst, denderleeuw]);
    expect(done(await third.mayor.registrations.get()).proposals).toEqual([]);
    done(await sign(seat, cellId));
    done(await sign(second, cellId));
    expect(await seat.coordinator.registrations.declare()).toMatchObject({ ok: true });
  });

  test('is not signed under a list that changed since the mayor read it', async () => {
    const { second, cellId } = await proposed();
    expect(await second.mayor.registrations.sign({ body: { cellId, covers: [aalst, denderleeuw] } })).toMatchObject({
      ok: false,
      status: 412,
      code: 'edit-conflict',
    });
  });

  test('is signed once, and only where it is proposed', async () => {
    const { second, cellId, sign, invite } = await proposed();
    done(await sign(second, cellId));
    expect(done(await second.mayor.registrations.get()).ownSignatures).toMatchObject([{ cellId, covers: three }]);
    expect(await sign(second, cellId)).toMatchObject({ ok: false, code: 'signature-present' });
    const stranger = await invite(towns.lede);
    expect(await sign(stranger, cellId)).toMatchObject({ ok: false, code: 'nothing-to-sign' });
  });

  test('loses the signature of a mayor who then signs for another cell', async () => {
    const { seat, second, cellId, fill, sign } = await proposed();
    done(await sign(second, cellId));
    expect(done(await seat.mayor.registrations.get()).unsigned).toEqual([aalst, ninove]);
    const own = await fill(second, { kind: 'own' });
    done(await sign(second, own));
    expect(done(await seat.mayor.registrations.get()).unsigned).toEqual(three);
  });

  test('across Regions is refused, and the words name the municipality', async () => {
    const { invite } = await openRegion();
    const { coordinator } = await invite(aalst);
    const claimed = await coordinator.registrations.claim();
    const refused = await coordinator.registrations.save({ version: 1, body: { form: { kind: 'joint', municipalities: [towns.namur] } } });
    expect(claimed.ok).toBe(true);
    expect(refused).toMatchObject({ ok: false, status: 409, code: 'joint-across-regions' });
    expect(refused.ok ? '' : refused.problem.detail).toContain('Namur');
  });

  test.each([
    ['its own seat', [aalst], 'joint-repeats-seat'],
    ['a municipality twice', [ninove, ninove], 'joint-repeats-seat'],
    ['an unknown code', ['99999'], 'municipality-unknown'],
    ['an ended code', ['11007'], 'municipality-ended'],
  ])('naming %s is refused', async (_, municipalities, code) => {
    const { invite } = await openRegion();
    const { coordinator } = await invite(aalst);
    done(await coordinator.registrations.claim());
    expect(await coordinator.registrations.save({ version: 1, body: { form: { kind: 'joint', municipalities } } })).toMatchObject({
      ok: false,
      code,
    });
  });
});
