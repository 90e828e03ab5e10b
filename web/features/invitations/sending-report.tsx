import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { useNameOf } from '../../app/municipality-names.ts';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { csvOf } from '../../export/csv.ts';
import { download } from '../../export/download.ts';
import { Button } from '../../ui/button.tsx';
import { Notice, Tag } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Table } from '../../ui/table.tsx';
import type { Outcome } from './send-batches.ts';
import { type Sending, sending } from './sending.ts';

const results = ['invited', 'alreadyInvited', 'refused', 'failed'] as const;
const tones = { invited: 'good', alreadyInvited: 'plain', refused: 'bad', failed: 'bad' } as const;

/** Leaving the window would stop what is on its way. */
const useStayWhile = (running: boolean): void => {
  useEffect(() => {
    if (!running) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [running]);
};

const useDownload = (outcomes: readonly Outcome[]): (() => void) => {
  const { say } = useWords();
  const nameOf = useNameOf();
  const today = useToday();
  return () => {
    const head = [say('region.nis'), say('region.municipality'), say('region.result'), say('region.reason')];
    const rows = outcomes.map(({ nis, result, reason }) => [nis, nameOf(nis), say(`region.result.${result}`), reason]);
    download(`ronde-invitations-${today}.csv`, new Blob([csvOf(head, rows)], { type: 'text/csv;charset=utf-8' }));
  };
};

const Report = ({ all, outcomes }: Sending) => {
  const { say, number } = useWords();
  const nameOf = useNameOf();
  const save = useDownload(outcomes);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="report">
      <h2 id="report" ref={heading} tabIndex={-1}>
        {say('region.report')}
      </h2>
      <ul className="plain row">
        {results.map((result) => (
          <li key={result}>
            <Tag tone={tones[result]}>{say(`region.result.${result}`)}</Tag>{' '}
            <strong>{number(outcomes.filter((one) => one.result === result).length)}</strong>
          </li>
        ))}
      </ul>
      {outcomes.length < all && <p>{say('region.notSent', { count: all - outcomes.length })}</p>}
      <Table
        caption={say('region.report')}
        captionHidden
        rows={outcomes}
        keyOf={({ nis }) => nis}
        startsBy="municipality"
        columns={[
          {
            key: 'municipality',
            title: say('region.municipality'),
            cell: ({ nis }) => <Link href={`/municipalities/${nis}`}>{nameOf(nis)}</Link>,
            sort: ({ nis }) => nameOf(nis),
          },
          {
            key: 'result',
            title: say('region.result'),
            cell: ({ result }) => <Tag tone={tones[result]}>{say(`region.result.${result}`)}</Tag>,
            sort: ({ result }) => results.indexOf(result),
          },
          { key: 'reason', title: say('region.reason'), cell: ({ reason }) => reason },
        ]}
      />
      <div className="row">
        <Button look="primary" onPress={save}>
          {say('region.saveReport')}
        </Button>
        <Button onPress={sending.clear}>{say('region.closeReport')}</Button>
      </div>
    </section>
  );
};

/** How far the invitations are while they go out, and afterwards what came of each. */
export const SendingReport = (current: Sending) => {
  const { say } = useWords();
  const { all, outcomes, phase } = current;
  useStayWhile(phase !== 'ended');
  if (phase === 'ended') return <Report {...current} />;
  return (
    <Notice>
      <Progress label={say('region.sending')} done={outcomes.length} all={all} />
      <Button busy={phase === 'stopping'} onPress={() => sending.set({ ...current, phase: 'stopping' })}>
        {say(phase === 'stopping' ? 'region.stopping' : 'region.stop')}
      </Button>
    </Notice>
  );
};
