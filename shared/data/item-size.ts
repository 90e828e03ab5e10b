import { itemOf } from './item.ts';
import type { Stored } from './table.ts';

/** Digits are stored in pairs counted from the decimal point, beside one byte and one more for the sign. */
const numberBytes = (value: number): number => {
  if (value === 0) return 1;
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().replace('.', '').split('e');
  const alone = Number(exponent) % 2 === 0 ? 1 : 0; // the first pair holds one digit: 1|23
  return Math.ceil((digits.length + alone) / 2) + (value < 0 ? 2 : 1);
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
 * and formats", which calls its rule for numbers approximate: ours is what DynamoDB Local counts).
 */
export const itemBytes = (stored: Stored): number => membersBytes(Object.entries(itemOf(stored)));
