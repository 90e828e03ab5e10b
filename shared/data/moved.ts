import * as z from 'zod';
import type { Change } from './changes.ts';

const Moved = z.object({ movedOn: z.iso.date() });

/** Marks an item as brought by a merger: it says so until somebody changes it. */
export const movedOn = (value: unknown, date: string): unknown => ({ ...Object(value), movedOn: date });

/** True where a merger brought what a change shows: it is news to nobody. */
export const isMoved = (change: Change): boolean => Moved.safeParse(change.new?.value).success;
