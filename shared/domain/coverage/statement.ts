import type { CoverageFact } from '../municipalities/onboarding.ts';
import { CoverageEntry } from './timeline.ts';

type Recorded = { readonly version: number; readonly value: { readonly coverage?: CoverageFact | undefined } };

const sameFact = (a: CoverageFact, b: CoverageFact | undefined): boolean =>
  a.status === b?.status && a.cellId === b.cellId && a.jointSize === b.jointSize && a.validFrom === b.validFrom;

/**
 * What a change of a municipality's onboarding record states anew about its coverage; nothing when the fact is the old
 * one. Throws for a fact that says "with" but not which cell.
 */
export const newStatement = (before: Recorded | undefined, after: Recorded | undefined): CoverageEntry | undefined => {
  const fact = after?.value.coverage;
  if (after === undefined || fact === undefined || sameFact(fact, before?.value.coverage)) return undefined;
  return CoverageEntry.parse({ ...fact, version: after.version });
};
