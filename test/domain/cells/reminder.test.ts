import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { remindedAt, remindSigners, reminderOf } from '../../../shared/domain/cells/reminder.ts';
import type { Registration } from '../../../shared/domain/cells/registration.ts';
import type { Signature } from '../../../shared/domain/cells/signature.ts';
import { addDays } from '../../../shared/domain/dates.ts';
import { now, registration, seat, second, signature, third, today } from './made.ts';

const joint = registration({ form: { kind: 'joint', municipalities: [third, second] } });
const covers = [seat, second, third];
const last = { cellId: 'cell_1', municipalities: [second], remindedAt: now, remindAgainOn: addDays(today, 7) };

const remind = (draft: Registration, signatures: readonly Signature[] = [], on = today) =>
  remindSigners({ draft, signatures, last: undefined }, { now, today: on });

describe('reminding those a draft waits for', () => {
  test('names every municipality whose mayor has not signed the present list', () => {
    const signatures = [signature(seat, covers), signature(second, [seat, second])]; // the second signed an earlier list
    expect(remind(joint, signatures)).toEqual({
      ok: true,
      value: { cellId: 'cell_1', municipalities: [second, third], remindedAt: now, remindAgainOn: '2026-03-09' },
    });
  });

  test('of a joining asks the own mayor first, then the seat that has not accepted', () => {
    const joining = registration({ nis: third, form: { kind: 'joining', seat } });
    expect(remind(joining)).toMatchObject({ value: { municipalities: [third] } });
    expect(remind(joining, [signature(third, [seat, third])])).toMatchObject({ value: { municipalities: [seat] } });
  });

  test.each([
    ['closed', registration({ closedOn: today }), 'registration-closed'],
    ['without a form', registration({ form: undefined }), 'registration-incomplete'],
    ['signed by every mayor', registration(), 'signatures-complete'],
  ])('is refused for a draft that is %s', (_, draft, code) => {
    expect(remind(draft, [signature(seat, [seat])])).toMatchObject({ ok: false, code });
  });

  test('is refused a second time within seven days, and says from when it is possible again', () => {
    fc.assert(
      fc.property(fc.nat(30), (days) => {
        const again = remindSigners({ draft: joint, signatures: [], last }, { now, today: addDays(today, days) });
        if (days >= 7) expect(again).toMatchObject({ ok: true, value: { municipalities: covers } });
        else expect(again).toMatchObject({ ok: false, code: 'reminder-too-soon', params: { date: '2026-03-09' } });
      }),
    );
  });

  test('is not held back by the reminder of an earlier draft', () => {
    const earlier = { ...last, cellId: 'cell_0' };
    expect(reminderOf(joint, earlier)).toBeUndefined();
    expect(remindSigners({ draft: joint, signatures: [], last: earlier }, { now, today })).toMatchObject({ ok: true });
  });

  test('is known to those it named, of this cell', () => {
    expect(remindedAt(last, 'cell_1', second)).toEqual({ remindedAt: now });
    expect([remindedAt(last, 'cell_1', third), remindedAt(last, 'cell_0', second), remindedAt(undefined, 'cell_1', second)]).toEqual([
      {},
      {},
      {},
    ]);
  });
});
