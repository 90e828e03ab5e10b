import { type ApiFunction, writes } from '../shared/contract/api.ts';
import type { Access } from '../shared/contract/route.ts';
import { readActions, writeActions } from '../shared/data/actions.ts';
import type { Consumer } from './functions.ts';
import { type Collection, collections, leadingKey } from '../shared/data/keys.ts';

/** Actions on the partitions with these leading keys, and on nothing else of the table. */
export type Grant = { readonly actions: readonly string[]; readonly keys: readonly string[] };

const isCollection = (name: string): name is Collection => name in collections;
const everyCollection = Object.keys(collections).filter(isCollection);

const grant = (actions: readonly string[], granted: readonly Collection[]): readonly Grant[] =>
  granted.length === 0 ? [] : [{ actions, keys: granted.map(leadingKey) }];

const reading = Object.values(readActions);
const writing = [...reading, ...Object.values(writeActions)];

/** What an access set means in DynamoDB: reading is get and query; writing is reading and every guarded write. */
const accessGrants = (access: Access): readonly Grant[] => [
  ...grant(
    reading,
    everyCollection.filter((name) => access[name] === 'read'),
  ),
  ...grant(
    writing,
    everyCollection.filter((name) => access[name] === 'write'),
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

/** Where the acts of a function are remembered: with the municipality they touch, with the region, or with the country. */
const trailsOf = ({ operations, access }: ApiFunction, level: 'region' | 'country'): readonly Collection[] => {
  const touchesMunicipality = everyCollection.some((name) => access[name] === 'write' && collections[name].level === 'MUNICIPALITY');
  const scopes = new Set(operations.map(({ route }) => route.scope));
  const inMunicipality = scopes.has('municipality') || (scopes.has('region') && touchesMunicipality);
  const elsewhere = [...scopes].some((scope) => scope !== 'municipality');
  return [
    ...(inMunicipality ? (['audit'] as const) : []),
    ...(elsewhere ? [level === 'country' ? ('countryAudit' as const) : ('regionAudit' as const)] : []),
  ];
};

/** The grants of an API function: its collections; where it writes, also its audit trail and the check of the membership. */
export const functionGrants = (api: ApiFunction, level: 'region' | 'country'): readonly Grant[] => [
  ...accessGrants(api.access),
  ...(api.operations.some(({ route }) => writes(route))
    ? [
        ...auditGrant(...trailsOf(api, level)),
        ...(api.access.membership === 'write' ? [] : grant([readActions.get, writeActions.check], ['membership'])),
      ]
    : []),
];
