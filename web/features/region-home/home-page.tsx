import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useMay } from '../../app/may.ts';
import { useNameOf } from '../../app/municipality-names.ts';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { useMunicipalityFiles } from '../municipalities/municipality-file.ts';
import { Since } from '../municipalities/since.tsx';
import { type Row, useMunicipalities } from '../municipalities/use-municipalities.ts';
import { useWaitingWords } from '../municipalities/use-waiting-words.ts';
import { longestWaiting, toAcknowledge, unsignedMayors, waitsFor } from '../municipalities/waits-for.ts';
import { useRequests } from '../requests/use-requests.ts';
import { HomeList } from './home-list.tsx';
import { RegionFigures } from './region-figures.tsx';
import './home.css';

type RowsProps = { readonly rows: readonly Row[] };

const MunicipalityLine = ({ nis, children }: { readonly nis: string; readonly children?: ReactNode }) => (
  <>
    <Link href={`/municipalities/${nis}`}>{useNameOf()(nis)}</Link> {children}
  </>
);

const ToAcknowledge = ({ rows }: RowsProps) => {
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
        <MunicipalityLine nis={nis}>
          <Since since={since} />
        </MunicipalityLine>
      )}
    </HomeList>
  );
};

const ToVerify = () => {
  const { say } = useWords();
  const nameOf = useNameOf();
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

/** Unconfirmed mayors stand in the files of single municipalities; those whose signature is waited for longest are looked at. */
const looked = 12;

const ToConfirm = ({ rows }: RowsProps) => {
  const { say } = useWords();
  const files = useMunicipalityFiles(unsignedMayors(rows).slice(0, looked));
  const unconfirmed = files.filter(({ mayors }) => mayors.some(({ confirmed }) => !confirmed));
  return (
    <HomeList
      id="confirm"
      title={say('region.toConfirm')}
      none={say('region.nothingToConfirm')}
      items={unconfirmed}
      keyOf={({ nis }) => nis}
      all="/municipalities?state=registering"
    >
      {({ nis }) => <MunicipalityLine nis={nis} />}
    </HomeList>
  );
};

const Stuck = ({ rows }: RowsProps) => {
  const { say } = useWords();
  const inWords = useWaitingWords();
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
        <MunicipalityLine nis={row.nis}>
          <Since since={row.since} />
          <br />
          <span className="muted">{waitsFor(row).map(inWords).join('; ')}</span>
        </MunicipalityLine>
      )}
    </HomeList>
  );
};

/** What must the Region do next? */
export const HomePage = () => {
  const { say } = useWords();
  const may = useMay();
  return (
    <Page title={say('region.home')} lead={say('region.homeLead')}>
      <RegionFigures />
      <Loaded query={useMunicipalities()}>
        {(rows) => (
          <div className="home-lists">
            <div>
              <ToAcknowledge rows={rows} />
              {may('requests.settle') && <ToVerify />}
              {may('mayors.confirm') && <ToConfirm rows={rows} />}
            </div>
            <Stuck rows={rows} />
          </div>
        )}
      </Loaded>
    </Page>
  );
};
