import { base64 } from '../domain/audit/bytes.ts';
import { originOf } from '../domain/audit/checkpoint.ts';
import { commitmentOf } from '../domain/audit/commitment.ts';
import type { AuditExport, ExportedLeaf } from '../domain/audit/export.ts';
import { monthsBetween } from '../domain/audit/months.ts';
import { addDays, addMonths } from '../domain/dates.ts';
import { auditLog, type AuditLog, type SignedHead } from './audit-log.ts';
import { type Kept, type Trail, trailBetween } from './audit-trail.ts';
import { sha256 } from './sha256.ts';

/** Months such as `2026-11`, both included; `after`: where the part before said that it goes on. */
export type ExportAsked = { readonly from: string; readonly to: string; readonly after?: number | undefined };

/** A part of the answer stays well below the 6 MB that a function can answer. */
const mostLeaves = 2000;
const firstEntry = '2026-01-01';

/** From the last checkpoint before the months to the first a day after them: an entry is sealed within the day. */
const bounds = async (log: AuditLog, { from, to }: ExportAsked) => {
  const dayAfter = addDays(addMonths(`${to}-01`, 1), 1);
  const [start, later] = await Promise.all([log.lastCheckpoint(`${from}-01`), log.firstCheckpoint(dayAfter)]);
  return { start, end: later ?? (await log.lastCheckpoint()) };
};

type Bounds = Awaited<ReturnType<typeof bounds>>;

/** The entries that can stand behind these leaves; what was sealed before any checkpoint can be as old as the platform. */
const spanOf = ({ start }: Bounds, { to }: ExportAsked) => ({
  since: start === undefined ? firstEntry : addDays(start.at.slice(0, 10), -2),
  until: addDays(addMonths(`${to}-01`, 1), 2),
});

const checkpointsOf = async (log: AuditLog, { start, end }: Bounds): Promise<readonly SignedHead[]> =>
  end === undefined ? [] : [...(start ? [start] : []), ...(await log.checkpointsBetween(start?.at ?? '', end.at))];

const commitmentIn = (kept: Kept): string => base64(commitmentOf(sha256, kept));

/** Entries that no checkpoint covers yet, of the months asked for. */
const unsealedOf = async (log: AuditLog, entries: ReadonlyMap<string, Kept>, size: number) => {
  const places = await Promise.all([...entries].map(async ([commitment, kept]) => ({ kept, at: await log.sealed.get(commitment) })));
  return places
    .filter(({ at }) => at === undefined || at.value.index >= size)
    .map(({ kept: { actId, entry } }) => ({ salt: actId, entry }));
};

/**
 * A part of the sealed audit of a cell, to be verified offline: leaves from one signed checkpoint to another that take in
 * the months asked for, with the entries of this cell and their salts. Of another cell at the same seat it tells only that
 * something was done.
 */
export const auditExport = async (trail: Trail & { readonly region: string }, asked: ExportAsked): Promise<AuditExport> => {
  const { table, seat, cellId, region } = trail;
  const log = auditLog(table, seat);
  const found = await bounds(log, asked);
  const { start, end } = found;
  const first = asked.after ?? start?.size ?? 0;
  const stop = Math.min(first + mostLeaves, end?.size ?? 0);
  const [told, leaves, entries] = await Promise.all([
    checkpointsOf(log, found),
    log.leavesBetween(first, stop),
    trailBetween(trail, spanOf(found, asked)),
  ]);
  const waiting = new Map(entries.map((kept) => [commitmentIn(kept), kept]));
  const shown = leaves.map(({ id, value: { commitment, cellId: of } }): ExportedLeaf => {
    const kept = waiting.get(commitment);
    waiting.delete(commitment);
    return {
      index: Number(id),
      leaf: commitment,
      ...(of !== undefined && { cellId: of }),
      ...(kept && { salt: kept.actId, entry: kept.entry }),
    };
  });
  const isLast = stop >= (end?.size ?? 0);
  const months = monthsBetween(asked.from, asked.to);
  const ofMonths = new Map([...waiting].filter(([, { entry }]) => months.includes(entry.at.slice(0, 7))));
  return {
    format: 'ronde-audit-1',
    origin: originOf(region, seat),
    cellId,
    publicKey: end?.publicKey ?? '',
    from: { size: first, hashes: asked.after === undefined ? [...(start?.hashes ?? [])] : [] },
    checkpoints: told
      .filter(({ size }) => (asked.after === undefined ? size >= first : size > first) && size <= stop)
      .map(({ note, hashes }) => ({ note, hashes: [...hashes] })),
    leaves: shown,
    unsealed: isLast ? await unsealedOf(log, ofMonths, end?.size ?? 0) : [],
    ...(!isLast && { next: stop }),
  };
};
