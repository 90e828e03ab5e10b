import { readActions, writeActions } from '../../../shared/data/actions.ts';
import { leadingKey } from '../../../shared/data/keys.ts';
import { everyCollection, patternsOf } from './probes.ts';
import type { Statement } from './role-policies.ts';

export type Mutant = { readonly mistake: string; readonly statements: readonly Statement[] };

const leadingKeys = 'dynamodb:LeadingKeys';

const withKeys = (statement: Statement, keys: readonly string[]): Statement => ({
  ...statement,
  Condition: { ...statement.Condition, 'ForAllValues:StringLike': { [leadingKeys]: [...keys] } },
});

const without = ({ Condition, ...statement }: Statement, operator: string): Statement => ({
  ...statement,
  Condition: Object.fromEntries(Object.entries(Condition).filter(([name]) => name !== operator)),
});

/** Reading a trail; elsewhere removing, or where that is granted putting over. */
const notIn = (statement: Statement): string => {
  if (patternsOf(statement).some((pattern) => pattern.includes('#AUDIT#'))) return readActions.get;
  return statement.Action.includes(writeActions.remove) ? writeActions.putOver : writeActions.remove;
};

/** The mistakes somebody could make in a statement that allows. */
const mistakes: Readonly<Record<string, (statement: Statement) => Statement>> = {
  'the guard against keyless requests is gone': (statement) => without(statement, 'Null'),
  'the guard is turned round': (statement) => ({ ...statement, Condition: { ...statement.Condition, Null: { [leadingKeys]: 'true' } } }),
  'the keys are gone': (statement) => without(statement, 'ForAllValues:StringLike'),
  'a pattern is widened to everything': (statement) => withKeys(statement, [...patternsOf(statement).slice(1), '*']),
  'a pattern is widened to a level': (statement) => withKeys(statement, [...patternsOf(statement).slice(1), 'MUNICIPALITY#*']),
  'a collection is swapped for another': (statement) => {
    const other = everyCollection.map(leadingKey).find((key) => !patternsOf(statement).includes(key)) ?? '';
    return withKeys(statement, [other, ...patternsOf(statement).slice(1)]);
  },
  'a collection is forgotten': (statement) => withKeys(statement, [...patternsOf(statement).slice(1), 'NOTHING']),
  'an action is forgotten': (statement) => ({ ...statement, Action: [...statement.Action.slice(1), 'dynamodb:DescribeTable'] }),
  'an action on items is added': (statement) => ({ ...statement, Action: [...statement.Action, notIn(statement)] }),
  'the exact match became another operator': ({ Condition: { 'ForAllValues:StringLike': keys = {}, ...Condition }, ...statement }) => ({
    ...statement,
    Condition: { ...Condition, 'ForAllValues:StringEquals': keys },
  }),
  'all actions are allowed': (statement) => ({ ...statement, Action: ['dynamodb:*'] }),
  'the statement denies': (statement) => ({ ...statement, Effect: 'Deny' }),
};

const inPlaceOf = (statements: readonly Statement[], at: number, ...others: readonly Statement[]): readonly Statement[] =>
  statements.toSpliced(at, 1, ...others);

/** Every policy that is one mistake away from this one. */
export const mutantsOf = (statements: readonly Statement[]): readonly Mutant[] =>
  statements.flatMap((statement, at): readonly Mutant[] => {
    if (statement.Effect === 'Deny')
      return [{ mistake: `a denial of ${statement.Action.join()} is gone`, statements: inPlaceOf(statements, at) }];
    return [
      { mistake: 'a statement is gone', statements: inPlaceOf(statements, at) },
      ...Object.entries(mistakes).map(([mistake, make]) => ({ mistake, statements: inPlaceOf(statements, at, make(statement)) })),
    ];
  });
