import type { CoverageCount } from '../../../shared/domain/coverage/totals.ts';
import { CoverageStatus } from '../../../shared/domain/municipalities/onboarding.ts';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { TimeChart } from '../../chart/time-chart.tsx';
import { csvOf } from '../../export/csv.ts';
import { download } from '../../export/download.ts';
import { Button } from '../../ui/button.tsx';
import { Table } from '../../ui/table.tsx';
import { stateCategories, stateName } from '../coverage/states.ts';

/** What was counted on a day. */
export type Counted = { readonly on: string; readonly count: CoverageCount };

type Props = { readonly days: readonly Counted[]; readonly selected: string };

const useDownload = (days: readonly Counted[]): (() => void) => {
  const { say, language } = useWords();
  const today = useToday();
  const head = [
    say('region.date'),
    ...CoverageStatus.options.map((status) => stateName(status, language)),
    say('region.municipalities'),
    say('region.cells'),
  ];
  const rows = days.map(({ on, count }) => [
    on,
    ...CoverageStatus.options.map((status) => count[status]),
    count.municipalities,
    count.cells,
  ]);
  return () => download(`ronde-coverage-${today}.csv`, new Blob([csvOf(head, rows)], { type: 'text/csv;charset=utf-8' }));
};

const HistoryTable = ({ days }: Pick<Props, 'days'>) => {
  const { say, day, number, language } = useWords();
  return (
    <details className="help">
      <summary>{say('region.historyTable')}</summary>
      <Table<Counted>
        caption={say('region.historyTable')}
        captionHidden
        rows={days.toReversed()}
        keyOf={({ on }) => on}
        columns={[
          { key: 'on', title: say('region.date'), cell: ({ on }) => day(on), sort: ({ on }) => on },
          ...CoverageStatus.options.map((status) => ({
            key: status,
            title: stateName(status, language),
            figures: true,
            cell: ({ count }: Counted) => number(count[status]),
            sort: ({ count }: Counted) => count[status],
          })),
          {
            key: 'all',
            title: say('region.municipalities'),
            figures: true,
            cell: ({ count }) => number(count.municipalities),
            sort: ({ count }) => count.municipalities,
          },
        ]}
      />
    </details>
  );
};

/** The Region's coverage since the first statement. */
export const HistorySection = ({ days, selected }: Props) => {
  const { say, day, language } = useWords();
  const save = useDownload(days);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || days.length < 2) return <p>{say('region.noHistory')}</p>;
  const values = { first: day(first.on), before: first.count.with, last: day(last.on), after: last.count.with };
  return (
    <>
      <TimeChart
        title={say('region.historyTitle', values)}
        description={say('region.historyDescription', values)}
        categories={stateCategories(language)}
        points={days.map(({ on, count }) => ({ on, values: { with: count.with, without: count.without, unknown: count.unknown } }))}
        selected={selected}
      />
      <HistoryTable days={days} />
      <p className="no-print">
        <Button onPress={save}>{say('shell.download', { format: 'CSV' })}</Button>
      </p>
    </>
  );
};
