import * as z from 'zod';
import type { Stored } from './table.ts';

/** An item as it lies in the table. The value is nested under `d`, so no name in it can be a reserved word. */
const Item = z.object({
  pk: z.string(),
  sk: z.string(),
  v: z.int(),
  s: z.int(),
  d: z.unknown(),
  expiresAt: z.int().optional(),
});
export type Item = z.infer<typeof Item>;

export const itemOf = ({ key, version, schema, value, expiresAt }: Stored): Item => ({
  pk: key.pk,
  sk: key.sk,
  v: version,
  s: schema,
  d: value,
  ...(expiresAt !== undefined && { expiresAt }),
});

/** Reads an item back; throws on one that this table never wrote. */
export const storedOf = (raw: unknown): Stored => {
  const { pk, sk, v, s, d, expiresAt } = Item.parse(raw);
  return { key: { pk, sk }, version: v, schema: s, value: d, ...(expiresAt !== undefined && { expiresAt }) };
};

export const unixSeconds = (time: Date): number => Math.floor(time.getTime() / 1000);

/** DynamoDB removes expired items within days; until then this rule hides them. */
export const isLive = (item: { readonly expiresAt?: number }, seconds: number): boolean =>
  item.expiresAt === undefined || item.expiresAt > seconds;
