import { useMemo, useState } from 'react';
import type { DatedMap, DatedTotals } from '../../../shared/contract/coverage.ts';
import { useNameOf } from '../../app/municipality-names.ts';
import { useWords } from '../../app/words.tsx';
import { MunicipalityMap } from '../../map/municipality-map.tsx';
import { useBoundaries, useDrawing } from '../../map/use-drawing.ts';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Look } from '../coverage/use-view.ts';
import { MapChoice, RegionChoice } from './map-choice.tsx';
import { MunicipalityCard } from './municipality-card.tsx';
import { Provenance } from './provenance.tsx';
import { standingsIn } from '../coverage/standings.ts';
import { stateCategories } from '../coverage/states.ts';

type Props = Look & { readonly map: DatedMap; readonly totals: DatedTotals; readonly title: string };

/** The drawing asked for, and what is to be said of it. */
const useShown = ({ view }: Look, on: string) => {
  const asked = { on, region: view.region };
  const boundaries = useBoundaries(asked);
  const official = boundaries?.ok === true ? boundaries : undefined;
  const kind = view.view === 'boundaries' && official === undefined ? 'schematic' : view.view;
  const drawn = useDrawing(kind === 'boundaries' ? 'schematic' : kind, asked).data;
  // a portal without such a file has one without municipalities
  const isGiven = boundaries?.ok === true || boundaries?.refusal !== 'no-municipalities';
  return {
    kind,
    drawing: kind === 'boundaries' ? official?.drawing : drawn,
    missing: kind === 'boundaries' ? (official?.missing.length ?? 0) : 0,
    hasBoundaries: official !== undefined,
    refused: boundaries?.ok === false && isGiven,
    notGiven: view.view === 'boundaries' && !isGiven,
  };
};

/** How the municipalities of a day stand, as a picture; the table below says the same. */
export const CoverageMap = ({ view, change, map, totals, title }: Props) => {
  const { say, day, language } = useWords();
  const nameOf = useNameOf();
  const [selected, setSelected] = useState<string>();
  const { kind, drawing, missing, hasBoundaries, refused, notGiven } = useShown({ view, change }, map.on);
  const standings = useMemo(() => standingsIn(map), [map]);
  const categories = useMemo(() => stateCategories(language), [language]);
  const categoryOf = useMemo(() => (nis: string) => standings.get(nis)?.status, [standings]);
  const standing = selected === undefined ? undefined : standings.get(selected);
  const count = view.region === undefined ? totals.country : totals.regions[view.region];
  const place = say(view.region === undefined ? 'country.belgium' : `shell.tenant.${view.region}`);
  return (
    <div className="map-room">
      <div>
        {drawing === undefined ? (
          <Loading />
        ) : (
          <MunicipalityMap
            drawing={drawing}
            title={title}
            description={say('country.mapDescription', {
              place,
              date: day(map.on),
              with: count?.with ?? 0,
              without: count?.without ?? 0,
              unknown: count?.unknown ?? 0,
            })}
            hint={say('country.mapHint')}
            categories={categories}
            categoryOf={categoryOf}
            nameOf={nameOf}
            selected={selected}
            onSelect={setSelected}
          />
        )}
        <Provenance on={map.on} since={map.since} also={say(`country.mapAbout.${kind}`)} />
      </div>
      <div className="map-aside">
        <div className="no-print">
          <MapChoice view={view} change={change} boundaries={hasBoundaries} />
          <RegionChoice id="map-region" view={view} change={change} />
        </div>
        {refused && <Notice tone="warning">{say('country.mapRefused')}</Notice>}
        {notGiven && <Notice tone="warning">{say('country.mapNotGiven')}</Notice>}
        {missing > 0 && <Notice>{say('country.mapMissing', { count: missing })}</Notice>}
        {selected !== undefined && standing !== undefined ? (
          <MunicipalityCard nis={selected} standing={standing} on={map.on} />
        ) : (
          <p className="muted no-print">{say('country.choose')}</p>
        )}
      </div>
    </div>
  );
};
