import { Link } from 'wouter';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { type TrainingLine, useTrainings } from './trainings-api.ts';
import { StateTag, useTrainingWords } from './training-words.tsx';
import { YearCounts } from './year-counts.tsx';
import './trainings.css';

const isAhead = ({ on, state }: TrainingLine, today: string): boolean => on >= today && (state === 'draft' || state === 'published');

const useColumns = (): readonly Column<TrainingLine>[] => {
  const { say, number } = useWords();
  const { when, spoken } = useTrainingWords();
  return [
    {
      key: 'title',
      title: say('trainings.one'),
      cell: ({ trainingId, title, mode, ...line }) => (
        <>
          <Link href={`/trainings/${trainingId}`} lang={line.language}>
            {title}
          </Link>
          <br />
          <span className="training-when">
            {when(line)}, {spoken(line)}, {say(`trainings.mode.${mode}`)}
          </span>
        </>
      ),
    },
    {
      key: 'state',
      title: say('trainings.state'),
      cell: ({ state, seated, places }) => <StateTag state={state === 'published' && seated === places ? 'full' : state} />,
    },
    {
      key: 'taken',
      title: say('trainings.enrolledCount'),
      figures: true,
      cell: ({ seated, places }) => `${number(seated)} / ${number(places)}`,
    },
    { key: 'waiting', title: say('trainings.waitingCount'), figures: true, cell: ({ waiting }) => number(waiting) },
    { key: 'attended', title: say('trainings.attendedCount'), figures: true, cell: ({ attended }) => number(attended) },
  ];
};

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly TrainingLine[] }) => {
  const columns = useColumns();
  return lines.length === 0 ? undefined : <Table caption={title} columns={columns} rows={lines} keyOf={({ trainingId }) => trainingId} />;
};

/** What the Region gives: what is to come, the next first, then what was. */
export const TrainingsPage = () => {
  const { say } = useWords();
  const today = useToday();
  return (
    <Page title={say('trainings.title')} lead={say('trainings.lead')}>
      <p className="no-print">
        <Link href="/trainings/new" className="button primary">
          {say('trainings.prepare')}
        </Link>
      </p>
      <Loaded query={useTrainings()}>
        {({ items, years }) => (
          <>
            {items.length === 0 && <p>{say('trainings.none')}</p>}
            <Lines title={say('trainings.ahead')} lines={items.filter((line) => isAhead(line, today)).toReversed()} />
            <Lines title={say('trainings.before')} lines={items.filter((line) => !isAhead(line, today))} />
            <YearCounts years={years} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
