import { itemOf } from './item.ts';
import type { Stored } from './table.ts';

const numberBytes = (value: number): number => {
  const digits = Math.abs(value).toExponential().replace(/e.*$/, '').replace('.', '').replace(/0+$/, '').length;
  return Math.ceil(digits / 2) + 1;
};

const membersBytes = (members: Iterable<readonly [string, unknown]>): number => {
  let bytes = 0;
  for (const [name, member] of members) bytes += Buffer.byteLength(name) + valueBytes(member);
  return bytes;
};

const valueBytes = (value: unknown): number => {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return numberBytes(value);
  if (Array.isArray(value)) return value.reduce((sum: number, element: unknown) => sum + 1 + valueBytes(element), 3);
  if (typeof value !== 'object' || value === null) return 1;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return 3 + members.length + membersBytes(members);
};

/**
 * The size in bytes that DynamoDB counts for an item: names and text as UTF-8, a number 1 byte per two significant
 * digits and 1 more, true, false and null 1, a list or map 3 and 1 per element (Developer Guide, "DynamoDB item sizes
 * and formats"; AWS calls its rule for numbers approximate).
 */
export const itemBytes = (stored: Stored): number => membersBytes(Object.entries(itemOf(stored)));
