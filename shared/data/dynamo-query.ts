import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { compareSortKeys } from './sort-order.ts';
import type { Query } from './table.ts';

/** A key condition holds one condition on the sort key: prefix and upper bound together become a range. */
const rangeOf = ({ pk, prefix = '', upTo }: Query) => {
  if (upTo === undefined && prefix === '') return { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': pk } };
  if (upTo === undefined) return { KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)', ExpressionAttributeValues: { ':pk': pk, ':prefix': prefix } };
  if (prefix === '') return { KeyConditionExpression: 'pk = :pk AND sk <= :upTo', ExpressionAttributeValues: { ':pk': pk, ':upTo': upTo } };
  // an upper bound beyond the prefix bounds nothing; otherwise it begins with the prefix, and so does all between them
  if (!upTo.startsWith(prefix)) return rangeOf({ pk, prefix });
  return { KeyConditionExpression: 'pk = :pk AND sk BETWEEN :prefix AND :upTo', ExpressionAttributeValues: { ':pk': pk, ':prefix': prefix, ':upTo': upTo } };
};

/** Whether the sort key lies before (-1), within (0) or after (1) the range asked for. */
const position = (sk: string, { prefix = '', upTo }: Query): number => {
  if (upTo !== undefined && compareSortKeys(sk, upTo) > 0) return 1;
  return sk.startsWith(prefix) ? 0 : compareSortKeys(sk, prefix);
};

/**
 * The request for one page, or nothing when the page can only be empty: DynamoDB refuses an empty range and a start
 * outside the range as mistakes, but a reader may well continue after a key that lies before or behind it.
 */
export const pageRequest = (query: Query, name: string): QueryCommandInput | undefined => {
  const { pk, prefix = '', upTo, after, descending = false, limit } = query;
  if (upTo !== undefined && (upTo === '' || compareSortKeys(upTo, prefix) < 0)) return undefined;
  const start = after === undefined ? 0 : position(after, query);
  if (start === (descending ? -1 : 1)) return undefined;
  return {
    TableName: name,
    ...rangeOf(query),
    ScanIndexForward: !descending,
    ...(after !== undefined && start === 0 && { ExclusiveStartKey: { pk, sk: after } }),
    ...(limit !== undefined && { Limit: limit }),
  };
};
