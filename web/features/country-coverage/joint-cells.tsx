import type { CoverageCount } from '../../../shared/domain/coverage/totals.ts';
import { useWords } from '../../app/words.tsx';
import { Table } from '../../ui/table.tsx';

type Row = { readonly size: number; readonly cells: number };

/** How many cells several municipalities share, by how many share one. */
export const JointCells = ({ count: { cells, jointCells, jointSizes } }: { readonly count: CoverageCount }) => {
  const { say, number } = useWords();
  const rows = Object.entries(jointSizes).map(([size, many]): Row => ({ size: Number(size), cells: many }));
  if (cells === 0) return undefined;
  return (
    <>
      <h3>{say('country.jointTitle', { cells, jointCells })}</h3>
      <p>{say('country.noteCells')}</p>
      {rows.length > 0 && (
        <div className="narrow">
          <Table<Row>
            caption={say('country.joint')}
            captionHidden
            rows={rows}
            keyOf={({ size }) => String(size)}
            columns={[
              { key: 'size', title: say('country.jointSize'), cell: ({ size }) => number(size), sort: ({ size }) => size },
              { key: 'cells', title: say('country.cells'), cell: (row) => number(row.cells), sort: (row) => row.cells, figures: true },
            ]}
          />
        </div>
      )}
    </>
  );
};
