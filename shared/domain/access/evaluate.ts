import { Purpose } from '../audit/purpose.ts';
import { Action, isReading } from './action.ts';
import { CaseRelation, Standing } from './case-standing.ts';
import { Information } from './information.ts';
import { Mark } from './mark.ts';
import type { Obligation } from './obligation.ts';
import { RoleClass } from './role-class.ts';
import type { Forbid, Permit, Table } from './table/row.ts';

/** What is asked of the table: every column has a value. */
export type Question = {
  readonly role: RoleClass;
  readonly relation: CaseRelation;
  readonly action: Action;
  readonly information: Information;
  readonly purpose: Purpose;
  readonly standing: Standing;
  readonly marks: readonly Mark[];
};

/** The answer, and the row that gave it; `noRule` where no row permits. */
export type Verdict =
  | { readonly permit: true; readonly rule: string; readonly obligations: readonly Obligation[] }
  | { readonly permit: false; readonly rule: string };

type Bits = Readonly<Record<string, number>>;

const bitsOf = (values: readonly string[]): Bits => Object.fromEntries(values.map((value, index) => [value, 1 << index]));

const bits = {
  relations: bitsOf(CaseRelation.options),
  information: bitsOf(Information.options),
  purposes: bitsOf(Purpose.options),
  standings: bitsOf(Standing.options),
  marks: bitsOf(Mark.options),
};

const every = -1;

const maskOf = (of: Bits, values: readonly string[]): number => {
  let mask = 0;
  for (const value of values) mask |= of[value] ?? 0;
  return mask;
};

/** A value of each column, or the values of a row, as bits. */
type Asked = {
  readonly relations: number;
  readonly information: number;
  readonly purposes: number;
  readonly standings: number;
  /** Of a row: one of these must be there; 0 where none is asked for. */
  readonly marks: number;
};

type Compiled = Asked & { readonly verdict: Verdict };

const compiled = (row: Forbid, verdict: Verdict): Compiled => ({
  verdict,
  relations: row.relations === undefined ? every : maskOf(bits.relations, row.relations),
  information: row.information === undefined ? every : maskOf(bits.information, row.information),
  purposes: row.purposes === undefined ? every : maskOf(bits.purposes, row.purposes),
  standings: row.standings === undefined ? every : maskOf(bits.standings, row.standings),
  marks: row.marks === undefined ? 0 : maskOf(bits.marks, row.marks),
});

/** Every reading is in the audit before it is released; every act is written with its entry. */
const permitted = ({ id, obligations = [], needs, ...row }: Permit, action: Action): Compiled =>
  compiled(
    { id, ...row, ...(needs && { marks: [needs] }) },
    { permit: true, rule: id, obligations: [isReading(action) ? 'logBeforeRelease' : 'log', ...obligations] },
  );

const refused = (row: Forbid): Compiled => compiled(row, { permit: false, rule: row.id });

/** The rows of one action and role. */
type Candidates = { readonly forbids: readonly Compiled[]; readonly permits: readonly Compiled[] };

const candidatesFor = ({ permits, forbids }: Table, action: Action, role: RoleClass): Candidates => ({
  forbids: forbids.filter((row) => (row.actions?.includes(action) ?? true) && (row.roles?.includes(role) ?? true)).map(refused),
  permits: permits.filter((row) => row.actions.includes(action) && row.roles.includes(role)).map((row) => permitted(row, action)),
});

const noRule: Verdict = { permit: false, rule: 'noRule' };

/** The rows, laid out so that a question looks only at those of its action and role. */
const indexOf = (table: Table): Readonly<Record<string, Readonly<Record<string, Candidates>>>> =>
  Object.fromEntries(
    Action.options.map((action) => [
      action,
      Object.fromEntries(RoleClass.options.map((role) => [role, candidatesFor(table, action, role)])),
    ]),
  );

const meets = (row: Compiled, asked: Asked): boolean =>
  (row.relations & asked.relations) !== 0 &&
  (row.information & asked.information) !== 0 &&
  (row.purposes & asked.purposes) !== 0 &&
  (row.standings & asked.standings) !== 0 &&
  (row.marks === 0 || (row.marks & asked.marks) !== 0);

// a loop, for this runs for each field of each line of a list
const first = (rows: readonly Compiled[], asked: Asked): Verdict | undefined => {
  for (const row of rows) if (meets(row, asked)) return row.verdict;
  return undefined;
};

/** Lays out a table once and answers questions: pure, total, default deny; a forbid is looked for before a permit. */
export const evaluator = (table: Table): ((question: Question) => Verdict) => {
  const index = indexOf(table);
  return ({ role, relation, action, information, purpose, standing, marks }) => {
    const candidates = index[action]?.[role];
    if (candidates === undefined) return noRule;
    const asked = {
      relations: bits.relations[relation] ?? 0,
      information: bits.information[information] ?? 0,
      purposes: bits.purposes[purpose] ?? 0,
      standings: bits.standings[standing] ?? 0,
      marks: maskOf(bits.marks, marks),
    };
    return first(candidates.forbids, asked) ?? first(candidates.permits, asked) ?? noRule;
  };
};
