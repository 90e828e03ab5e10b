import { type ReactNode, useId, useState } from 'react';
import { useWords } from '../app/words.tsx';
import { Button } from './button.tsx';

export type Column<Row> = {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** What the column is sorted by; without it, it cannot be. */
  readonly sort?: (row: Row) => string | number;
  readonly figures?: boolean;
};

type Props<Row> = {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** The first column names the row. */
  readonly startsBy?: string;
};

type Order = { readonly key: string; readonly down: boolean };

const compare = (one: string | number, other: string | number, language: string): number =>
  typeof one === 'number' && typeof other === 'number' ? one - other : String(one).localeCompare(String(other), language);

// oxlint-disable-next-line max-params -- the rows, how they are ordered, and for whom
const sorted = <Row,>(rows: readonly Row[], column: Column<Row> | undefined, { down }: Order, language: string): readonly Row[] => {
  const sort = column?.sort;
  if (sort === undefined) return rows;
  return rows.toSorted((one, other) => (down ? -1 : 1) * compare(sort(one), sort(other), language));
};

type HeadProps<Row> = { readonly column: Column<Row>; readonly order: Order; readonly onSort: (order: Order) => void };

const Head = <Row,>({ column: { key, title, sort, figures }, order, onSort }: HeadProps<Row>) => {
  const current = order.key === key;
  const direction = order.down ? 'descending' : 'ascending';
  return (
    <th scope="col" className={figures === true ? 'figures' : undefined} aria-sort={sort === undefined || !current ? undefined : direction}>
      {sort === undefined ? (
        title
      ) : (
        <Button look="quiet" onPress={() => onSort({ key, down: current && !order.down })}>
          {title}
          <span aria-hidden="true">{current ? (order.down ? ' ▾' : ' ▴') : ''}</span>
        </Button>
      )}
    </th>
  );
};

/** A table that scrolls by itself where it is wider than the page, and sorts by its heads. */
export const Table = <Row,>({ caption, captionHidden = false, columns, rows, keyOf, startsBy = '' }: Props<Row>) => {
  const { say, language } = useWords();
  const [order, setOrder] = useState<Order>({ key: startsBy, down: false });
  const id = useId();
  const shown = sorted(
    rows,
    columns.find(({ key }) => key === order.key),
    order,
    language,
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <div className="scrolls" role="region" aria-label={say('shell.tableScrolls', { caption })} tabIndex={0}>
      <table aria-labelledby={id}>
        <caption id={id} className={captionHidden ? 'visually-hidden' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.key} column={column} order={order} onSort={setOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ key, cell, figures }, index) =>
                index === 0 ? (
                  <th key={key} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} className={figures === true ? 'figures' : undefined}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
