import { addDays } from '../dates.ts';
import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import { type Change, changes } from '../register/changes.ts';
import { municipalityOn } from '../register/lineage.ts';
import { regionOf } from '../register/register.ts';
import type { RegionId } from '../tenants.ts';

type Refusal = 'municipality-unknown' | 'municipality-ended' | 'municipality-elsewhere' | 'register-change-unknown' | 'date-in-past';

/** `isPlanned`: whether the Region planned it once, in time. */
type Asking = { readonly today: string; readonly region: RegionId; readonly isPlanned?: boolean };

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.toSorted().every((nis, place) => nis === other.toSorted()[place]);

/**
 * The change of the register that these codes name, to be planned on a day by a Region. Refuses a code that never was
 * (`municipality-unknown`), one that ended before the day or of another Region, a change that the register does not know (`register-change-unknown`), and
 * one whose day has come already (`date-in-past`): the day itself is too late to begin to ask everybody. One that was planned before its day can be
 * planned anew after it, for a merger that was withdrawn or whose signatures lapsed still has to be carried out.
 */
export const findChange = (
  asked: Pick<Change, 'date' | 'from' | 'to'>,
  { today, region, isPlanned = false }: Asking,
): Result<Change, Refusal> => {
  for (const nis of asked.from) {
    const found = municipalityOn(nis, isPlanned && asked.date <= today ? addDays(asked.date, -1) : today);
    if (!found.ok) return found;
    if (regionOf(nis) !== region) return problem('municipality-elsewhere');
  }
  const known = changes.find(({ date, from, to }) => date === asked.date && to === asked.to && same(from, asked.from));
  if (known === undefined) return problem('register-change-unknown');
  return known.date <= today && !isPlanned ? problem('date-in-past', { date: known.date }) : ok(known);
};

/** The changes of a Region whose day is still to come, in order: what there is to plan. */
export const changesAhead = (today: string, region: RegionId): readonly Change[] =>
  changes.filter(({ date, to }) => date > today && regionOf(to) === region);
