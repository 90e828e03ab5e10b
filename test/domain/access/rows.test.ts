import { describe, expect, test } from 'vitest';
import { Action, actions } from '../../../shared/domain/access/action.ts';
import { decisionTable } from '../../../shared/domain/access/decision-table.ts';
import { evaluator, type Question } from '../../../shared/domain/access/evaluate.ts';
import type { Permit, Table } from '../../../shared/domain/access/table/row.ts';
import { everythingPermitted, pairs, questions, said, singles } from '../../support/access/domain.ts';

const ask = evaluator(decisionTable);
const { permits, forbids } = decisionTable;
const lavish = { permits: [everythingPermitted], forbids };
const forbidIds = new Set(forbids.map(({ id }) => id));

/** The questions in which a row could matter: those of its own columns. */
const around = ({ actions: action, roles: role, relations: relation, purposes: purpose, standings: standing, needs }: Permit) =>
  questions({ action, role, relation, purpose, standing, marks: [needs === undefined ? [] : [needs]] });

const verdicts = (table: Table, asked: readonly Question[]) => asked.map(evaluator(table)).map(({ permit }) => permit);

const differs = (one: Table, other: Table, asked: readonly Question[]): boolean => {
  const [before, after] = [verdicts(one, asked), verdicts(other, asked)];
  return before.some((permit, index) => permit !== after[index]);
};

// not information: what a row leaves out of it, a sister row often gives the same people
const columns = ['roles', 'relations', 'purposes', 'standings'] as const;

const narrow = (row: Permit) => columns.filter((column) => row[column].length < everythingPermitted[column].length);

describe('every row of the table', () => {
  test('has a name of its own', () => {
    expect(new Set([...permits, ...forbids].map(({ id }) => id)).size).toBe(permits.length + forbids.length);
  });

  test('names only kinds of information that its actions concern', () => {
    const beside = permits.flatMap((row) =>
      row.actions.flatMap((action) =>
        row.information.filter((kind) => !new Set<string>(actions[action]).has(kind)).map((kind) => `${row.id} ${action} ${kind}`),
      ),
    );
    expect(beside).toEqual([]);
  });

  test('permits what no other row permits, so that one row answers for each entry of the audit', () => {
    const covered = permits.flatMap((row) => [...around(row)].filter(({ information }) => row.information.includes(information)).map(said));
    expect(new Set(covered).size).toBe(covered.length);
  });
});

describe('no row is dead:', () => {
  test.each(permits.map((row) => [row.id, row] as const))('without %s something is refused', (_, row) => {
    const without = { permits: permits.filter((other) => other !== row), forbids };
    expect(differs(decisionTable, without, [...around(row)])).toBe(true);
  });

  test.each(permits.flatMap((row) => narrow(row).map((column) => [row.id, column, row] as const)))(
    '%s with every value for its %s lets in who was refused, or is stopped by a forbid alone',
    (_, column, row) => {
      const wide = { ...row, [column]: everythingPermitted[column] };
      const widened = { permits: permits.map((other) => (other === row ? wide : other)), forbids };
      const asked = [...around(wide)];
      expect(differs(decisionTable, widened, asked) || differs({ ...decisionTable, forbids: [] }, { ...widened, forbids: [] }, asked)).toBe(
        true,
      );
    },
  );

  test.each(forbids.map((row) => [row.id, row] as const))(
    'without %s, where everything is permitted, something more would be let in',
    (_, row) => {
      const without = { ...lavish, forbids: forbids.filter((other) => other !== row) };
      expect(
        differs(lavish, without, [
          ...questions({ marks: row.marks?.map((mark) => [mark]) ?? [[]], action: row.actions ?? Action.options }),
        ]),
      ).toBe(true);
    },
  );
});

describe('a forbid', () => {
  test('is never overridden: what the table forbids stays forbidden where everything is permitted', () => {
    const open = evaluator(lavish);
    const overridden = [...questions({ marks: [[], ...singles] })].filter(
      (question) => open(question).permit === forbidIds.has(ask(question).rule),
    );
    expect(overridden.map(said)).toEqual([]);
  });
});

describe('a mark', () => {
  const some = [...questions()].filter((question) => ask(question).permit || ask({ ...question, marks: ['breakGlassOpen'] }).permit);
  const permitsUnder = (question: Question, ...marks: Question['marks']) => ask({ ...question, marks }).permit;

  test('never adds a permit, but the broken glass, and that only for its own purpose', () => {
    const added = [...questions({ marks: singles })].filter((question) => ask(question).permit && !permitsUnder(question));
    expect([...new Set(added.map(({ marks, purpose }) => `${marks.join()} ${purpose}`))]).toEqual(['breakGlassOpen breakGlass']);
  });

  test('beside another takes away what each of them takes away, so what is shown for one holds for any number', () => {
    const differing = pairs.flatMap(([one, other]) =>
      some
        .filter((question) => {
          const apart = other === 'breakGlassOpen' ? [one] : [one, other];
          const takesAway = apart.some((mark) => forbidIds.has(ask({ ...question, marks: [mark] }).rule));
          const given = permitsUnder(question) || (other === 'breakGlassOpen' && permitsUnder(question, other));
          return permitsUnder(question, one, other) !== (given && !takesAway);
        })
        .map(said),
    );
    expect(differing).toEqual([]);
  });
});
