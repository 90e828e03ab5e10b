import { operationOf } from '../../../shared/data/dynamo-write.ts';
import { tableOf } from '../../../shared/data/keys.ts';
import type { Write } from '../../../shared/data/table.ts';
import type { Watch } from '../platform.ts';
import { collectionOf } from './probes.ts';
import type { Asked } from './verdict.ts';

/** One request to DynamoDB and who made it: an operationId, or the name of a function without a route. */
export type Seen = Required<Asked> & { readonly by: string };

/** IAM judges each write of a transaction by its own action: the one the table's own translation names. */
const actionsOf = (write: Write): readonly string[] =>
  Object.keys(operationOf(write, 'data', 0)).map((kind) => `dynamodb:${kind.replace(/Item$/, '')}Item`);

const isCheckOfPerson = ({ kind, key }: Write): boolean => kind === 'check' && key.pk.startsWith('USER#');

/** No pattern looks at the owner, so one of a collection stands for all. */
const withoutOwner = (key: string): string => key.split('#').toSpliced(1, 1).join('#');

/**
 * Watches a platform and remembers what each part of it asks of DynamoDB. The first save of every operation is told that
 * the person's memberships changed meanwhile, so that the second look every save then takes is asked for as well.
 */
export const requestsSeen = () => {
  const seen = new Map<string, Seen>();
  const disturbed = new Set<string>();
  const watch: Watch = (by, table) => {
    const see = (action: string, key: string): void =>
      void seen.set(`${by} ${action} ${withoutOwner(key)}`, { by, action, key, table: tableOf(collectionOf(key)) });
    return {
      get: (key, options) => {
        see('dynamodb:GetItem', key.pk);
        return table.get(key, options);
      },
      query: (query) => {
        see('dynamodb:Query', query.pk);
        return table.query(query);
      },
      write: async (writes) => {
        for (const write of writes) for (const action of actionsOf(write)) see(action, write.key.pk);
        const check = writes.findIndex(isCheckOfPerson);
        if (check < 0 || disturbed.has(by)) return table.write(writes);
        disturbed.add(by);
        return { ok: false, refused: [check] };
      },
    };
  };
  return { watch, seen: (): readonly Seen[] => [...seen.values()] };
};
