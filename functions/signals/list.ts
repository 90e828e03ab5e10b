import type { signals } from '../../shared/contract/signals.ts';
import { decide } from '../../shared/domain/access/decide.ts';
import type { CellPrincipal } from '../../shared/domain/access/principal.ts';
import { isNoted, noteOf } from '../../shared/domain/signals/note.ts';
import type { Signal } from '../../shared/domain/signals/signal.ts';
import { problem } from '../../shared/problems.ts';
import { ok } from '../../shared/result.ts';
import type { CellData, Handles } from '../runtime/context.ts';
import { seen, situationIn, situationOf } from './seen.ts';

const reportedFirst = (one: { readonly reportedAt: string }, other: { readonly reportedAt: string }): number =>
  one.reportedAt < other.reportedAt ? -1 : 1;

type File = Awaited<ReturnType<CellData['signalFile']>>;

/** What its reporter is told of a signal somebody looked at, whether it is still there or not; of one from before notes lay apart, by the signal. */
const notesFor = ({ signals, over, settled }: File, { membershipId }: CellPrincipal, now: string) => {
  const live = [...signals, ...over].flatMap(({ value }) => noteOf(value) ?? []).filter((note) => isNoted(note, now));
  const notes = new Map([...live, ...settled.map(({ value }) => value)].map((note) => [note.signalId, note]));
  return [...notes.values()].filter(({ reporterId }) => reporterId === membershipId);
};

/** What became of a signal is told with its case; here it is of its reporter alone. */
const listOf = (file: File, principal: CellPrincipal, now: string) => {
  const stands = (signal: Signal) => (signal.caseId === undefined ? situationOf(principal, signal) : undefined);
  const items = file.signals.flatMap(({ value }) => seen(principal, value, stands(value)) ?? []);
  const shown = new Set(items.map(({ signalId }) => signalId));
  const notes = notesFor(file, principal, now).filter(({ signalId }) => !shown.has(signalId));
  const leads = principal.role === 'mayor' || principal.role === 'coordinator';
  return {
    items: items.toSorted(reportedFirst),
    settled: notes.map(({ cellId: _, reporterId: __, residence: ___, ...note }) => note).toSorted(reportedFirst),
    dangers: file.dangers.flatMap(({ value: { notedAt } }) => (leads ? [{ notedAt }] : [])),
  };
};

export const list: Handles<typeof signals, 'list'> = ({ self }, { release, principal, now }) =>
  release(async (data) => {
    const value = listOf(await data.signalFile(), principal, now);
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
