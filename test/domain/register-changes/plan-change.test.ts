import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coveredNow } from '../../../shared/domain/cells/cell.ts';
import type { PersonMemberships } from '../../../shared/domain/members/member.ts';
import { coverageAfter, planChange } from '../../../shared/domain/register-changes/plan-change.ts';
import { endMember, movePerson, rehomed } from '../../../shared/domain/register-changes/rehome.ts';
import { nextRegisterChangeState } from '../../../shared/domain/register-changes/register-change.ts';
import { turnCell } from '../../../shared/domain/register-changes/turn.ts';
import { countryOn, mergers2025, planFactsIn } from '../../support/mergers/country.ts';

const country = countryOn('2024-12-31', mergers2025);
const anyMerger = fc.constantFrom(...mergers2025);

describe('a plan', () => {
  test('names whichever of the cells is chosen as the one that goes on, and then every other goes over or loses who leaves', () => {
    fc.assert(
      fc.property(anyMerger, fc.nat(), (change, pick) => {
        const facts = planFactsIn(country, change);
        const chosen = facts.cells.length === 0 ? undefined : facts.cells[pick % facts.cells.length];
        const plan = planChange(change, facts, chosen?.cellId);
        if (!plan.ok) throw new Error(plan.code);
        const { lines, cell, home, choices } = plan.value;
        expect(cell?.cellId).toBe(chosen?.cellId);
        expect(choices).toHaveLength(facts.cells.length);
        for (const line of lines) {
          const isChosen = line.cell?.cellId === cell?.cellId;
          const seatMerges = facts.merging.some(({ kept }) => kept === line.cell?.seat);
          const other = seatMerges ? 'goesOver' : 'residentsGoOver';
          expect(line.work).toBe(line.cell === undefined ? 'none' : isChosen ? 'stays' : other);
        }
        if (chosen !== undefined) expect(chosen.covers).toContain(home);
      }),
    );
  });

  test('leaves every municipality that a cell covered under exactly one cell', () => {
    fc.assert(
      fc.property(anyMerger, fc.nat(), (change, pick) => {
        const facts = planFactsIn(country, change);
        const chosen = facts.cells.length === 0 ? undefined : facts.cells[pick % facts.cells.length];
        const plan = planChange(change, facts, chosen?.cellId);
        if (!plan.ok) throw new Error(plan.code);
        const turned = facts.cells.map(({ cellId }) => turnCell(country.cells.get(cellId)!, { ...change, plan: plan.value }));
        const covered = turned.flatMap((cell) => coveredNow(cell)).toSorted();
        const before = new Set([...facts.merging, ...facts.beside].flatMap(({ kept, cell }) => (cell ? [kept] : [])));
        const ended = plan.value.lines.flatMap(({ part, kept }) => (part === 'ends' ? [kept] : []));
        expect(covered).toEqual([...before].filter((nis) => !ended.includes(nis)).toSorted());
      }),
    );
  });

  test('refuses a cell that covers none of those who merge', () => {
    expect(planChange(mergers2025[0]!, planFactsIn(country, mergers2025[0]!), 'cell_elsewhere')).toMatchObject({ code: 'cell-absent' });
  });
});

test('unknown is never none: a merged municipality is without a cell only when every part said so', () => {
  expect(coverageAfter(['without', 'unknown'])).toBe('unknown');
  expect(coverageAfter(['without', 'without'])).toBe('without');
  expect(coverageAfter(['unknown', 'with'])).toBe('with');
});

describe('a change', () => {
  test('can be withdrawn until it begins, and not after', () => {
    expect((['planned', 'signed', 'executing', 'executed'] as const).map((state) => nextRegisterChangeState(state, 'withdraw'))).toEqual([
      'withdrawn',
      'withdrawn',
      undefined,
      undefined,
    ]);
  });

  test('begins only when everybody has signed', () => {
    expect([nextRegisterChangeState('planned', 'begin'), nextRegisterChangeState('signed', 'begin')]).toEqual([undefined, 'executing']);
  });
});

describe('what goes over', () => {
  const naming = {
    codes: new Map([['11007', '11002']]),
    from: { cellId: 'cell_b', seat: '11007' },
    to: { cellId: 'cell_a', seat: '11002' },
  };

  test('is named anew where a field holds a code or the cell, and nowhere in what people wrote', () => {
    const value = {
      cellId: 'cell_b',
      residence: '11007',
      invited: [{ nis: '11007', name: '11007' }],
      from: { seat: '11007' },
      concern: '11007',
    };
    expect(rehomed(value, naming)).toEqual({
      cellId: 'cell_a',
      residence: '11002',
      invited: [{ nis: '11002', name: '11007' }],
      from: { seat: '11002' },
      concern: '11007',
    });
  });

  test('is the same however often it is named anew', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const once = rehomed({ nis: '11007', value }, naming);
        expect(rehomed(once, naming)).toEqual(once);
      }),
    );
  });
});

describe('a person', () => {
  const moving = { date: '2025-01-01', from: '11007', to: '11002', cell: { cellId: 'cell_a', seat: '11002' } };
  const place = (membershipId: string, nis: string, role: 'mayor' | 'coordinator' | 'police' | 'dataProtectionOfficer') =>
    ({ scope: 'municipality', membershipId, nis, role, confirmed: true, mandate: {}, validFrom: '2024-01-01' }) as const;
  const person = (...memberships: PersonMemberships['memberships']): PersonMemberships => ({ sub: 'sub', language: 'nl', memberships });

  test('goes over under the same id, with a chair at the cell that goes on', () => {
    const { person: moved, goOver } = movePerson(person(place('m1', '11007', 'police')), moving);
    expect(goOver).toEqual(['m1']);
    expect(moved.memberships).toMatchObject([{ membershipId: 'm1', nis: '11002', cell: moving.cell }]);
  });

  test('who was mayor ends on the eve', () => {
    const { person: moved, end } = movePerson(person(place('m1', '11007', 'mayor')), moving);
    expect([end, moved.memberships[0]?.validTo]).toEqual([['m1'], '2024-12-31']);
    const inList = {
      memberId: 'm1',
      sub: 'sub',
      name: 'Mayor Example',
      email: 'm@example.be',
      confirmed: true,
      role: 'mayor',
      validFrom: '2024-01-01',
    };
    expect(endMember({ ...inList, role: 'mayor' }, moving.date).validTo).toBe('2024-12-31');
  });

  test('who would be two of those who answer for each other keeps what they are at the table that goes on', () => {
    const both = person(place('m1', '11007', 'coordinator'), place('m2', '11002', 'dataProtectionOfficer'));
    expect(movePerson(both, moving)).toMatchObject({ end: ['m1'], goOver: [] });
    const same = person(place('m1', '11007', 'coordinator'), place('m2', '11002', 'coordinator'));
    expect(movePerson(same, moving)).toMatchObject({ end: [], goOver: ['m1'] });
  });

  test('moves once, however often', () => {
    const once = movePerson(person(place('m1', '11007', 'police'), place('m2', '11007', 'mayor')), moving).person;
    expect(movePerson(once, moving)).toEqual({ person: once, goOver: [], end: [] });
  });
});
