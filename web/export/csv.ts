/** A cell of an export: text as it is, a number in figures, nothing where there is nothing to say. */
export type Cell = string | number | undefined;

/** What spreadsheets take for the beginning of a formula; an apostrophe makes it text again (OWASP, CSV injection). */
const beginsFormula = /^[=+\-@\t\r]/;

const written = (cell: Cell): string => {
  const text = typeof cell === 'string' && beginsFormula.test(cell) ? `'${cell}` : String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * Rows as CSV (RFC 4180: commas, CRLF, quotes doubled), the head first. Text that a spreadsheet would run as a formula is prefixed
 * by an apostrophe; numbers stay numbers. A byte order mark tells spreadsheets that it is UTF-8.
 */
export const csvOf = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${[head, ...rows].map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
