import type { meetings } from '../../shared/contract/meetings.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import type { CellData, Handles } from '../runtime/context.ts';
import { shown } from './shown.ts';
import { standingsIn } from './standings.ts';

const linesOf = async (data: CellData) => (await data.caseLines()).map(({ value }) => value);

type Shown = NonNullable<ReturnType<typeof shown>>;

const idsOf = ({ meetingId, agenda }: Shown): readonly string[] => [meetingId, ...agenda.map(({ caseId }) => caseId)];

export const list: Handles<typeof meetings, 'list'> = async ({ self }, { release, principal, today }) => {
  const items = await release(async (data) => {
    const [found, lines] = await Promise.all([data.meetingFile(), linesOf(data)]);
    const standings = standingsIn({ principal, today }, lines);
    const value = found.flatMap((one) => shown({ principal, today, standings }, one.value) ?? []);
    return { value, about: [...new Set([principal.cell.cellId, ...value.flatMap(idsOf)])] };
  });
  const ahead = items.filter(({ on }) => on >= today).toSorted((one, other) => (one.on < other.on ? -1 : 1));
  const before = items.filter(({ on }) => on < today).toSorted((one, other) => (one.on > other.on ? -1 : 1));
  return ok({ items: [...ahead, ...before], self });
};

export const get: Handles<typeof meetings, 'get'> = ({ params: { meetingId } }, { release, principal, today }) =>
  release(async (data) => {
    const [found, lines] = await Promise.all([data.meetings.get(meetingId), linesOf(data)]);
    const view = found && shown({ principal, today, standings: standingsIn({ principal, today }, lines) }, found.value);
    const value = found === undefined || view === undefined ? problem('resource-not-found') : { ...ok(view), version: found.version };
    return { value, ...(value.ok && { about: idsOf(value.value) }) };
  });
