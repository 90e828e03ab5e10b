import { Link, Redirect, Route, Switch } from 'wouter';
import { can } from '../../../shared/domain/access/permissions.ts';
import type { PlaceIn } from '../../app/me.ts';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { type RegistrationFile, useRegistration } from '../municipality/municipality-api.ts';
import { AcceptancesStep } from './acceptances-step.tsx';
import { Claim } from './claim.tsx';
import { DeskProvider } from './desk.tsx';
import { FormStep } from './form-step.tsx';
import { Overview } from './overview.tsx';
import { PartnerPage, PartnersStep } from './partners-step.tsx';
import { RhythmStep } from './rhythm-step.tsx';
import { SignaturesStep } from './signatures-step.tsx';
import { TrioStep } from './trio-step.tsx';

type Props = { readonly place: PlaceIn<'municipality'> };
type OpenProps = Props & {
  readonly file: RegistrationFile;
  readonly draft: NonNullable<RegistrationFile['draft']>;
  readonly version: number;
};

/** The steps that somebody fills in, each at an address of its own. */
const Steps = () => (
  <Switch>
    <Route path="/registration/form" component={FormStep} />
    <Route path="/registration/trio" component={TrioStep} />
    <Route path="/registration/partners" component={PartnersStep} />
    <Route path="/registration/partners/add">
      <PartnerPage key="new" place={undefined} />
    </Route>
    <Route path="/registration/partners/:place">{({ place }) => <PartnerPage key={place} place={Number(place)} />}</Route>
    <Route path="/registration/acceptances" component={AcceptancesStep} />
    <Route path="/registration/rhythm" component={RhythmStep} />
    <Route>
      <Redirect to="/registration" replace />
    </Route>
  </Switch>
);

const Open = ({ place: { role, nis }, file, draft, version }: OpenProps) => {
  const edits = can(role, 'registrations.edit');
  const pages = (
    <Switch>
      <Route path="/registration">
        <Overview file={file} role={role} />
      </Route>
      <Route path="/registration/signatures">
        <SignaturesStep file={file} role={role} nis={nis} />
      </Route>
      <Route>{edits ? <Steps /> : <Redirect to="/registration" replace />}</Route>
    </Switch>
  );
  return edits ? <DeskProvider base={{ value: draft, version }}>{pages}</DeskProvider> : pages;
};

const Covered = () => {
  const { say } = useWords();
  return (
    <Page title={say('municipality.covered')} lead={say('municipality.coveredText')}>
      <p>
        <Link className="button primary" href="/cell">
          {say('municipality.toCell')}
        </Link>
      </p>
    </Page>
  );
};

const NotOpen = () => {
  const { say } = useWords();
  return (
    <Page title={say('municipality.notOpen')} lead={say('municipality.notOpenText')}>
      {undefined}
    </Page>
  );
};

/** The registration of the cell: taken up, filled in step by step, signed and declared. */
export const RegistrationRoom = ({ place }: Props) => {
  const query = useRegistration();
  return (
    <Loaded query={query}>
      {({ value: file, version }) => {
        const { draft, state } = file;
        if (state === 'declared' || state === 'acknowledged') return <Covered />;
        if (draft !== undefined && draft.closedOn === undefined) return <Open place={place} file={file} draft={draft} version={version} />;
        if (!can(place.role, 'registrations.edit')) return <NotOpen />;
        return <Claim nis={place.nis} again={state !== 'invited'} />;
      }}
    </Loaded>
  );
};
