import writeExcelFile, { type CellObject } from 'write-excel-file/browser';
import type { Cell } from './csv.ts';
import type { Sheet } from './sheet.ts';

/** Text is written as text, whatever it begins with: a spreadsheet runs only what a file marks as a formula, and nothing here is marked. */
const written = (cell: Cell): CellObject | undefined => {
  if (cell === undefined) return undefined;
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String };
};

const headed = (title: string): CellObject => ({ value: title, type: String, fontWeight: 'bold' });

/** Wide enough for what stands in a column, to a limit. */
const widthOf = (column: readonly Cell[]): number => Math.min(60, 2 + Math.max(...column.map((cell) => String(cell ?? '').length)));

const columnsOf = ({ head, rows }: Sheet) => head.map((title, index) => ({ width: widthOf([title, ...rows.map((row) => row[index])]) }));

/** Longer names, and these characters, make a workbook that does not open. */
const longest = 31;
const forbidden = /[\\/?*[\]:]/g;

/** A title as the name of a sheet: what is too long ends at a word, with an ellipsis. */
const nameOf = ({ name }: Sheet): string => {
  const allowed = name.replaceAll(forbidden, ' ').trim();
  return allowed.length <= longest ? allowed : `${allowed.slice(0, longest - 1).replace(/[\s,;]+\S*$/, '')}…`;
};

/** Tables as one workbook, a sheet each, the head of each always in sight. */
export const xlsxOf = (sheets: readonly Sheet[]): Promise<Blob> =>
  writeExcelFile(
    sheets.map((sheet) => ({
      sheet: nameOf(sheet),
      data: [sheet.head.map(headed), ...sheet.rows.map((row) => row.map(written))],
      columns: columnsOf(sheet),
      stickyRowsCount: 1,
    })),
  ).toBlob();
