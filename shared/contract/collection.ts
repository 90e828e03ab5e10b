import * as z from 'zod';
import { Nis } from '../domain/fields.ts';

export const Cursor = z.string().min(1).max(400);
export const Limit = z.coerce.number().int().min(1).max(200).default(50);
export const NisParams = z.strictObject({ nis: Nis });

/** A page of a collection in the shape of the Belgif REST guide: `next` is the address of the next page. */
export const collectionOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item), self: z.string(), next: z.string().optional(), total: z.int().min(0).optional() });
