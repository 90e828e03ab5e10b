import { type ApiFunction, isDeed, writes } from '../shared/contract/api.ts';
import type { Access, Right } from '../shared/contract/route.ts';
import { putOverIn, readActions, writeActions } from '../shared/data/actions.ts';
import type { Consumer } from './functions.ts';
import { type Collection, collections, leadingKey, tableOf } from '../shared/data/keys.ts';

/** Actions on the partitions with these leading keys, and on nothing else of the table. */
export type Grant = { readonly table: 'data' | 'keys'; readonly actions: readonly string[]; readonly keys: readonly string[] };

const isCollection = (name: string): name is Collection => name in collections;
const everyCollection = Object.keys(collections).filter(isCollection);

const grant = (actions: readonly string[], granted: readonly Collection[]): readonly Grant[] =>
  (['data', 'keys'] as const).flatMap((table) => {
    const keys = granted.filter((collection) => tableOf(collection) === table).map(leadingKey);
    return keys.length === 0 ? [] : [{ table, actions, keys }];
  });

const reading = Object.values(readActions);

/** What a right means in DynamoDB. A check comes with every change: a decision may rest on an item that it leaves as it is. */
const actionsOf: Readonly<Record<Right, readonly string[]>> = {
  read: reading,
  add: [writeActions.put],
  write: [...reading, writeActions.check, writeActions.put],
  remove: [...reading, writeActions.check, writeActions.remove],
  'write and remove': [...reading, writeActions.check, writeActions.put, writeActions.remove],
};

const isRight = (name: string): name is Right => name in actionsOf;

/** What an access set means in DynamoDB, and nothing wider: a test shows that each action granted is used. */
const accessGrants = (access: Access): readonly Grant[] => [
  ...Object.keys(actionsOf)
    .filter(isRight)
    .flatMap((right) =>
      grant(
        actionsOf[right],
        everyCollection.filter((name) => access[name] === right),
      ),
    ),
  ...grant(
    [writeActions.putOver],
    putOverIn.filter((name) => access[name] !== undefined && access[name] !== 'read'),
  ),
];

/** Adding to an audit trail; never changing or removing (see `auditKeys`). */
const auditGrant = (...trails: readonly Collection[]): readonly Grant[] => grant([writeActions.put], trails);

/** The audit partitions of every level: what is written there stays. */
export const auditKeys: readonly string[] = everyCollection.filter((name) => collections[name].name.startsWith('AUDIT')).map(leadingKey);

/** The grants of a function without a route. */
export const consumerGrants = ({ access, audits }: Pick<Consumer, 'access' | 'audits'>): readonly Grant[] => [
  ...accessGrants(access),
  ...auditGrant(...audits),
];

/** Where the acts and the audited readings of a function are remembered: with the municipality that acts or whose records they change, else with the region or the country. */
const trailOf = ({ access, operations }: ApiFunction, level: 'region' | 'country'): Collection => {
  const changed = everyCollection.filter((name) => access[name] !== undefined && access[name] !== 'read');
  const isOwn = operations.some(({ route }) => route.scope === 'municipality' || route.purpose !== undefined);
  if (isOwn || changed.some((name) => collections[name].level === 'MUNICIPALITY')) return 'audit';
  return level === 'country' ? 'countryAudit' : 'regionAudit';
};

/** Whoever acts for somebody checks that the membership still stands; where that is written, the right is there already. */
const checksMembership = ({ operations, access }: ApiFunction): boolean =>
  (access.membership ?? 'read') === 'read' && operations.some(({ route }) => route.scope !== 'public');

const membershipGrant = (api: ApiFunction): readonly Grant[] =>
  checksMembership(api) ? grant([readActions.get, writeActions.check], ['membership']) : [];

/**
 * The grants of an API function: its collections; where it writes, also its audit trail and the check of the membership.
 * What a cell works on is remembered when it is read, too.
 */
export const functionGrants = (api: ApiFunction, level: 'region' | 'country'): readonly Grant[] => {
  const changes = api.operations.some(({ route }) => writes(route));
  const isAudited = changes || api.operations.some(({ route }) => route.purpose !== undefined);
  return [
    ...accessGrants(api.access),
    ...(isAudited ? auditGrant(trailOf(api, level)) : []),
    ...(changes ? membershipGrant(api) : []),
    ...(api.operations.some(({ route }) => isDeed(route)) ? grant([writeActions.put], ['deed']) : []),
  ];
};
