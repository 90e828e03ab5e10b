import * as z from 'zod';
import { LegalGroundId } from './legal-ground.ts';
import type { RegionId } from '../tenants.ts';

export const ParameterKey = z.enum([
  'meetingRhythmWeeks',
  'meetingsPerYearMinimum',
  'confirmationTermMonths',
  'confirmationGraceDays',
  'requiredDeclarations',
  'requiredPartnerSectors',
  'languages',
  'rawSignalDays',
  'caseReviewMonths',
  'reviewGraceDays',
  'closedCaseMonths',
  'meetingMonths',
  'settledOfferDays',
  'contentOpensDays',
  'reviewTermDays',
  'invitationRequestDays',
  'draftRegistrationDays',
  'clearanceLevels',
  'clearanceWarningDays',
  'caseStatisticsConsent',
]);
export type ParameterKey = z.infer<typeof ParameterKey>;

export const ParameterValue = z.union([z.boolean(), z.int(), z.array(z.string().max(40)).max(20)]);
export type ParameterValue = z.infer<typeof ParameterValue>;

/** Who decides: the federal level, each region, or both together with both signatures (product.md, "Competence"). */
export const Competence = z.enum(['federal', 'region', 'shared']);
export type Competence = z.infer<typeof Competence>;
export const Origin = z.enum(['federal', 'region', 'cell']);
export type Origin = z.infer<typeof Origin>;
export const OverrideLevel = Origin.exclude(['federal']);
export type OverrideLevel = z.infer<typeof OverrideLevel>;
const Unit = z.enum(['days', 'weeks', 'months', 'meetings', 'codes', 'consent']);

/** What the next level may choose: a number between min and max, or a list that keeps `includes` and adds from `options`. */
export const Bounds = z.discriminatedUnion('stricter', [
  z.strictObject({ stricter: z.enum(['smaller', 'larger']), min: z.int(), max: z.int() }),
  z.strictObject({ stricter: z.literal('superset'), includes: z.array(z.string()), options: z.array(z.string()) }),
]);
export type Bounds = z.infer<typeof Bounds>;

/** A value a region or cell sets for itself from a date on. */
export const Override = z.strictObject({ parameter: ParameterKey, value: ParameterValue, validFrom: z.iso.date() });
export type Override = z.infer<typeof Override>;

/** What one level says on a date. */
export const Stated = z.strictObject({ origin: Origin, value: ParameterValue, validFrom: z.iso.date() });
export type Stated = z.infer<typeof Stated>;

/**
 * A parameter on a date: its value, which level it comes from and since when, the texts that ground it on that date,
 * what each level said (`chain`, outermost first) and within what bounds a region or cell may still be stricter.
 * `proposed`: no text fixes the value; it is the platform's proposal.
 */
export const ResolvedParameter = z.strictObject({
  key: ParameterKey,
  value: ParameterValue,
  unit: Unit,
  origin: Origin,
  validFrom: z.iso.date(),
  competence: Competence,
  grounds: z.array(LegalGroundId),
  proposed: z.boolean(),
  bounds: z.strictObject({ region: Bounds.optional(), cell: Bounds.optional() }),
  chain: z.array(Stated),
});
export type ResolvedParameter = z.infer<typeof ResolvedParameter>;

export type Dated = { readonly validFrom: string; readonly value: ParameterValue };

/** A number between absolute limits and the side on which it is stricter, a list that may only grow, or a fixed flag. */
export type Kind =
  | { readonly type: 'number'; readonly stricter: 'smaller' | 'larger'; readonly min: number; readonly max: number }
  | { readonly type: 'list'; readonly options: readonly string[] }
  | { readonly type: 'flag' };

export type Parameter = {
  readonly kind: Kind;
  readonly unit: z.infer<typeof Unit>;
  readonly competence: Competence;
  readonly grounds: readonly LegalGroundId[];
  readonly proposed: boolean;
  readonly overridableBy: readonly OverrideLevel[];
  /** The country's values, oldest first; for a regional parameter the widest a region may go. */
  readonly values: readonly Dated[];
  /** What each region starts with, oldest first. */
  readonly startingValues?: Readonly<Record<RegionId, readonly Dated[]>>;
};

/** The shape a value of this kind must have, before any level's bounds. */
export const valueSchema = (kind: Kind): z.ZodType<ParameterValue> => {
  if (kind.type === 'number') return z.int().min(kind.min).max(kind.max);
  if (kind.type === 'flag') return z.boolean();
  return z.array(z.enum(kind.options)).max(kind.options.length);
};
