import type { meetings } from '../../shared/contract/meetings.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';
import { shown } from './shown.ts';

export const list: Handles<typeof meetings, 'list'> = async ({ self }, { read, principal, today }) => {
  const found = await read([principal.cell.cellId], (data) => data.meetingFile());
  const items = found.flatMap(({ value }) => shown(principal, value) ?? []);
  const ahead = items.filter(({ on }) => on >= today).toSorted((one, other) => (one.on < other.on ? -1 : 1));
  const before = items.filter(({ on }) => on < today).toSorted((one, other) => (one.on > other.on ? -1 : 1));
  return ok({ items: [...ahead, ...before], self });
};

export const get: Handles<typeof meetings, 'get'> = async ({ params: { meetingId } }, { read, principal }) => {
  const found = await read([meetingId], (data) => data.meetings.get(meetingId));
  const view = found && shown(principal, found.value);
  return found === undefined || view === undefined ? problem('resource-not-found') : { ...ok(view), version: found.version };
};
