import { lazy, type ReactNode, Suspense } from 'react';
import { Link } from 'wouter';
import { useMay } from '../../app/may.ts';
import { nameFor } from '../../app/municipality-facts.ts';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { Since } from '../municipalities/since.tsx';
import { type Row, useMunicipalities } from '../municipalities/use-municipalities.ts';
import { useWaitingWords } from '../municipalities/use-waiting-words.ts';
import { longestWaiting, toAcknowledge, toConfirm, waitsFor } from '../municipalities/waits-for.ts';
import { useRequests } from '../requests/use-requests.ts';
import { HomeList } from './home-list.tsx';
import { RegionFigures } from './region-figures.tsx';
import './home.css';

/** What others decide is not what the page begins with: it comes after it. */
const Agreements = lazy(async () => ({ default: (await import('./agreements.tsx')).Agreements }));

type NameOf = (nis: string) => string;
type NamedProps = { readonly nameOf: NameOf };
type RowsProps = NamedProps & { readonly rows: readonly Row[] };

/** The list says its municipalities' names, so that the home does without the register. */
const useNamesIn = (): ((rows: readonly Row[]) => NameOf) => {
  const { language } = useWords();
  return (rows) => {
    const names = new Map(rows.map((row) => [row.nis, nameFor(row, language)]));
    return (nis) => names.get(nis) ?? nis;
  };
};

type LineProps = NamedProps & { readonly nis: string; readonly children?: ReactNode };

const MunicipalityLine = ({ nis, nameOf, children }: LineProps) => (
  <>
    <Link href={`/municipalities/${nis}`}>{nameOf(nis)}</Link> {children}
  </>
);

const ToAcknowledge = ({ rows, nameOf }: RowsProps) => {
  const { say } = useWords();
  return (
    <HomeList
      id="acknowledge"
      title={say('region.toAcknowledge')}
      none={say('region.nothingToAcknowledge')}
      items={toAcknowledge(rows)}
      keyOf={({ nis }) => nis}
      all="/municipalities?state=declared"
    >
      {({ nis, since }) => (
        <MunicipalityLine nis={nis} nameOf={nameOf}>
          <Since since={since} />
        </MunicipalityLine>
      )}
    </HomeList>
  );
};

const ToVerify = ({ nameOf }: NamedProps) => {
  const { say } = useWords();
  return (
    <Loaded query={useRequests('open')}>
      {(requests) => (
        <HomeList
          id="verify"
          title={say('region.toVerify')}
          none={say('region.nothingToVerify')}
          items={requests}
          keyOf={({ requestId }) => requestId}
          all="/requests"
        >
          {({ nis, requestedAt }) => (
            <>
              <Link href="/requests">{nameOf(nis)}</Link> <Since since={requestedAt} />
            </>
          )}
        </HomeList>
      )}
    </Loaded>
  );
};

const ToConfirm = ({ rows, nameOf }: RowsProps) => {
  const { say } = useWords();
  return (
    <HomeList
      id="confirm"
      title={say('region.toConfirm')}
      none={say('region.nothingToConfirm')}
      items={toConfirm(rows)}
      keyOf={({ nis }) => nis}
      all="/municipalities?mayors=unconfirmed"
    >
      {({ nis }) => <MunicipalityLine nis={nis} nameOf={nameOf} />}
    </HomeList>
  );
};

const Stuck = ({ rows, nameOf }: RowsProps) => {
  const { say } = useWords();
  const inWords = useWaitingWords(nameOf);
  return (
    <HomeList
      id="stuck"
      title={say('region.stuck')}
      none={say('region.nobodyStuck')}
      items={longestWaiting(rows)}
      keyOf={({ nis }) => nis}
      all="/municipalities?state=invited&state=claimed&state=registering"
    >
      {(row) => (
        <MunicipalityLine nis={row.nis} nameOf={nameOf}>
          <Since since={row.since} />
          <ul className="plain muted">
            {waitsFor(row).map((waiting) => (
              <li key={waiting.kind}>{inWords(waiting)}</li>
            ))}
          </ul>
        </MunicipalityLine>
      )}
    </HomeList>
  );
};

/** What must the Region do next? */
export const HomePage = () => {
  const { say } = useWords();
  const may = useMay();
  const namesIn = useNamesIn();
  return (
    <Page title={say('region.home')} lead={say('region.homeLead')}>
      <Suspense>
        <Agreements />
      </Suspense>
      <RegionFigures />
      <Loaded query={useMunicipalities()}>
        {(rows) => {
          const named = { rows, nameOf: namesIn(rows) };
          return (
            <div className="home-lists">
              <div>
                <ToAcknowledge {...named} />
                {may('requests.settle') && <ToVerify nameOf={named.nameOf} />}
                {may('mayors.confirm') && <ToConfirm {...named} />}
              </div>
              <Stuck {...named} />
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
};
