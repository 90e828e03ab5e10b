import { Link, useSearch } from 'wouter';
import { can } from '../../../shared/domain/access/permissions.ts';
import type { CellRole } from '../../../shared/domain/access/roles.ts';
import { daysUntil } from '../../app/days.ts';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Notice, Tag } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { type SignalList, type SignalShown, useSignals } from './signals-api.ts';
import '../municipality/municipality.css';
import './signals.css';

type Props = { readonly role: CellRole };

const tones = { reported: 'waits', inScope: 'waits', listed: 'good', notTakenUp: 'plain', withdrawn: 'plain', expired: 'plain' } as const;

const soonDays = 7;

const Line = ({ signal }: { readonly signal: SignalShown }) => {
  const { say, moment } = useWords();
  const today = useToday();
  const left = signal.expiresOn === undefined ? undefined : daysUntil(signal.expiresOn, today);
  return (
    <li className="tall">
      <div>
        <Link href={`/signals/${signal.signalId}`}>{say('signals.lineOf', { when: moment(signal.reportedAt) })}</Link>{' '}
        <Tag tone={tones[signal.stage]}>{say(`signals.stage.${signal.stage}`)}</Tag> {signal.own && <Tag>{say('signals.own')}</Tag>}
        {left !== undefined && (signal.stage === 'reported' || signal.stage === 'inScope') && (
          <p className={left <= soonDays ? 'late' : 'muted'}>{say('signals.daysLeft', { days: left })}</p>
        )}
      </div>
    </li>
  );
};

const Lines = ({ list: { items } }: { readonly list: SignalList }) => {
  const { say } = useWords();
  if (items.length === 0) return <p>{say('signals.none')}</p>;
  return (
    <ul className="picked wide">
      {items.map((signal) => (
        <Line key={signal.signalId} signal={signal} />
      ))}
    </ul>
  );
};

const Settled = ({ list: { settled } }: { readonly list: SignalList }) => {
  const { say, moment } = useWords();
  if (settled.length === 0) return undefined;
  return (
    <section aria-labelledby="settled">
      <h2 id="settled">{say('signals.settledTitle')}</h2>
      <ul>
        {settled.map(({ signalId, stage, reportedAt, decidedAt }) => (
          <li key={signalId}>{say(`signals.settled.${stage}`, { reported: moment(reportedAt), decided: moment(decidedAt) })}</li>
        ))}
      </ul>
    </section>
  );
};

const Dangers = ({ list: { dangers } }: { readonly list: SignalList }) => {
  const { say, moment, list } = useWords();
  if (dangers.length === 0) return undefined;
  return (
    <Notice title={say('signals.dangersTitle')}>
      {say('signals.dangersText', { when: list(dangers.map(({ notedAt }) => moment(notedAt))) })}
    </Notice>
  );
};

/** The signals the reader may see: for mayor and coordinator what waits for them, for everybody what they brought. */
export const SignalsPage = ({ role }: Props) => {
  const { say } = useWords();
  const query = useSignals();
  const sent = new URLSearchParams(useSearch()).has('sent');
  const leads = can(role, 'signals.nameReporter');
  return (
    <Page title={say('signals.title')} lead={say(leads ? 'signals.leadAll' : 'signals.leadOwn')}>
      {sent && (
        <Notice tone="success" announced title={say('signals.sentTitle')}>
          <p>{say('signals.sentText')}</p>
        </Notice>
      )}
      <p className="row">
        <Link href="/signals/report" className="button primary">
          {say('signals.bring')}
        </Link>
        <Link href="/sharing">{say('shell.mayIShare')}</Link>
      </p>
      <Loaded query={query}>
        {(list) => (
          <>
            <Dangers list={list} />
            <Lines list={list} />
            <Settled list={list} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
