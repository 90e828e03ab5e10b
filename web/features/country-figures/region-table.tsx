import type { ReactNode } from 'react';
import type { RegionFigures } from '../../../shared/domain/coverage/figures.ts';
import { useWords } from '../../app/words.tsx';
import { type Column, Table } from '../../ui/table.tsx';

/** A line of a table whose columns are the Regions. */
export type Line = { readonly key: string; readonly title: string; readonly value: (figures: RegionFigures) => number };

type Props = {
  readonly caption: string;
  readonly figures: readonly RegionFigures[];
  readonly lines: readonly Line[];
  readonly captionHidden?: boolean;
};

/** Counts by Region, with their sum. */
export const RegionTable = ({ caption, figures, lines, captionHidden = false }: Props) => {
  const { say, number } = useWords();
  const told = (title: string, key: string, cell: (line: Line) => ReactNode): Column<Line> => ({ key, title, cell, figures: true });
  const columns: readonly Column<Line>[] = [
    { key: 'title', title: say('country.what'), cell: ({ title }) => title },
    ...figures.map((one) => told(say(`shell.tenant.${one.tenant}`), one.tenant, ({ value }) => number(value(one)))),
    told(say('country.belgium'), 'be', ({ value }) => number(figures.reduce((sum, one) => sum + value(one), 0))),
  ];
  return <Table caption={caption} captionHidden={captionHidden} columns={columns} rows={lines} keyOf={({ key }) => key} />;
};
