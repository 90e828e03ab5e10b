import { useMemo } from 'react';
import type { DatedMap } from '../../../shared/contract/coverage.ts';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { standingsIn } from '../coverage/standings.ts';
import { stateCategories } from '../coverage/states.ts';
import { MapSection } from '../municipalities/map-section.tsx';
import { ProvinceTable } from './province-table.tsx';
import { useCoverageMap, useOwnCount, useTotals } from './use-region-coverage.ts';

const DayMap = ({ map, title }: { readonly map: DatedMap; readonly title: string }) => {
  const { say, day, language } = useWords();
  const standings = useMemo(() => standingsIn(map), [map]);
  return (
    <MapSection
      on={map.on}
      title={title}
      description={say('region.coverageMapDescription', { date: day(map.on) })}
      categories={stateCategories(language)}
      categoryOf={(nis) => standings.get(nis)?.status}
    />
  );
};

/** How the Region stood on one day: in a sentence, as a map, and by province. */
export const DaySection = ({ on }: { readonly on: string }) => {
  const { say, day } = useWords();
  const ownCount = useOwnCount();
  const map = useCoverageMap(on);
  return (
    <Loaded query={useTotals(on)}>
      {(totals) => {
        const { municipalities = 0, with: having = 0, without = 0, unknown = 0 } = ownCount(totals) ?? {};
        const title = say('region.headlineOn', { date: day(totals.on), all: municipalities, with: having, without, unknown });
        return (
          <>
            <Loaded query={map}>{(drawn) => <DayMap map={drawn} title={title} />}</Loaded>
            <ProvinceTable totals={totals} />
            <p className="muted">
              {totals.since === undefined ? say('region.nothingStated') : say('region.lastChange', { date: day(totals.since) })}{' '}
              {say('region.source')}
            </p>
          </>
        );
      }}
    </Loaded>
  );
};
