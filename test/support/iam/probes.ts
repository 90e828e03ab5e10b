import { readActions, writeActions } from '../../../shared/data/actions.ts';
import { type Collection, collections, leadingKey, partition, tableOf } from '../../../shared/data/keys.ts';
import { exactly, keysLike, meet, stringLike } from './patterns.ts';
import { type Statement, tableArns } from './role-policies.ts';
import { type Asked, isAllowed } from './verdict.ts';

export const everyCollection = Object.keys(collections).filter((name): name is Collection => name in collections);

const owners = {
  MUNICIPALITY: '44021',
  TENANT: 'flanders',
  REGION: 'flanders',
  COUNTRY: 'be',
  USER: '0f1e2d3c-aaaa-bbbb-cccc-0123456789ab',
  FEED: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
} as const;
const keyOf = (collection: Collection): string => partition(collection, owners[collections[collection].level], '2026-03');

/** The collection a partition belongs to. */
export const collectionOf = (key: string): Collection => {
  const found = everyCollection.filter((collection) => meet(keysLike(leadingKey(collection)), exactly(key)));
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${key} belongs to ${found.length} collections.`);
  return found[0];
};

/** The patterns of keys a statement speaks of. */
export const patternsOf = ({ Condition }: Statement): readonly string[] =>
  Object.entries(Condition).flatMap(([operator, { 'dynamodb:LeadingKeys': keys }]) =>
    operator.endsWith('StringLike') ? [keys].flat().map(String) : [],
  );

/** Whether a statement speaks of partitions of a collection. */
export const speaksOf = (statement: Statement, collection: Collection): boolean =>
  patternsOf(statement).some((pattern) => meet(stringLike(pattern), keysLike(leadingKey(collection))));

const itemActions = [...Object.values(readActions), ...Object.values(writeActions)];
const foreignActions = [
  'Scan',
  'PartiQLSelect',
  'PartiQLInsert',
  'PartiQLUpdate',
  'PartiQLDelete',
  'BatchGetItem',
  'BatchWriteItem',
  'ExportTableToPointInTime',
  'DeleteTable',
].map((action) => `dynamodb:${action}`);

/** Every action on items in every collection. */
export const onItems: readonly Required<Asked>[] = everyCollection.flatMap((collection) =>
  itemActions.map((action) => ({ action, key: keyOf(collection), table: tableOf(collection) })),
);

const inEveryTable = (asked: Asked): readonly Asked[] => (['data', 'keys'] as const).map((table) => ({ ...asked, table }));
/** Items of a collection in the table where they do not lie. */
const astray: readonly Asked[] = onItems.map((asked) => ({ ...asked, table: asked.table === 'data' ? 'keys' : 'data' }));

/** What no role may ever do: name no key, name a key outside the collections, or use an action we never send. */
export const never: readonly Asked[] = [
  ...[...itemActions, ...foreignActions].flatMap((action) => inEveryTable({ action })),
  ...astray,
  ...itemActions.flatMap((action) =>
    ['', '44021', 'NATION#be#COVERAGE', 'MUNICIPALITY#44021', 'municipality#44021#CELL'].map((key) => ({ action, key })),
  ),
  ...foreignActions.flatMap((action) =>
    (['cell', 'overview', 'membership', 'countryCoverage'] as const).map((collection) => ({ action, key: keyOf(collection) })),
  ),
];

/** What stays forbidden even when somebody one day grants a role everything: reading it all, and changing what is in an audit trail. */
const forGood: readonly Asked[] = [
  ...foreignActions.filter((action) => /Scan|PartiQL|Export/.test(action)).flatMap((action) => inEveryTable({ action })),
  ...everyCollection
    .filter((collection) => collection === 'audit' || collection.endsWith('Audit'))
    .flatMap((collection) => [writeActions.putOver, writeActions.remove].map((action) => ({ action, key: keyOf(collection) })))
    .flatMap(inEveryTable),
];

const everything: Statement = { Effect: 'Allow', Action: ['dynamodb:*'], Resource: Object.values(tableArns), Condition: {} };

/** Every question asked of a role and the answer; lazily, for a mutant is found out by its first. */
export async function* answers(statements: readonly Statement[]): AsyncGenerator<readonly [question: string, allowed: boolean]> {
  const told = ({ action, key = 'no key', table = 'data' }: Asked): string => `${action} ${key} in ${table}`;
  for (const asked of [...onItems, ...never]) yield [told(asked), await isAllowed(statements, asked)];
  for (const asked of forGood) yield [`for good ${told(asked)}`, await isAllowed([...statements, everything], asked)];
}

/** All of them. */
export const verdictsOn = async (statements: readonly Statement[]): Promise<ReadonlyMap<string, boolean>> => {
  const verdicts = new Map<string, boolean>();
  for await (const [question, allowed] of answers(statements)) verdicts.set(question, allowed);
  return verdicts;
};
