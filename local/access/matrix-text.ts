import { Action } from '../../shared/domain/access/action.ts';
import type { Language } from '../../shared/domain/tenants.ts';
import { actNames } from '../../shared/i18n/access/acts.ts';
import { type MatrixCell, type MatrixRow, matrixCells, matrixRoles, matrixRows, matrixTexts } from '../../shared/i18n/access/matrix.ts';
import { readingNames } from '../../shared/i18n/access/readings.ts';
import { actsOf, type Column, columns, derived } from './matrix.ts';
import { setupRows } from './setup-rows.ts';

const names = { ...readingNames, ...actNames };
const isColumn = (name: string): name is Column => Object.hasOwn(columns, name);
const isRow = (name: string): name is MatrixRow => Object.hasOwn(matrixRows, name);
const everyColumn = Object.keys(columns).filter(isColumn);
const atTheTable = everyColumn.slice(0, 5);

/** What stands in one cell of the role × information matrix. */
export const cellOf = (row: MatrixRow, role: Column): MatrixCell => {
  if (row === 'setup' || row === 'setupFile' || row === 'clearance' || row === 'statistics') return setupRows[row][role];
  return derived[row](role);
};

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  line(['', ...head]),
  line(['---', ...head.map(() => '---')]),
  ...rows.map(line),
];

/** The printed matrix in one language, as Markdown. */
export const matrixText = (language: Language): string => {
  const text = (name: keyof typeof matrixTexts) => matrixTexts[name][language];
  const heads = (of: readonly Column[]) => of.map((role) => matrixRoles[role][language]);
  const information = Object.keys(matrixRows)
    .filter(isRow)
    .map((row) => [matrixRows[row][language], ...everyColumn.map((role) => matrixCells[cellOf(row, role)][language])]);
  const acts = atTheTable.map(actsOf);
  const verbs = Action.options.map((action) => [names[action][language], ...acts.map((of) => of.get(action) ?? '–')]);
  return [
    `# ${text('title')}`,
    text('made'),
    `## ${text('information')}`,
    text('legend'),
    table(heads(everyColumn), information).join('\n'),
    text('conditions'),
    `## ${text('acts')}`,
    text('actLegend'),
    table(heads(atTheTable), verbs).join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
};
