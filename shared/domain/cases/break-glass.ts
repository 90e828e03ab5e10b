import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import type { CaseFacts } from './case.ts';
import type { BreakGlass, BreakGlassFacts } from './lookup.ts';
import type { Asker } from './standing.ts';

const minutesOpen = 60;
const hoursToReview = 72;

const later = (at: string, minutes: number): string => new Date(Date.parse(at) + minutes * 60_000).toISOString();

/** By when somebody else must have looked at a broken glass; after it, who broke it may break no other until that is done. */
export const reviewDueAt = ({ openedAt }: Pick<BreakGlassFacts, 'openedAt'>): string => later(openedAt, hoursToReview * 60);

type Broken = Pick<BreakGlassFacts, 'sub' | 'openedAt'>;

/** True while one of somebody's broken glasses waits for its review for more than 72 hours: the right has lapsed. */
export const isOverdueFor = (sub: string, unreviewed: readonly Broken[], now: string): boolean =>
  unreviewed.some((glass) => glass.sub === sub && reviewDueAt(glass) < now);

export type Breaking = {
  readonly breakGlassId: string;
  readonly by: Pick<Asker, 'memberId' | 'role' | 'sub'>;
  readonly reason: string;
  readonly now: string;
};

/** Breaks the glass of one case for sixty minutes. */
export const breakGlass = (
  { caseId, subjectId, residence }: Pick<CaseFacts, 'caseId' | 'subjectId' | 'residence'>,
  { breakGlassId, by: { memberId, role, sub }, reason, now }: Breaking,
): BreakGlass => ({
  breakGlassId,
  caseId,
  subjectId,
  residence,
  role,
  sub,
  reason,
  by: memberId,
  openedAt: now,
  opensUntil: later(now, minutesOpen),
});

/** Whether this glass, broken by this person, still stands open. */
export const isOpen = ({ opensUntil }: Pick<BreakGlassFacts, 'opensUntil'>, now: string): boolean => now <= opensUntil;

/** Mayor of the person's municipality and data protection officer; never who broke it, in whatever role. */
const reviews = (glass: Pick<BreakGlassFacts, 'sub' | 'residence'>, { sub, role, nis }: Asker): boolean =>
  sub !== glass.sub && (role === 'dataProtectionOfficer' || (role === 'mayor' && nis === glass.residence));

/** True where a glass waits for a review by this person. */
export const waitsFor = (glass: Pick<BreakGlassFacts, 'sub' | 'residence' | 'reviewedAt'>, asker: Asker): boolean =>
  glass.reviewedAt === undefined && reviews(glass, asker);

export type GlassReview = { readonly justified: boolean; readonly review: string };

/**
 * Somebody else says whether it was justified: the mayor whose case it is, and of what that mayor broke the data protection
 * officer. Refuses `second-person-needed` and `break-glass-reviewed`.
 */
export const reviewGlass = (
  glass: BreakGlass,
  asker: Asker,
  { justified, review, now }: GlassReview & { readonly now: string },
): Result<BreakGlass, 'second-person-needed' | 'break-glass-reviewed'> => {
  if (!reviews(glass, asker)) return problem('second-person-needed');
  if (glass.reviewedAt !== undefined) return problem('break-glass-reviewed');
  return ok({ ...glass, justified, review, reviewedAt: now, reviewedBy: asker.memberId });
};
