import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { declareCell } from '../../../shared/domain/cells/declare.ts';
import { coveredBy } from '../../../shared/domain/cells/registration.ts';
import { unsigned } from '../../../shared/domain/cells/signature.ts';
import { registration, required, seat, second, signature, third, today } from './made.ts';

const joint = registration({ form: { kind: 'joint', municipalities: [third, second] } });
const covers = [seat, second, third];
const declare = (draft: typeof joint, signatures: ReturnType<typeof signature>[]) =>
  declareCell({ registration: draft, signatures, required }, today);

describe('declaring a cell', () => {
  test('makes it exist from that day, over every municipality named', () => {
    const declared = declare(
      joint,
      covers.map((nis) => signature(nis, covers)),
    );
    expect(declared).toMatchObject({
      ok: true,
      value: {
        cellId: 'cell_1',
        seat,
        state: 'declared',
        activity: 'active',
        declaredOn: today,
        covers: covers.map((nis) => ({ nis, from: today })),
      },
    });
  });

  test('needs no partner: a village without signals has none yet', () => {
    const { partners: _, ...alone } = registration();
    expect(declare(alone, [signature(seat, [seat])])).toMatchObject({ ok: true, value: { partners: [] } });
  });

  test.each([
    ['form', { form: undefined }],
    ['trio', { trio: undefined }],
    ['rhythmWeeks', { rhythmWeeks: undefined }],
    ['acceptances', { acceptances: { charter: today } }],
  ])('is refused while the step %s is missing, and names it', (step, gap) => {
    const draft = { ...registration(), ...gap };
    expect(declare(draft, [signature(seat, [seat])])).toMatchObject({
      ok: false,
      code: 'registration-incomplete',
      params: { steps: step },
    });
  });

  test('is refused for a joining, which is accepted instead', () => {
    const draft = registration({ form: { kind: 'joining', seat: second } });
    expect(declare(draft, [])).toMatchObject({ ok: false, code: 'registration-incomplete' });
  });

  test('is refused a second time', () => {
    expect(declare(registration({ closedOn: today }), [signature(seat, [seat])])).toMatchObject({ ok: false, code: 'registration-closed' });
  });

  test('waits for exactly the mayors who have not signed this list', () => {
    const some = fc.subarray(covers);
    fc.assert(
      fc.property(some, some, (signed, elsewhere) => {
        const others = elsewhere.map((nis) => signature(nis, covers, 'cell_2'));
        const declared = declare(joint, [...signed.map((nis) => signature(nis, covers)), ...others]);
        const missing = covers.filter((nis) => !signed.includes(nis));
        expect(declared.ok).toBe(missing.length === 0);
        if (!declared.ok) expect(declared).toMatchObject({ code: 'signature-missing', params: { municipalities: missing.join(', ') } });
      }),
    );
  });

  test('asks every mayor again when the list of municipalities changes', () => {
    const codes = fc.uniqueArray(fc.constantFrom('41011', '41018', '41027', '41034', '41048'), { minLength: 1 });
    fc.assert(
      fc.property(codes, codes, (before, after) => {
        const [signed, wanted] = [before, after].map((municipalities) => coveredBy(seat, { kind: 'joint', municipalities }));
        const waiting = unsigned(
          wanted!,
          'cell_1',
          signed!.map((nis) => signature(nis, signed!)),
        );
        expect(waiting).toEqual(signed!.join() === wanted!.join() ? [] : wanted);
      }),
    );
  });
});
