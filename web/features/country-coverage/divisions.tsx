import type { DatedTotals } from '../../../shared/contract/coverage.ts';
import type { CoverageCount } from '../../../shared/domain/coverage/totals.ts';
import { RegionId } from '../../../shared/domain/tenants.ts';
import { useWords } from '../../app/words.tsx';
import { DivisionTable } from './division-table.tsx';
import { JointCells } from './joint-cells.tsx';
import { Provenance } from './provenance.tsx';
import { useDivisionName } from '../coverage/use-division-name.ts';
import { useExtremesTitle } from './use-extremes-title.ts';

type Counts = Readonly<Record<string, CoverageCount>>;

/** Regions and provinces in the three states. */
export const Divisions = ({ totals }: { readonly totals: DatedTotals }) => {
  const { say } = useWords();
  const { on, country, regions, provinces } = totals;
  const nameOf = useDivisionName(on);
  const titleOf = useExtremesTitle(on);
  const inOrder = RegionId.options.flatMap((id) => (regions[id] === undefined ? [] : [[id, regions[id]] as const]));
  const ordered: Counts = { ...(country && { be: country }), ...Object.fromEntries(inOrder) };
  return (
    <section aria-labelledby="divisions">
      <h2 id="divisions">{say('country.divisions')}</h2>
      <p className="telling">{titleOf(regions)}</p>
      <DivisionTable
        caption={say('country.regions')}
        counts={ordered}
        nameOf={(id) => (id === 'be' ? say('country.belgium') : nameOf(id))}
      />
      <p className="telling">{titleOf(provinces)}</p>
      <DivisionTable caption={say('country.provinces')} counts={provinces} nameOf={nameOf} startsBy="name" />
      <p>{say('country.noteGerman')}</p>
      {country !== undefined && <JointCells count={country} />}
      <Provenance on={on} since={totals.since} />
    </section>
  );
};
