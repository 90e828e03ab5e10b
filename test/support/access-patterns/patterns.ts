import { consumers } from '../../../infra/functions.ts';
import type { Right } from '../../../shared/contract/route.ts';
import { type Operation, operationsOf, writes } from '../../../shared/contract/api.ts';
import { federalApi, regionApi } from '../../../shared/contract/index.ts';
import type { Scope } from '../../../shared/domain/access/principal.ts';
import { type Collection, collections, leadingKey } from '../../../shared/data/keys.ts';
import type { Key } from '../../../shared/data/table.ts';

const operations = [regionApi, federalApi].flatMap(operationsOf);
const owners = {
  MUNICIPALITY: '<nis>',
  TENANT: '<tenant>',
  REGION: '<tenant>',
  COUNTRY: 'be',
  USER: '<sub>',
  FEED: '<tokenHash>',
} as const;

/** A sort key with what differs from item to item taken out. */
const general = (sk: string): string =>
  sk
    .replaceAll(/(?<=^LEAF#)\d+$/g, '<index>')
    .replaceAll(/(?<=^SEALED#).+$/g, '<commitment>')
    .replaceAll(/(?<=^cell_[^#]+#member_[^#]+#)[\w-]{43}$/g, '<mark>')
    .replaceAll(/(?<=^EARLIER#.+#)\d{3}$/g, '<version>')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<at>')
    .replaceAll(/\d{4}-\d\d-\d\d/g, '<date>')
    .replaceAll(
      /\b(act|article|attachment|remark|cell|question|proposal|fact|member|request|signal|subject|danger|case|meeting|lookup|glass|training)_\w+/g,
      '<$1Id>',
    )
    .replaceAll(/(?<!\d)[1-9]\d{4}(?!\d)/g, '<nis>')
    .replaceAll(/(?<=#ENROLMENT#).+$/g, '<sub>')
    .replaceAll(/flanders|wallonia|brussels/g, '<tenant>');

const patternOf = (collection: Collection): string => {
  const [level, , ...name] = leadingKey(collection).split('#');
  return [level, owners[collections[collection].level], ...name].join('#').replace('*', '<month>');
};

const lies = (collection: Collection, { pk }: Key): boolean => {
  const [level, , name] = pk.split('#');
  return level === collections[collection].level && name === collections[collection].name.split('#')[0];
};

const auditScopes: Readonly<Partial<Record<Collection, readonly Scope[]>>> = {
  audit: ['municipality', 'cell', 'region'],
  deed: ['cell'],
  regionAudit: ['region', 'public', 'person'],
  countryAudit: ['person', 'country'],
};

const saving = (scopes: readonly Scope[] = []): boolean => operations.some(({ route }) => writes(route) && scopes.includes(route.scope));

const accessOf = (right: Right | undefined): 'read' | 'write' | undefined => (right === undefined || right === 'read' ? right : 'write');

const sources = (collection: Collection, access: 'read' | 'write'): string => {
  const capabilities = operations.flatMap(({ capability, route }: Operation) =>
    accessOf(route.access[collection]) === access ? [capability] : [],
  );
  const streams = Object.values(consumers).flatMap(({ name, access: rights, audits }) => {
    const right = Object.entries(rights).find(([named]) => named === collection)?.[1];
    return accessOf(right) === access || (access === 'write' && audits.some((audit) => audit === collection)) ? [name] : [];
  });
  const every = access === 'write' && saving(auditScopes[collection]) ? ['every saving route'] : [];
  const checks = access === 'read' && collection === 'membership' ? ['every saving route (check)'] : [];
  return [...new Set([...every, ...checks, ...capabilities, ...streams])].join(', ') || '–';
};

const names = Object.keys(collections).filter((name): name is Collection => name in collections);

/** One row for each collection: its partition, the kinds of items seen in it, and who may write and read it. */
export const patternTable = (keys: readonly Key[]): string => {
  const rows = names.map((collection) => {
    const kinds = new Set(keys.filter((key) => lies(collection, key)).map(({ sk }) => general(sk)));
    const sorts = [...kinds]
      .toSorted()
      .map((kind) => `\`${kind}\``)
      .join(', ');
    return `| \`${patternOf(collection)}\` | ${sorts || '–'} | ${sources(collection, 'write')} | ${sources(collection, 'read')} |`;
  });
  return ['| partition | sort keys | written by | read by |', '|---|---|---|---|', ...rows].join('\n');
};
