import { useId } from 'react';
import type { CoverageCount } from '../../../shared/domain/coverage/totals.ts';
import { CoverageStatus } from '../../../shared/domain/municipalities/onboarding.ts';
import { useWords } from '../../app/words.tsx';
import { fillOf } from '../../map/category.ts';
import { MapPatterns } from '../../map/map-patterns.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { stateName } from '../coverage/states.ts';
import { shareWith } from './telling.ts';
import '../../chart/chart.css';
import '../../map/map.css';

type Row = { readonly id: string; readonly name: string; readonly count: CoverageCount };

/** The three states of one division; the figures stand beside it. */
const Bar = ({ count, patterns }: { readonly count: CoverageCount; readonly patterns: string }) => {
  const all = Math.max(1, count.municipalities);
  const parts = CoverageStatus.options.map((status, index, order) => ({
    status,
    from: order.slice(0, index).reduce((sum, before) => sum + count[before], 0),
    fill: fillOf(patterns, index + 1),
  }));
  return (
    <svg className="share-bar" aria-hidden="true">
      {parts.map(({ status, from, fill }) => (
        <rect key={status} x={`${(100 * from) / all}%`} width={`${(100 * count[status]) / all}%`} height="100%" {...fill} />
      ))}
    </svg>
  );
};

const useColumns = (patterns: string): readonly Column<Row>[] => {
  const { say, number, percent, language } = useWords();
  const figure = (key: string, title: string, value: (count: CoverageCount) => number): Column<Row> => ({
    key,
    title,
    figures: true,
    cell: ({ count }) => number(value(count)),
    sort: ({ count }) => value(count),
  });
  const name: Column<Row> = {
    key: 'name',
    title: say('country.division'),
    cell: ({ name: named, count }) => (
      <span className="barred">
        {named}
        <Bar count={count} patterns={patterns} />
      </span>
    ),
    sort: ({ name: named }) => named,
  };
  const share: Column<Row> = {
    ...figure('share', say('country.share'), shareWith),
    cell: ({ count }) => percent(shareWith(count)),
  };
  return [
    name,
    ...CoverageStatus.options.map((status) => figure(status, stateName(status, language), (count) => count[status])),
    figure('municipalities', say('country.municipalities'), ({ municipalities }) => municipalities),
    share,
    figure('cells', say('country.cells'), ({ cells }) => cells),
    figure('joint', say('country.jointCells'), ({ jointCells }) => jointCells),
  ];
};

type Props = {
  readonly caption: string;
  readonly counts: Readonly<Record<string, CoverageCount>>;
  readonly nameOf: (id: string) => string;
  readonly startsBy?: string;
};

/** A bar and its figures for each division: chart and table in one. */
export const DivisionTable = ({ caption, counts, nameOf, startsBy = '' }: Props) => {
  const id = useId();
  const rows = Object.entries(counts).map(([division, count]) => ({ id: division, name: nameOf(division), count }));
  return (
    <div className="chart counts divisions">
      <svg className="only-patterns" aria-hidden="true">
        <MapPatterns id={id} scale={1} />
      </svg>
      <Table caption={caption} columns={useColumns(id)} rows={rows} keyOf={(row) => row.id} startsBy={startsBy} />
    </div>
  );
};
