import type { signals } from '../../shared/contract/signals.ts';
import { isRecused } from '../../shared/domain/cases/recusal.ts';
import { type Asker, askerOf, relationToSignal } from '../../shared/domain/cases/standing.ts';
import type { Lookup } from '../../shared/domain/cases/lookup.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';

/** The data protection officer answers for all of the cell, mayor and coordinator for the signals they lead; but for those of a case they stepped aside from. */
const isFor = (asker: Asker, { residence = asker.nis }: Lookup, seat: string): boolean =>
  asker.role === 'dataProtectionOfficer' || relationToSignal(asker, { residence }, seat) !== 'none';

export const listLookups: Handles<typeof signals, 'listLookups'> = ({ self }, { release, principal }) =>
  release(async (data) => {
    const [lookups, whom] = await Promise.all([data.signalLookupFile(), data.whom()]);
    const asker = askerOf(principal);
    const steppedAside = ({ about }: Lookup): boolean => isRecused({ recusals: whom.get(about)?.recusals ?? [] }, asker);
    const found = lookups.filter(({ value }) => isFor(asker, value, data.seat) && !steppedAside(value));
    const items = found.map(({ value: { lookupId, about: signalId, by, role, at, reason } }) => ({
      lookupId,
      signalId,
      by,
      role,
      at,
      reason,
    }));
    const about = [principal.cell.cellId, ...new Set(items.map(({ signalId }) => signalId))];
    return { value: ok({ items: items.toSorted((one, other) => (one.at > other.at ? -1 : 1)), self }), about };
  });
