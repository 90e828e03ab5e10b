import * as z from 'zod';
import { MissingStep } from '../cells/registration.ts';
import { IsoDate } from '../fields.ts';
import { OnboardingState } from '../municipalities/onboarding.ts';
import type { Overview } from '../municipalities/overview.ts';
import { DivisionCode } from '../register/municipality.ts';
import { provinceOf } from '../register/divisions.ts';
import { municipalitiesOn } from '../register/register.ts';
import { RegionId } from '../tenants.ts';
import { TrainingYear } from '../trainings/training-year.ts';

const Whole = z.int().min(0).max(9999);

const activities = ['active', 'dormant', 'unconfirmed'] as const;
const ActivityCount = z.strictObject({ active: Whole, dormant: Whole, unconfirmed: Whole });
type ActivityCount = z.infer<typeof ActivityCount>;

/** The share of clearances that are valid, as a band of percent; `tooFew` below five cells. */
export const ClearanceBand = z.enum(['tooFew', 'under25', 'from25To50', 'from50To75', 'from75To90', 'from90']);
export type ClearanceBand = z.infer<typeof ClearanceBand>;

/**
 * What a Region tells the federal level beside coverage: counts of the whole Region, never of a municipality; of a
 * province only the activity of its cells, from five cells on. Nothing else may leave a Region by this door.
 */
export const RegionFigures = z.strictObject({
  tenant: RegionId,
  on: IsoDate,
  municipalities: Whole,
  /** Municipalities by how far they are. */
  onboarding: z.partialRecord(OnboardingState, Whole),
  /** Open registrations by step that is still missing. */
  missingSteps: z.partialRecord(MissingStep, Whole),
  legalBasis: z.strictObject({ partners: Whole, partnersWithoutBasis: Whole, cellsWithGap: Whole }),
  clearances: ClearanceBand,
  activity: ActivityCount,
  provinces: z.record(DivisionCode, ActivityCount),
  /** The trainings of the year that runs and the one before; none in figures from before they were told. */
  trainings: z.array(TrainingYear).max(2).default([]),
});
export type RegionFigures = z.infer<typeof RegionFigures>;

/** A province is told from this many cells on. */
const fewest = 5;

type Setup = NonNullable<Overview['setup']>;
type CellFacts = Setup & { readonly province: string | undefined };

const tally = <Key extends string>(keys: readonly Key[]): Partial<Record<Key, number>> => {
  const counts: Partial<Record<Key, number>> = {};
  for (const key of keys.toSorted()) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

const activityOf = (cells: readonly CellFacts[]): ActivityCount => {
  const [active, dormant, unconfirmed] = activities.map((activity) => cells.filter((cell) => cell.activity === activity).length);
  return { active: active ?? 0, dormant: dormant ?? 0, unconfirmed: unconfirmed ?? 0 };
};

/** What is held back must itself be five cells or none, or the Region's total less the told provinces would tell it. */
const provincesOf = (cells: readonly CellFacts[]): Record<string, ActivityCount> => {
  const groups = [...Map.groupBy(cells, ({ province }) => province)].flatMap(([code, members]) =>
    code === undefined ? [] : [{ code, members }],
  );
  const told = groups.toSorted((a, b) => a.members.length - b.members.length || (a.code < b.code ? -1 : 1));
  for (let held = 0; told[0] !== undefined && (told[0].members.length < fewest || (held > 0 && held < fewest));)
    held += told.shift()?.members.length ?? 0;
  return Object.fromEntries(told.toSorted((a, b) => (a.code < b.code ? -1 : 1)).map(({ code, members }) => [code, activityOf(members)]));
};

const bandOf = (valid: number, cells: number): ClearanceBand => {
  const percent = (100 * valid) / cells;
  if (cells < fewest) return 'tooFew';
  if (percent < 25) return 'under25';
  if (percent < 50) return 'from25To50';
  if (percent < 75) return 'from50To75';
  return percent < 90 ? 'from75To90' : 'from90';
};

const isValid = ({ clearance: { valid, expiresOn } }: Setup, on: string): boolean => valid && (expiresOn === undefined || expiresOn >= on);

/** Sums the Region's list of municipalities on a date, under the protections of `RegionFigures`; trainings are counted apart. Dissolved cells count nowhere. */
export const regionFigures = (tenant: RegionId, overviews: readonly Overview[], on: string): RegionFigures => {
  const municipalities = municipalitiesOn(on).filter(({ region }) => region === tenant).length;
  const cells = overviews.flatMap(({ nis, setup }) =>
    setup === undefined || setup.activity === 'dissolved' ? [] : [{ ...setup, province: provinceOf(nis)?.code }],
  );
  return {
    tenant,
    on,
    municipalities,
    onboarding: tally(overviews.map(({ state }) => state)),
    missingSteps: tally(
      overviews.flatMap(({ registration }) => [
        ...(registration?.missing ?? []),
        ...(registration?.unsigned.length ? (['signatures'] as const) : []),
      ]),
    ),
    legalBasis: {
      partners: cells.reduce((sum, { partners }) => sum + partners, 0),
      partnersWithoutBasis: cells.reduce((sum, { withoutBasis }) => sum + withoutBasis, 0),
      cellsWithGap: cells.filter(({ withoutBasis }) => withoutBasis > 0).length,
    },
    clearances: bandOf(cells.filter((cell) => isValid(cell, on)).length, cells.length),
    activity: activityOf(cells),
    provinces: provincesOf(cells),
    trainings: [],
  };
};
