import * as z from 'zod';
import type { Change } from './changes.ts';
import type { Write } from './table.ts';

const Moved = z.object({ movedOn: z.iso.date() });

/** Marks an item as brought by a merger: it says so until somebody changes it. */
const movedOn = (value: unknown, date: string): unknown => ({ ...Object(value), movedOn: date });

/** The write of what a merger brings, so marked. */
export const brought = (write: Write, date: string): Write =>
  write.kind === 'put' ? { ...write, value: movedOn(write.value, date) } : write;

/** True where a merger brought what a change shows: it is news to nobody. */
export const isMoved = (change: Change): boolean => Moved.safeParse(change.new?.value).success;
