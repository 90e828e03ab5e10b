import type { signals } from '../../shared/contract/signals.ts';
import { decide } from '../../shared/domain/access/decide.ts';
import type { CellPrincipal } from '../../shared/domain/access/principal.ts';
import type { Signal } from '../../shared/domain/signals/signal.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import type { CellData, Handles } from '../runtime/context.ts';
import { seen, situationIn, situationOf } from './seen.ts';

const reportedFirst = (one: { readonly reportedAt: string }, other: { readonly reportedAt: string }): number =>
  one.reportedAt < other.reportedAt ? -1 : 1;

type File = Awaited<ReturnType<CellData['signalFile']>>;

/** What became of a signal is told with its case; here it is of its reporter alone. */
const listOf = (file: File, principal: CellPrincipal) => {
  const stands = (signal: Signal) => (signal.caseId === undefined ? situationOf(principal, signal) : undefined);
  const leads = principal.role === 'mayor' || principal.role === 'coordinator';
  return {
    items: file.signals.flatMap(({ value }) => seen(principal, value, stands(value)) ?? []).toSorted(reportedFirst),
    settled: file.settled.flatMap(({ value: { cellId, reporterId, ...note } }) => (reporterId === principal.membershipId ? [note] : [])),
    dangers: file.dangers.flatMap(({ value: { notedAt } }) => (leads ? [{ notedAt }] : [])),
  };
};

export const list: Handles<typeof signals, 'list'> = ({ self }, { release, principal }) =>
  release(async (data) => {
    const value = listOf(await data.signalFile(), principal);
    const shown = [...value.items, ...value.settled].map(({ signalId }) => signalId);
    return { value: ok({ ...value, self }), about: [principal.cell.cellId, ...shown] };
  });

export const get: Handles<typeof signals, 'get'> = ({ params: { signalId } }, { release, principal, today, decidedBy }) =>
  release(async (data) => {
    const found = await data.signals.get(signalId);
    const situation = found && (await situationIn({ data, principal, today }, found.value));
    if (situation !== undefined) decidedBy(decide({ ...situation, action: 'signals.read' }));
    const view = found && seen(principal, found.value, situation);
    const value = found === undefined || view === undefined ? problem('resource-not-found') : ok(view);
    return { value, ...(value.ok && { about: [signalId] }) };
  });
