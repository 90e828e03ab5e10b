import type { signals } from '../../shared/contract/signals.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';
import { seen } from './seen.ts';

const reportedFirst = (one: { readonly reportedAt: string }, other: { readonly reportedAt: string }): number =>
  one.reportedAt < other.reportedAt ? -1 : 1;

export const list: Handles<typeof signals, 'list'> = async ({ self }, { read, principal }) => {
  const file = await read([principal.cell.cellId], (data) => data.signalFile());
  const items = file.signals.flatMap(({ value }) => seen(principal, value) ?? []).toSorted(reportedFirst);
  const settled = file.settled.flatMap(({ value: { cellId, reporterId, ...note } }) =>
    reporterId === principal.membershipId ? [note] : [],
  );
  const leads = principal.role === 'mayor' || principal.role === 'coordinator';
  const dangers = file.dangers.flatMap(({ value: { notedAt } }) => (leads ? [{ notedAt }] : []));
  return ok({ items, settled, dangers, self });
};

export const get: Handles<typeof signals, 'get'> = async ({ params: { signalId } }, { read, principal }) => {
  const found = await read([signalId], (data) => data.signals.get(signalId));
  const view = found && seen(principal, found.value);
  return found === undefined || view === undefined ? problem('resource-not-found') : { ...ok(view), version: found.version };
};
