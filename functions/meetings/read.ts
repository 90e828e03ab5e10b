import type { meetings } from '../../shared/contract/meetings.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import type { CellData, Handles } from '../runtime/context.ts';
import { shown } from './shown.ts';
import { standingsIn } from './standings.ts';

const linesOf = async (data: CellData) => (await data.caseLines()).map(({ value }) => value);

export const list: Handles<typeof meetings, 'list'> = async ({ self }, { read, principal, today }) => {
  const [found, lines] = await read([principal.cell.cellId], (data) => Promise.all([data.meetingFile(), linesOf(data)]));
  const standings = standingsIn({ principal, today }, lines);
  const items = found.flatMap(({ value }) => shown({ principal, today, standings }, value) ?? []);
  const ahead = items.filter(({ on }) => on >= today).toSorted((one, other) => (one.on < other.on ? -1 : 1));
  const before = items.filter(({ on }) => on < today).toSorted((one, other) => (one.on > other.on ? -1 : 1));
  return ok({ items: [...ahead, ...before], self });
};

export const get: Handles<typeof meetings, 'get'> = async ({ params: { meetingId } }, { read, principal, today }) => {
  const [found, lines] = await read([meetingId], (data) => Promise.all([data.meetings.get(meetingId), linesOf(data)]));
  const view = found && shown({ principal, today, standings: standingsIn({ principal, today }, lines) }, found.value);
  return found === undefined || view === undefined ? problem('resource-not-found') : { ...ok(view), version: found.version };
};
