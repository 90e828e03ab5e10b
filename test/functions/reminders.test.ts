import { describe, expect, test } from 'vitest';
import { lettersOf } from '../support/letters.ts';
import { contactOf, done, openRegion, towns } from '../support/region.ts';

const { aalst, ninove, denderleeuw } = towns;
const contactsOf = (...codes: readonly string[]) => codes.map((nis) => contactOf(nis).email).toSorted();

const proposed = async () => {
  const region = await openRegion();
  const letters = lettersOf(region.place);
  const seat = await region.invite(aalst);
  const [second, third] = [await region.invite(denderleeuw), await region.invite(ninove)];
  const cellId = await region.fill(seat, { kind: 'joint', municipalities: [ninove, denderleeuw] });
  await letters();
  const { remind } = seat.coordinator.registrations;
  /** Who is mailed once the stream brought everything on. */
  const mailed = async () => {
    await region.stream.inOrder();
    return (await letters()).map(({ to }) => to).toSorted();
  };
  return { ...region, letters, seat, second, third, cellId, remind, mailed };
};

describe('reminding the signers of a joint cell', () => {
  test('mails the contact of each municipality whose mayor has not signed, in words that say nothing', async () => {
    const { seat, second, cellId, sign, letters, remind, stream } = await proposed();
    done(await sign(second, cellId));
    expect(done(await remind())).toEqual({
      municipalities: [aalst, ninove],
      remindedAt: '2026-03-02T10:00:00.000Z',
      remindAgainOn: '2026-03-09',
    });
    await stream.inOrder();
    const mails = await letters();
    expect(mails.map(({ to }) => to).toSorted()).toEqual(contactsOf(aalst, ninove));
    for (const { subject, text } of mails)
      expect([subject, text.includes('Er wacht een voorstel op uw handtekening.')]).toEqual([
        'Ronde: er wacht een afspraak op u op het platform',
        true,
      ]);
    expect(done(await seat.mayor.registrations.get())).toMatchObject({
      remindedAt: '2026-03-02T10:00:00.000Z',
      remindAgainOn: '2026-03-09',
      unsigned: [aalst, ninove],
    });
  });

  test('shows them that they were reminded, and changes nothing they sign', async () => {
    const { third, cellId, sign, remind, stream } = await proposed();
    const [before] = done(await third.mayor.registrations.get()).proposals;
    done(await remind());
    await stream.inOrder();
    expect(done(await third.mayor.registrations.get()).proposals).toEqual([{ ...before, remindedAt: '2026-03-02T10:00:00.000Z' }]);
    expect(await sign(third, cellId)).toMatchObject({ ok: true });
  });

  test('is possible once in seven days, and the refusal says when again', async () => {
    const { place, remind, mailed } = await proposed();
    done(await remind());
    expect(await mailed()).toEqual(contactsOf(aalst, denderleeuw, ninove));
    for (const today of ['2026-03-02', '2026-03-08']) {
      place.goTo(today);
      const refused = await remind();
      expect(refused).toMatchObject({ ok: false, status: 409, code: 'reminder-too-soon' });
      expect(refused.ok ? '' : refused.problem.detail).toContain('9 March 2026');
      expect(await mailed()).toEqual([]);
    }
    place.goTo('2026-03-09');
    done(await remind());
    expect(await mailed()).toEqual(contactsOf(aalst, denderleeuw, ninove));
  });

  test('mails nobody twice when the stream tells everything again', async () => {
    const { remind, mailed, stream } = await proposed();
    done(await remind());
    await mailed();
    await stream.everythingAgain();
    expect(await mailed()).toEqual([]);
  });

  test('is refused when every mayor has signed, when there is no draft and when the cell is declared', async () => {
    const { seat, second, third, cellId, sign, remind } = await proposed();
    expect(await second.coordinator.registrations.remind()).toMatchObject({ ok: false, code: 'registration-absent' });
    for (const town of [seat, second, third]) done(await sign(town, cellId));
    expect(await remind()).toMatchObject({ ok: false, code: 'signatures-complete' });
    done(await seat.coordinator.registrations.declare());
    expect(await remind()).toMatchObject({ ok: false, code: 'registration-closed' });
  });

  test('of an earlier draft does not count for the next', async () => {
    const { seat, second, third, cellId, sign, remind, fill, stream } = await proposed();
    done(await remind());
    for (const town of [seat, second, third]) done(await sign(town, cellId));
    done(await seat.coordinator.registrations.declare());
    done(await seat.mayor.cells.dissolve());
    await stream.inOrder();
    await fill(seat, { kind: 'joint', municipalities: [ninove] });
    expect(done(await seat.mayor.registrations.get())).not.toHaveProperty('remindedAt');
    expect(done(await remind()).municipalities).toEqual([aalst, ninove]);
  });
});

describe('reminding the seat one wants to join', () => {
  test('mails its contact again, once the own mayor has signed', async () => {
    const { ownCell, invite, fill, sign, place, stream } = await openRegion();
    const letters = lettersOf(place);
    const [seat, joiner] = [await ownCell(aalst), await invite(ninove)];
    const cellId = await fill(joiner, { kind: 'joining', seat: aalst });
    expect(done(await joiner.coordinator.registrations.remind()).municipalities).toEqual([ninove]);
    done(await sign(joiner, cellId));
    await letters();
    place.goTo('2026-03-09');
    expect(done(await joiner.coordinator.registrations.remind()).municipalities).toEqual([aalst]);
    await stream.inOrder();
    expect((await letters()).map(({ to, text }) => [to, text.includes('Er wacht een aanvraag tot aansluiting op uw antwoord.')])).toEqual([
      [contactOf(aalst).email, true],
    ]);
    expect(done(await seat.mayor.registrations.get()).joinRequests).toMatchObject([
      { nis: ninove, remindedAt: '2026-03-09T10:00:00.000Z' },
    ]);
    expect(await seat.mayor.cells.acceptJoining({ params: { nis: ninove } })).toMatchObject({ ok: true });
  });
});
