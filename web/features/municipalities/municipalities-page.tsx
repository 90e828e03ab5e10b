import { useDeferredValue, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { OnboardingState } from '../../../shared/domain/municipalities/onboarding.ts';
import { onboardingNames } from '../../../shared/i18n/names/onboarding.ts';
import { useMay } from '../../app/may.ts';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { download } from '../../export/download.ts';
import { Button } from '../../ui/button.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { useAddToInvitations } from '../invitations/invitation-draft.ts';
import { isInvitable } from '../invitations/invitable.ts';
import { useMunicipalitiesCsv } from './csv-sheet.ts';
import { fits } from './filter.ts';
import { Filters } from './filters.tsx';
import { MapSection } from './map-section.tsx';
import { MunicipalitiesTable } from './municipalities-table.tsx';
import { useFilter } from './use-filter.ts';
import { type Row, useMunicipalities } from './use-municipalities.ts';
import './municipalities.css';

type RowsProps = { readonly rows: readonly Row[] };

const StateMap = ({ rows }: RowsProps) => {
  const { say, language } = useWords();
  const [, navigate] = useLocation();
  const states = useMemo(() => new Map(rows.map(({ nis, state }) => [nis, state])), [rows]);
  const declared = rows.filter(({ state }) => state === 'declared' || state === 'acknowledged').length;
  return (
    <MapSection
      title={say('region.mapTitle', { declared, all: rows.length })}
      description={say('region.mapDescription')}
      // from the end of the way: what is done stays calm, what waits for the Region stands out
      categories={OnboardingState.options.toReversed().map((id) => ({ id, label: onboardingNames[id][language] }))}
      categoryOf={(nis) => states.get(nis)}
      onSelect={(nis) => navigate(`/municipalities/${nis}`)}
    />
  );
};

/** Choosing rows, and going on to invite them. */
const useSelection = () => {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const allowed = useMay()('municipalities.invite');
  const mayInvite = (row: Row): boolean => allowed && isInvitable(row);
  const toggle = (nis: string): void =>
    setChosen((before) => new Set(before.has(nis) ? [...before].filter((one) => one !== nis) : [...before, nis]));
  return { chosen, setChosen, mayInvite, toggle, allowed };
};

const Actions = ({ rows, selection }: RowsProps & { readonly selection: ReturnType<typeof useSelection> }) => {
  const { say } = useWords();
  const today = useToday();
  const csv = useMunicipalitiesCsv();
  const add = useAddToInvitations();
  const { chosen, setChosen, mayInvite, allowed } = selection;
  const invitable = rows.filter(mayInvite).map(({ nis }) => nis);
  return (
    <div className="row actions no-print">
      {allowed && chosen.size > 0 && (
        <Button look="primary" onPress={() => add([...chosen])}>
          {say('region.inviteChosen', { count: chosen.size })}
        </Button>
      )}
      {allowed && invitable.length > 0 && (
        <Button onPress={() => setChosen(new Set(invitable))}>{say('region.chooseAll', { count: invitable.length })}</Button>
      )}
      {chosen.size > 0 && <Button onPress={() => setChosen(new Set())}>{say('region.chooseNone')}</Button>}
      <Button onPress={() => download(`ronde-municipalities-${today}.csv`, new Blob([csv(rows)], { type: 'text/csv;charset=utf-8' }))}>
        {say('shell.download', { format: 'CSV' })}
      </Button>
    </div>
  );
};

const List = ({ rows }: RowsProps) => {
  const { say } = useWords();
  const { filter, change } = useFilter();
  const selection = useSelection();
  const settled = useDeferredValue(filter);
  const shown = rows.filter(fits(settled));
  return (
    <>
      <Filters rows={rows} filter={filter} change={change} />
      <p className="visually-hidden" role="status">
        {say('region.shown', { count: shown.length })}
      </p>
      <Actions rows={shown} selection={selection} />
      {shown.length === 0 ? <p>{say('region.noneShown')}</p> : <MunicipalitiesTable rows={shown} {...selection} />}
    </>
  );
};

/** Every municipality of the Region, how far it is and what it waits for. */
export const MunicipalitiesPage = () => {
  const { say } = useWords();
  return (
    <Page title={say('region.municipalities')} lead={say('region.municipalitiesLead')}>
      <Loaded query={useMunicipalities()}>
        {(rows) => (
          <>
            <StateMap rows={rows} />
            <List rows={rows} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
