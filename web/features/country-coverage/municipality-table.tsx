import { useDeferredValue, useEffect, useState } from 'react';
import type { DatedMap } from '../../../shared/contract/coverage.ts';
import { isNamed } from '../../../shared/domain/register/names.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import type { Look } from '../coverage/use-view.ts';
import { RegionChoice } from './map-choice.tsx';
import { stateCategories, stateName } from '../coverage/states.ts';
import { useDivisionName } from '../coverage/use-division-name.ts';
import { type MunicipalityRow, useMunicipalityRows } from './use-municipality-rows.ts';

const shownAtFirst = 20;

const useColumns = (on: string): readonly Column<MunicipalityRow>[] => {
  const { say, list, language } = useWords();
  const divisionName = useDivisionName(on);
  const province = ({ province: code }: MunicipalityRow): string => (code === undefined ? '' : divisionName(code));
  return [
    {
      key: 'name',
      title: say('country.municipality'),
      cell: ({ nis, name }) => (
        <span id={`row-${nis}`} tabIndex={-1}>
          {name}
        </span>
      ),
      sort: ({ name }) => name,
    },
    { key: 'region', title: say('country.region'), cell: ({ region }) => divisionName(region), sort: ({ region }) => divisionName(region) },
    { key: 'province', title: say('country.province'), cell: province, sort: province },
    {
      key: 'state',
      title: say('country.state'),
      cell: ({ status }) => stateName(status, language),
      sort: ({ status }) => stateName(status, language),
    },
    { key: 'sharing', title: say('country.sharing'), cell: ({ sharing }) => list(sharing), sort: ({ sharing }) => sharing.length },
  ];
};

const Filters = ({ view, change, name, onName }: Look & { readonly name: string; readonly onName: (name: string) => void }) => {
  const { say, language } = useWords();
  const states = stateCategories(language).map(({ id, label }) => ({ value: id, label }));
  return (
    <div className="filters">
      <TextField id="find-name" label={say('country.findName')} value={name} onChange={onName} />
      <RegionChoice id="table-region" view={view} change={change} />
      <Select
        id="table-state"
        label={say('country.state')}
        none={say('country.everyState')}
        options={states}
        value={view.state ?? ''}
        onChange={(state) => change({ state: state === '' ? undefined : state })}
      />
    </div>
  );
};

/** Every municipality of the day and how it stands. What is typed to find one stays out of the address. */
export const MunicipalityTable = ({ view, change, map }: Look & { readonly map: DatedMap }) => {
  const { say, day, language } = useWords();
  const rowsOf = useMunicipalityRows();
  const columns = useColumns(map.on);
  const [name, setName] = useState('');
  const [firstMore, setFirstMore] = useState<string>();
  // one reads on from the first that was not shown before
  useEffect(() => document.getElementById(`row-${firstMore}`)?.focus(), [firstMore]);
  const wanted = useDeferredValue(name);
  const rows = rowsOf(map);
  const found = rows
    .filter(
      ({ region, status }) => (view.region === undefined || region === view.region) && (view.state === undefined || status === view.state),
    )
    .filter((row) => isNamed(row, wanted))
    .toSorted((one, other) => one.name.localeCompare(other.name, language, { ignorePunctuation: true }));
  const shown = firstMore === undefined ? found.slice(0, shownAtFirst) : found;
  return (
    <section aria-labelledby="municipalities" className="no-print">
      <h2 id="municipalities">{say('country.eachMunicipality')}</h2>
      <Filters view={view} change={change} name={name} onName={setName} />
      <p role="status">
        {found.length === 0 ? say('country.noneFound') : say('country.found', { found: found.length, all: rows.length, date: day(map.on) })}
      </p>
      {found.length > 0 && (
        <Table caption={say('country.eachMunicipality')} captionHidden columns={columns} rows={shown} keyOf={({ nis }) => nis} />
      )}
      {shown.length < found.length && (
        <Button onPress={() => setFirstMore(found[shownAtFirst]?.nis)}>{say('country.showAll', { all: found.length })}</Button>
      )}
    </section>
  );
};
