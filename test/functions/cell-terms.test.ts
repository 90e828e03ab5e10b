import { describe, expect, test } from 'vitest';
import { agreeStricter } from '../support/agreed.ts';
import { lettersOf } from '../support/letters.ts';
import { nightOf } from '../support/night.ts';
import { contactOf, done, openRegion, towns, trio } from '../support/region.ts';

const { aalst, ninove } = towns;

describe('the day by which a cell must be confirmed', () => {
  test('is said at the seat and where it covers, and moves with the term and with each confirmation', async () => {
    const { jointCell, place } = await openRegion();
    const { seat, members } = await jointCell(aalst, ninove);
    for (const { coordinator } of [seat, members[0]!])
      expect(done(await coordinator.cells.get())).toMatchObject({ dueOn: '2027-03-02', lapsesOn: '2027-05-02' });
    await agreeStricter(place, { parameter: 'confirmationTermMonths', value: 6 });
    expect(done(await seat.coordinator.cells.get())).toMatchObject({ dueOn: '2026-09-02', lapsesOn: '2026-11-02' });
    place.goTo('2026-08-20');
    done(await seat.coordinator.cells.confirm());
    expect(done(await seat.coordinator.cells.get())).toMatchObject({ dueOn: '2027-02-20' });
    done(await seat.mayor.cells.dissolve());
    expect(done(await seat.coordinator.cells.get())).not.toHaveProperty('dueOn');
  });
});

describe('a night', () => {
  const open = async () => {
    const region = await openRegion();
    const letters = lettersOf(region.place);
    const { seat } = await region.jointCell(aalst, ninove);
    await letters();
    /** Whom the night of a day mails, and what about. */
    const mailed = async (today: string) => {
      region.place.goTo(today);
      await nightOf(region.place);
      await region.stream.inOrder();
      return (await letters()).map(({ to, text }) => [to, text.split('\n')[2]?.split('.')[0]]);
    };
    return { ...region, ...seat, seat, letters, mailed };
  };
  const confirm = [contactOf(aalst).email, 'Het is tijd voor de jaarlijkse bevestiging'];
  const clearance = [contactOf(aalst).email, 'Een termijn in uw gegevens loopt binnenkort af'];

  test('reminds the seat of its confirmation thirty days before, and again when the grace begins, each once', async () => {
    const { mailed } = await open();
    expect(await mailed('2027-01-30')).toEqual([]);
    expect(await mailed('2027-01-31')).toEqual([confirm]);
    for (const today of ['2027-01-31', '2027-02-01', '2027-03-02']) expect(await mailed(today)).toEqual([]);
    expect(await mailed('2027-03-03')).toEqual([confirm]);
    for (const today of ['2027-03-03', '2027-03-04', '2027-05-01', '2027-05-02', '2027-05-03']) expect(await mailed(today)).toEqual([]);
  });

  test('begins anew with each confirmation', async () => {
    const { coordinator, mailed } = await open();
    expect(await mailed('2027-02-15')).toEqual([confirm]);
    done(await coordinator.cells.confirm());
    expect(await mailed('2027-03-03')).toEqual([]);
    expect(await mailed('2028-01-16')).toEqual([confirm]);
  });

  test('says once that the clearance ends, as early as the cell chose, and again when it was renewed', async () => {
    const { coordinator, mailed } = await open();
    done(await coordinator.settings.change({ params: { parameter: 'clearanceWarningDays' }, body: { value: 120 }, version: 0 }));
    const until = async (expiresOn: string) => {
      const seen = await coordinator.cells.getSetup();
      const version = (seen.ok && seen.version) || 0;
      const { chiefOfCorps } = trio;
      const body = { ...trio, chiefOfCorps: { ...chiefOfCorps, clearance: { ...chiefOfCorps.clearance, expiresOn } } };
      done(await coordinator.cells.changeTrio({ version, body }));
    };
    await until('2026-08-31');
    expect(await mailed('2026-05-02')).toEqual([]);
    expect(await mailed('2026-05-03')).toEqual([clearance]);
    expect(await mailed('2026-05-04')).toEqual([]);
    await until('2026-09-01');
    expect(await mailed('2026-05-05')).toEqual([clearance]);
    expect(await mailed('2026-05-05')).toEqual([]);
  });

  test('that goes on where another was broken off tells everybody once', async () => {
    const { place, letters } = await open();
    const dying = { ...place.table, write: () => Promise.reject(new Error('killed')) };
    place.goTo('2027-02-15');
    await expect(nightOf({ ...place, table: dying })).rejects.toThrow('killed');
    await Promise.all([nightOf(place), nightOf(place)]);
    await nightOf(place);
    expect((await letters()).map(({ to }) => to)).toEqual([contactOf(aalst).email]);
  });

  test('reminds nobody of a cell that was dissolved', async () => {
    const { mayor, mailed, letters } = await open();
    done(await mayor.cells.dissolve());
    await letters();
    expect(await mailed('2027-02-15')).toEqual([]);
  });
});
