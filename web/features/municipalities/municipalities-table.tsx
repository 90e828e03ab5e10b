import { Link } from 'wouter';
import { activityNames } from '../../../shared/i18n/names/activity.ts';
import { coverageNames } from '../../../shared/i18n/names/onboarding.ts';
import { OnboardingState } from '../../../shared/domain/municipalities/onboarding.ts';
import { daysSince } from '../../app/days.ts';
import { useNameOf } from '../../app/municipality-names.ts';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Since } from './since.tsx';
import { StateTag } from './state-tag.tsx';
import type { Row } from './use-municipalities.ts';
import { useWaitingWords } from './use-waiting-words.ts';
import { waitsFor } from './waits-for.ts';

export type Selection = {
  readonly chosen: ReadonlySet<string>;
  readonly toggle: (nis: string) => void;
  readonly mayInvite: (row: Row) => boolean;
};

/** `choosable`: some row has a box, so that the names of the others begin where theirs do. */
const NameCell = ({ row, chosen, toggle, mayInvite, choosable }: Selection & { readonly row: Row; readonly choosable: boolean }) => {
  const { say } = useWords();
  const name = useNameOf()(row.nis);
  return (
    <span className="name-cell">
      {mayInvite(row) ? (
        <input
          type="checkbox"
          className="no-print"
          aria-label={say('region.choose', { name })}
          checked={chosen.has(row.nis)}
          onChange={() => toggle(row.nis)}
        />
      ) : (
        choosable && <span className="no-choice no-print" />
      )}
      <Link href={`/municipalities/${row.nis}`}>{name}</Link>
    </span>
  );
};

const Waits = ({ row }: { readonly row: Row }) => {
  const inWords = useWaitingWords(useNameOf());
  const waiting = waitsFor(row);
  return (
    <ul className="plain waits">
      {waiting.map((one) => (
        <li key={one.kind}>{inWords(one)}</li>
      ))}
    </ul>
  );
};

const useColumns = (selection: Selection & { readonly choosable: boolean }): readonly Column<Row>[] => {
  const { say, day, language } = useWords();
  const nameOf = useNameOf();
  const today = useToday();
  return [
    {
      key: 'name',
      title: say('region.municipality'),
      cell: (row) => <NameCell row={row} {...selection} />,
      sort: (row) => nameOf(row.nis),
    },
    {
      key: 'state',
      title: say('region.state'),
      cell: (row) => <StateTag state={row.state} />,
      sort: (row) => OnboardingState.options.indexOf(row.state),
    },
    {
      key: 'since',
      title: say('region.since'),
      // how long it has been in the register says nothing about its way
      cell: (row) => (row.state === 'inRegister' ? '–' : <Since since={row.since} />),
      sort: (row) => (row.state === 'inRegister' ? -1 : daysSince(row.since, today)),
    },
    { key: 'waits', title: say('region.waitsFor'), cell: (row) => <Waits row={row} /> },
    {
      key: 'coverage',
      title: say('region.coverage'),
      cell: (row) => <span className="brief">{coverageNames[row.coverage ?? 'unknown'][language]}</span>,
      sort: (row) => row.coverage ?? 'unknown',
    },
    {
      key: 'activity',
      title: say('region.activity'),
      cell: (row) => (row.setup ? activityNames[row.setup.activity][language] : '–'),
      sort: (row) => row.setup?.activity ?? '',
    },
    {
      key: 'confirmed',
      title: say('region.confirmed'),
      cell: (row) => <span className="brief">{row.setup ? day(row.setup.confirmedOn) : '–'}</span>,
      sort: (row) => row.setup?.confirmedOn ?? '',
    },
  ];
};

/** The municipalities that are shown, with what each waits for. */
export const MunicipalitiesTable = ({ rows, ...selection }: Selection & { readonly rows: readonly Row[] }) => {
  const { say } = useWords();
  const columns = useColumns({ ...selection, choosable: rows.some(selection.mayInvite) });
  return (
    <div className="municipalities">
      <Table caption={say('region.shown', { count: rows.length })} columns={columns} rows={rows} keyOf={({ nis }) => nis} startsBy="name" />
    </div>
  );
};
