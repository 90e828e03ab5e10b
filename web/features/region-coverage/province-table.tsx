import type { DatedTotals } from '../../../shared/contract/coverage.ts';
import type { CoverageCount } from '../../../shared/domain/coverage/totals.ts';
import { CoverageStatus } from '../../../shared/domain/municipalities/onboarding.ts';
import { useWords } from '../../app/words.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { stateName } from '../coverage/states.ts';
import { useDivisionName } from '../coverage/use-division-name.ts';

type Row = { readonly id: string; readonly count: CoverageCount };

const figure = (
  key: string,
  title: string,
  told: { readonly value: (row: Row) => number; readonly number: (value: number) => string },
): Column<Row> => ({
  key,
  title,
  figures: true,
  cell: (row) => told.number(told.value(row)),
  sort: told.value,
});

/** The Region on a day and its provinces; cells of provinces do not add up, as one may lie in two. */
export const ProvinceTable = ({ totals }: { readonly totals: DatedTotals }) => {
  const { say, day, number, language } = useWords();
  const nameOf = useDivisionName(totals.on);
  const rows = Object.entries({ ...totals.provinces, ...totals.regions }).map(([id, count]) => ({ id, count }));
  return (
    <Table
      caption={say('region.provinces', { date: day(totals.on) })}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        { key: 'name', title: say('region.part'), cell: ({ id }) => nameOf(id), sort: ({ id }) => nameOf(id) },
        ...CoverageStatus.options.map((status) =>
          figure(status, stateName(status, language), { number, value: ({ count }) => count[status] }),
        ),
        figure('municipalities', say('region.municipalities'), { number, value: ({ count }) => count.municipalities }),
        figure('cells', say('region.cells'), { number, value: ({ count }) => count.cells }),
        figure('joint', say('region.jointCells'), { number, value: ({ count }) => count.jointCells }),
      ]}
    />
  );
};
