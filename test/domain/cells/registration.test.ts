import { describe, expect, test } from 'vitest';
import { checkExtent } from '../../../shared/domain/cells/extent.ts';
import { partnersWithoutBasis } from '../../../shared/domain/cells/partners-without-basis.ts';
import { missingSteps, saveSteps } from '../../../shared/domain/cells/registration.ts';
import { signProposal } from '../../../shared/domain/cells/signature.ts';
import { towns, trio } from '../../support/region.ts';
import { now, registration, required, seat, second, signature, third, today } from './made.ts';

const cleared = (clearance: { valid: boolean; expiresOn?: string }) => ({
  ...trio,
  chiefOfCorps: { ...trio.chiefOfCorps, clearance: { checkedBy: 'Officer', ...clearance } },
});

describe('saving the trio', () => {
  test.each([
    ['a clearance that ends today', { valid: true, expiresOn: today }],
    ['one without a known end', { valid: true }],
    ['none', { valid: false }],
    ['one that has run out, said to be so', { valid: false, expiresOn: '2020-01-01' }],
  ])('accepts %s', (_, clearance) => {
    expect(saveSteps(registration(), { trio: cleared(clearance) }, today).ok).toBe(true);
  });

  test('refuses a clearance said to be valid that has run out', () => {
    const refused = saveSteps(registration(), { trio: cleared({ valid: true, expiresOn: '2026-03-01' }) }, today);
    expect(refused).toMatchObject({ ok: false, code: 'clearance-expired', params: { date: '2026-03-01' } });
  });
});

describe('saving the form', () => {
  test.each([
    ['the seat itself', { kind: 'joint', municipalities: [seat] }],
    ['a municipality twice', { kind: 'joint', municipalities: [second, second] }],
    ['itself as the cell to join', { kind: 'joining', seat }],
  ] as const)('refuses %s', (_, form) => {
    const steps = { form: form.kind === 'joint' ? { kind: form.kind, municipalities: [...form.municipalities] } : form };
    expect(saveSteps(registration(), steps, today)).toMatchObject({ ok: false, code: 'joint-repeats-seat' });
  });

  test.each([
    ['a municipality of another Region', towns.namur, 'joint-across-regions'],
    ['a code that ended', '11007', 'municipality-ended'],
    ['an unknown code', '99999', 'municipality-unknown'],
  ])('refuses %s', (_, nis, code) => {
    expect(checkExtent(seat, { kind: 'joint', municipalities: [second, nis] }, today)).toMatchObject({ ok: false, code });
    expect(checkExtent(seat, { kind: 'joining', seat: nis }, today)).toMatchObject({ ok: false, code });
  });

  test('keeps the other steps as they were', () => {
    const { rhythmWeeks: _, ...draft } = registration();
    expect(saveSteps(draft, { rhythmWeeks: 6 }, today)).toEqual({ ok: true, value: registration({ rhythmWeeks: 6 }) });
  });

  test('is over once the cell is declared', () => {
    expect(saveSteps(registration({ closedOn: today }), {}, today)).toMatchObject({ ok: false, code: 'registration-closed' });
  });
});

describe('what is missing', () => {
  test('is every step at first, and nothing at the end', () => {
    expect(missingSteps({ cellId: 'cell_1', nis: seat, startedAt: now }, required)).toEqual(['form', 'trio', 'acceptances', 'rhythmWeeks']);
    expect(missingSteps(registration(), required)).toEqual([]);
  });

  test('never includes a legal basis: without one a partner is restricted, and named', () => {
    const [welfare, school] = [
      { sector: 'socialWelfare', organisation: 'Welfare', entity: 'municipality', validFrom: today },
      {
        sector: 'education',
        organisation: 'School',
        entity: 'flemishCommunity',
        legalBasis: 'flemishParticipationDecree',
        validFrom: today,
      },
    ] as const;
    expect(missingSteps(registration({ partners: [welfare, school] }), required)).toEqual([]);
    expect(partnersWithoutBasis([welfare, school])).toEqual([welfare]);
    const elsewhere = { ...school, legalBasis: 'frenchCommunityParticipationDecree' } as const;
    expect(partnersWithoutBasis([elsewhere])).toEqual([elsewhere]);
    expect(partnersWithoutBasis()).toEqual([]);
  });
});

describe('signing', () => {
  const covers = [seat, second, third];
  const proposal = { cellId: 'cell_1', seat, covers, proposedAt: now };
  const by = { nis: second, sub: 'sub-2', signedAt: now, joining: false };
  const found = { proposal, existing: undefined, coveredElsewhere: false, seen: covers };

  test('stands under exactly the municipalities shown, in whatever order they were', () => {
    expect(signProposal({ ...found, seen: [third, seat, second] }, by)).toEqual({
      ok: true,
      value: { ...by, cellId: 'cell_1', seat, covers },
    });
  });

  test.each([
    ['nothing proposed', { proposal: undefined }, 'nothing-to-sign'],
    ['a list that changed meanwhile', { seen: [seat, second] }, 'edit-conflict'],
    ['what is signed already', { existing: signature(second, covers) }, 'signature-present'],
    ['while another cell covers the municipality', { coveredElsewhere: true }, 'municipality-covered-elsewhere'],
  ])('refuses %s', (_, change, code) => {
    expect(signProposal({ ...found, ...change }, by)).toMatchObject({ ok: false, code });
  });

  test('is asked again after the list changed', () => {
    expect(signProposal({ ...found, existing: signature(second, [seat, second]) }, by).ok).toBe(true);
  });
});
