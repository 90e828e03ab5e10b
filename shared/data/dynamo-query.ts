import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { compareSortKeys } from './sort-order.ts';
import type { Query } from './table.ts';

/** A key condition holds one condition on the sort key: prefix and upper bound together become a range. */
const rangeOf = ({ pk, prefix = '', upTo }: Query) => {
  if (upTo === undefined && prefix === '') return { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': pk } };
  if (upTo === undefined)
    return { KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)', ExpressionAttributeValues: { ':pk': pk, ':prefix': prefix } };
  if (prefix === '') return { KeyConditionExpression: 'pk = :pk AND sk <= :upTo', ExpressionAttributeValues: { ':pk': pk, ':upTo': upTo } };
  // an upper bound beyond the prefix bounds nothing; otherwise it begins with the prefix, and so does all between them
  if (!upTo.startsWith(prefix)) return rangeOf({ pk, prefix });
  return {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :prefix AND :upTo',
    ExpressionAttributeValues: { ':pk': pk, ':prefix': prefix, ':upTo': upTo },
  };
};

/** Where reading continues after this key: before the range, within it, or with nothing left of it. */
const continuation = (after: string, { prefix = '', upTo, descending = false }: Query): 'before' | 'within' | 'nowhere' => {
  const low = compareSortKeys(after, prefix);
  const isBeyondPrefix = low > 0 && !after.startsWith(prefix);
  const high = isBeyondPrefix ? 1 : upTo === undefined ? -1 : compareSortKeys(after, upTo);
  if (descending) return high > 0 ? 'before' : low <= 0 ? 'nowhere' : 'within';
  return low < 0 ? 'before' : high >= 0 ? 'nowhere' : 'within';
};

/**
 * The request for one page, or nothing when the page can only be empty: DynamoDB refuses an empty range and a start
 * outside the range as mistakes, but a reader may well continue after a key that lies before or behind it.
 */
export const pageRequest = (query: Query, name: string): QueryCommandInput | undefined => {
  const { pk, prefix = '', upTo, after, descending = false, limit } = query;
  if (upTo !== undefined && (upTo === '' || compareSortKeys(upTo, prefix) < 0)) return undefined;
  const start = after === undefined ? 'before' : continuation(after, query);
  if (start === 'nowhere') return undefined;
  return {
    TableName: name,
    ...rangeOf(query),
    ScanIndexForward: !descending,
    ...(start === 'within' && { ExclusiveStartKey: { pk, sk: after } }),
    ...(limit !== undefined && { Limit: limit }),
    ...(query.consistent === true && { ConsistentRead: true }),
  };
};

/** Where the next page continues; nothing when the page ended on the very bound of the range, which AWS may or may not tell. */
export const nextOf = (lastEvaluated: unknown, query: Query): { readonly next?: string } =>
  typeof lastEvaluated === 'string' && continuation(lastEvaluated, query) === 'within' ? { next: lastEvaluated } : {};
