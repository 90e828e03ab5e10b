import type { ReactNode } from 'react';
import { can } from '../../../shared/domain/access/permissions.ts';
import type { CellRole } from '../../../shared/domain/access/roles.ts';
import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Tag } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Acts } from './acts.tsx';
import { useResidence } from './residence.tsx';
import { Lookups } from './lookups.tsx';
import { ScopeTestForm } from './scope-test-form.tsx';
import { type SignalShown, useSignal } from './signals-api.ts';
import './signals.css';

const Said = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <>
    <dt>{title}</dt>
    <dd className="said">{children}</dd>
  </>
);

const Reporter = ({ signal: { reporter, anonymous, own } }: { readonly signal: SignalShown }) => {
  const { say, language } = useWords();
  if (reporter === undefined) return say('signals.reporterHidden');
  const { name, organisation, role } = reporter;
  return (
    <>
      <bdi>{name}</bdi>
      {organisation !== undefined && (
        <>
          , <bdi>{organisation}</bdi>
        </>
      )}{' '}
      <span className="muted">({roleNames[role][language]})</span>{' '}
      {anonymous && !own && <Tag tone="waits">{say('signals.isAnonymous')}</Tag>}
    </>
  );
};

const Told = ({ signal }: { readonly signal: SignalShown }) => {
  const { say, moment, day } = useWords();
  const { observation, person, test, stage, reportedAt, expiresOn, residence } = signal;
  const home = useResidence(residence);
  return (
    <dl className="facts">
      <Said title={say('signals.when')}>{moment(reportedAt)}</Said>
      <Said title={say('signals.stands')}>
        <Tag tone={stage === 'listed' ? 'good' : 'waits'}>{say(`signals.stage.${stage}`)}</Tag>{' '}
        {expiresOn !== undefined && <span className="muted">{say('signals.erasedAfter', { date: day(expiresOn) })}</span>}
      </Said>
      <Said title={say('signals.reporter')}>
        <Reporter signal={signal} />
      </Said>
      {observation !== undefined && <Said title={say('signals.observation')}>{observation}</Said>}
      {person !== undefined && <Said title={say('signals.person')}>{person}</Said>}
      {home !== undefined && <Said title={say('signals.residence')}>{home}</Said>}
      {test !== undefined && <Said title={say('signals.scopeReasons')}>{test.scopeReasons}</Said>}
      {test !== undefined && <Said title={say('signals.proportionalityReasons')}>{test.proportionalityReasons}</Said>}
    </dl>
  );
};

type Props = { readonly signalId: string; readonly role: CellRole };

/** One signal, and beside it what the reader decides on it. */
export const SignalPage = ({ signalId, role }: Props) => {
  const { say } = useWords();
  return (
    <Page title={say('signals.one')}>
      <Loaded query={useSignal(signalId)}>
        {(signal) => (
          <div className="beside-each-other">
            <section aria-labelledby="told">
              <h2 id="told">{say('signals.told')}</h2>
              <Told signal={signal} />
              {signal.anonymous && can(role, 'lookups.read') && <Lookups signal={signal} />}
            </section>
            <section aria-labelledby="decide">
              <h2 id="decide">{say('signals.decide')}</h2>
              {role === 'coordinator' && signal.stage === 'reported' ? (
                <ScopeTestForm signalId={signalId} />
              ) : (
                <Acts signal={signal} role={role} />
              )}
            </section>
          </div>
        )}
      </Loaded>
    </Page>
  );
};
