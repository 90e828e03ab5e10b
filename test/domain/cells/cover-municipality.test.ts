import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../shared/domain/cells/cell.ts';
import * as rules from '../../../shared/domain/cells/change.ts';
import { coverMunicipality, isCoveredElsewhere, releaseMunicipality } from '../../../shared/domain/cells/cover-municipality.ts';
import type { Onboarding } from '../../../shared/domain/municipalities/onboarding.ts';
import { cell, now, seat, second, third, today } from './made.ts';

const later = '2026-09-01T10:00:00.000Z';
const invited = (nis: string): Onboarding => ({ nis, state: 'invited', since: now });
const joint = cell({ covers: [seat, second, third].map((nis) => ({ nis, from: today })) });

/** What can become of a cell, each at a later day. */
const changes: readonly ((one: Cell, on: string) => Cell)[] = [
  (one, on) => ({ ...one, state: 'acknowledged', acknowledgedOn: on }),
  (one, on) => rules.confirmCell(one, on),
  (one, on) => rules.lapseCell(one, on),
  (one) => rules.changeActivity(one, 'dormant'),
  (one, on) => rules.acceptJoining(one, '41034', on),
  (one, on) => rules.endCover(one, second, on),
  (one, on) => rules.endCover(one, third, on),
  (one, on) => rules.acceptJoining(one, second, on),
  (one, on) => rules.dissolveCell(one, on),
];

/** A cell through its life, one version after the other. */
const lives = fc.array(fc.constantFrom(...changes), { maxLength: 8 }).map((chosen) => {
  const versions = [joint];
  for (const [index, change] of chosen.entries()) {
    const last = versions.at(-1)!;
    if (last.activity !== 'dissolved') versions.push(change(last, `2026-0${4 + Math.floor(index / 2)}-1${index}`));
  }
  return versions;
});

describe('a cell covering a municipality', () => {
  test('makes it declared, with its cell and how many share it', () => {
    expect(coverMunicipality(invited(second), joint, later)).toEqual({
      nis: second,
      state: 'declared',
      since: later,
      cell: { cellId: 'cell_1', seat },
      coverage: { status: 'with', cellId: 'cell_1', jointSize: 3, validFrom: today },
    });
  });

  test('applied twice changes nothing, at any point of its life', () => {
    fc.assert(
      fc.property(lives, fc.constantFrom(seat, second, third), (versions, nis) => {
        for (const version of versions) {
          const once = coverMunicipality(invited(nis), version, now);
          expect(coverMunicipality(once, version, later)).toBe(once);
        }
      }),
    );
  });

  test('ends in the same state when versions in between were never seen', () => {
    fc.assert(
      fc.property(lives, fc.constantFrom(seat, second, third), fc.infiniteStream(fc.boolean()), (versions, nis, seen) => {
        const last = versions.at(-1)!;
        const all = versions.reduce((onboarding, version) => coverMunicipality(onboarding, version, now), invited(nis));
        const some = versions
          .filter(() => seen.next().value)
          .reduce((onboarding, version) => coverMunicipality(onboarding, version, now), invited(nis));
        const late = coverMunicipality(some, last, now);
        expect(late.cell).toEqual(all.cell);
        // who never heard of the cell before it ended there has nothing to unlearn
        if (some.cell !== undefined || all.cell !== undefined) expect([late.state, late.coverage]).toEqual([all.state, all.coverage]);
      }),
    );
  });

  test('that lapsed leaves it unknown, never without', () => {
    const covered = coverMunicipality(invited(second), joint, now);
    expect(coverMunicipality(covered, rules.lapseCell(joint, '2027-05-01'), later).coverage).toEqual({
      status: 'unknown',
      validFrom: '2027-05-01',
    });
  });

  test('that ends frees it to register again; its coverage is unknown from then on', () => {
    const covered = coverMunicipality(invited(second), joint, now);
    const freed = {
      nis: second,
      state: 'claimed',
      since: later,
      coverage: { status: 'unknown', validFrom: '2026-08-31' },
      coveredUntil: '2026-08-31',
    };
    expect(coverMunicipality(covered, rules.dissolveCell(joint, '2026-08-31'), later)).toEqual(freed);
    expect(coverMunicipality(covered, rules.endCover(joint, second, '2026-08-31'), later)).toEqual(freed);
    expect(releaseMunicipality(covered, '2026-08-31', later)).toEqual(freed);
  });

  test('leaves alone a municipality of another cell, and one it never covered', () => {
    const elsewhere = { ...invited(second), cell: { cellId: 'cell_2', seat: third } };
    expect(coverMunicipality(elsewhere, joint, later)).toBe(elsewhere);
    expect(isCoveredElsewhere(elsewhere, joint)).toBe(true);
    expect(isCoveredElsewhere(elsewhere, rules.endCover(joint, second, today))).toBe(false);
    expect(isCoveredElsewhere(elsewhere, rules.dissolveCell(joint, today))).toBe(false);
    const stranger = invited('41034');
    expect(coverMunicipality(stranger, joint, later)).toBe(stranger);
  });

  test('waits for a new acknowledgement when a municipality joins', () => {
    const acknowledged = { ...joint, state: 'acknowledged' as const, acknowledgedOn: today };
    const covered = coverMunicipality(invited(second), acknowledged, now);
    expect(covered.state).toBe('acknowledged');
    expect(coverMunicipality(covered, rules.acceptJoining(acknowledged, '41034', '2026-04-01'), later)).toMatchObject({
      state: 'declared',
      coverage: { jointSize: 4, validFrom: '2026-04-01' },
    });
  });
});
