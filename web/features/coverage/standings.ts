import type { DatedMap } from '../../../shared/contract/coverage.ts';
import type { CoverageStatus } from '../../../shared/domain/municipalities/onboarding.ts';

/** How a municipality stands, and the codes of those it shares a cell with. */
export type Standing = { readonly status: CoverageStatus; readonly sharedWith: readonly string[] };

/** Every municipality of a map by code. */
export const standingsIn = ({
  cells,
  without,
  unknown,
}: Pick<DatedMap, 'cells' | 'without' | 'unknown'>): ReadonlyMap<string, Standing> => {
  const covering = Map.groupBy(
    cells.flatMap(({ municipalities }) => municipalities.map((nis) => ({ nis, municipalities }))),
    ({ nis }) => nis,
  );
  const sharing = (nis: string): readonly string[] =>
    [...new Set((covering.get(nis) ?? []).flatMap(({ municipalities }) => municipalities))].filter((other) => other !== nis);
  return new Map<string, Standing>([
    ...[...covering.keys()].map((nis) => [nis, { status: 'with', sharedWith: sharing(nis) }] as const),
    ...without.map((nis) => [nis, { status: 'without', sharedWith: [] }] as const),
    ...unknown.map((nis) => [nis, { status: 'unknown', sharedWith: [] }] as const),
  ]);
};
