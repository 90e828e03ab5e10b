import type { DatedTotals } from '../../../shared/contract/coverage.ts';
import type { CoverageCount } from '../../../shared/domain/coverage/totals.ts';
import type { RegionId } from '../../../shared/domain/tenants.ts';
import { useWords } from '../../app/words.tsx';
import { extremes, isAllUnknown, shareWith } from './telling.ts';
import { useDivisionName } from '../coverage/use-division-name.ts';

/** What to see in a set of divisions: where the share is highest and lowest. */
export const useExtremesTitle = (on: string) => {
  const { say, percent } = useWords();
  const nameOf = useDivisionName(on);
  return (counts: Readonly<Record<string, CoverageCount>>): string => {
    if (isAllUnknown(Object.values(counts))) return say('country.extremesNothing');
    const found = extremes(counts);
    if (found === undefined) return say('country.extremesAlike');
    const shareOf = (id: string): string => percent(counts[id] === undefined ? 0 : shareWith(counts[id]));
    return say('country.extremes', {
      most: nameOf(found.most),
      mostShare: shareOf(found.most),
      least: nameOf(found.least),
      leastShare: shareOf(found.least),
    });
  };
};

/** What to see on the map: the extremes among the provinces, or how many of the chosen Region. */
export const useMapTitle = (region: RegionId | undefined, { on, provinces, regions }: DatedTotals): string => {
  const { say } = useWords();
  const titleOf = useExtremesTitle(on);
  const count = region === undefined ? undefined : regions[region];
  if (region === undefined || count === undefined) return titleOf(provinces);
  const { with: having, municipalities, unknown } = count;
  return say('country.placeTitle', { place: say(`shell.tenant.${region}`), with: having, municipalities, unknown });
};
