import { CoverageStatus } from '../../../shared/domain/municipalities/onboarding.ts';
import { useWords } from '../../app/words.tsx';
import { Table } from '../../ui/table.tsx';
import type { OwnPoint } from './series.ts';
import { stateName } from '../coverage/states.ts';

/** The figures of the chart, month by month, the last first. */
export const HistoryTable = ({ points, place }: { readonly points: readonly OwnPoint[]; readonly place: string }) => {
  const { say, labelled, day, number, language } = useWords();
  return (
    <details className="help no-print">
      <summary>{say('country.historyTable')}</summary>
      <div className="tall">
        <Table<OwnPoint>
          caption={labelled(say('country.historyTable'), place)}
          rows={points.toReversed()}
          keyOf={({ on }) => on}
          columns={[
            { key: 'on', title: say('country.date'), cell: ({ on }) => day(on), sort: ({ on }) => on },
            ...CoverageStatus.options.map((status) => ({
              key: status,
              title: stateName(status, language),
              cell: ({ values }: OwnPoint) => number(values[status]),
              sort: ({ values }: OwnPoint) => values[status],
              figures: true,
            })),
          ]}
        />
      </div>
    </details>
  );
};
