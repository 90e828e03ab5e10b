import { Action, actions } from '../../shared/domain/access/action.ts';
import { CaseRelation, Standing } from '../../shared/domain/access/case-standing.ts';
import { decisionTable, tableVersion } from '../../shared/domain/access/decision-table.ts';
import { evaluator, type Question } from '../../shared/domain/access/evaluate.ts';
import { Mark } from '../../shared/domain/access/mark.ts';
import { RoleClass } from '../../shared/domain/access/role-class.ts';
import { Purpose } from '../../shared/domain/audit/purpose.ts';

const ask = evaluator(decisionTable);

const bundled = (lines: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] => {
  const groups = new Map<string, string[]>();
  for (const [key, value] of lines) groups.set(key, [...(groups.get(key) ?? []), value]);
  return [...groups].map(([key, values]) => [values.join(' '), key] as const);
};

type Cell = Pick<Question, 'action' | 'information' | 'role' | 'relation' | 'marks'>;

/** Purposes with the standings they are permitted in, those alike together; empty where nothing is. */
const allowed = (cell: Cell): string => {
  const byPurpose = Purpose.options.flatMap((purpose) => {
    const standings = Standing.options.filter((standing) => ask({ ...cell, purpose, standing }).permit);
    return standings.length === 0 ? [] : [[standings.join(' '), purpose] as const];
  });
  return bundled(byPurpose)
    .map(([purposes, standings]) => `${purposes} | ${standings}`)
    .join('; ');
};

const linesOf = (asked: Pick<Question, 'action' | 'information' | 'marks'>): readonly string[] => {
  const people = RoleClass.options.flatMap((role) =>
    bundled(
      CaseRelation.options.flatMap((relation) => {
        const what = allowed({ ...asked, role, relation });
        return what === '' ? [] : [[what, relation] as const];
      }),
    ).map(([relations, what]) => [`as ${relations} | ${what}`, role] as const),
  );
  return bundled(people).map(([roles, rest]) => `${roles} ${rest}`);
};

const everyKind = Action.options.toSorted().flatMap((action) => actions[action].map((information) => ({ action, information })));

/** Every line of what is permitted under some marks, headed by action and kind of information. */
const linesUnder = (marks: readonly Mark[]): readonly string[] =>
  everyKind.flatMap(({ action, information }) =>
    linesOf({ action, information, marks }).map((line) => `${action} ${information}: ${line}`),
  );

/** What a mark takes away (-) and leaves or adds (+). A mark that takes away everything is said in a word. */
const changedBy = (mark: Mark, plain: readonly string[]): readonly string[] => {
  const marked = linesUnder([mark]);
  if (marked.length === 0) return ['nothing is permitted'];
  const [had, has] = [new Set(plain), new Set(marked)];
  return [
    ...plain.filter((line) => !has.has(line)).map((line) => `- ${line}`),
    ...marked.filter((line) => !had.has(line)).map((line) => `+ ${line}`),
  ];
};

const owed = (): readonly string[] =>
  decisionTable.permits
    .flatMap(({ id, obligations = [] }) => (obligations.length === 0 ? [] : [`${id}: ${obligations.join(' ')}`]))
    .toSorted();

/** The whole permission relation, worked out by asking about everything: a change of who may do what shows in its difference. */
export const decisionsText = (): string => {
  const plain = linesUnder([]);
  return [
    `Who may do and see what, worked out by \`npm run matrix\` from table ${tableVersion}. What has no line is refused.`,
    'action information: roles as relations | purposes | standings of the case',
    '',
    ...plain,
    ...Mark.options.flatMap((mark) => ['', `with mark ${mark}`, ...changedBy(mark, plain)]),
    '',
    'owed in return, beside the entry in the audit',
    ...owed(),
    '',
  ].join('\n');
};
