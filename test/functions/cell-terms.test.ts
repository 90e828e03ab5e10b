import { describe, expect, test } from 'vitest';
import { done, openRegion, towns } from '../support/region.ts';

const { aalst, ninove } = towns;

describe('the day by which a cell must be confirmed', () => {
  test('is said at the seat and where it covers, and moves with the term and with each confirmation', async () => {
    const { jointCell, place, officer } = await openRegion();
    const { seat, members } = await jointCell(aalst, ninove);
    for (const { coordinator } of [seat, members[0]!])
      expect(done(await coordinator.cells.get())).toMatchObject({ dueOn: '2027-03-02', lapsesOn: '2027-05-02' });
    done(await officer.regionSettings.change({ params: { parameter: 'confirmationTermMonths' }, body: { value: 6 }, version: 0 }));
    expect(done(await seat.coordinator.cells.get())).toMatchObject({ dueOn: '2026-09-02', lapsesOn: '2026-11-02' });
    place.goTo('2026-08-20');
    done(await seat.coordinator.cells.confirm());
    expect(done(await seat.coordinator.cells.get())).toMatchObject({ dueOn: '2027-02-20' });
    done(await seat.mayor.cells.dissolve());
    expect(done(await seat.coordinator.cells.get())).not.toHaveProperty('dueOn');
  });
});
