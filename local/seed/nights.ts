import { RegionId } from '../../shared/domain/tenants.ts';
import type { Schedules } from '../cloud/schedules.ts';

type Parts = { readonly schedules: Pick<Schedules, 'names' | 'run'>; readonly settle: () => Promise<void> };

/** So many times the minute that settling takes at most: a slow machine has a whole country to bring to the lists. */
const patience = 10;

const aborted = (signal: AbortSignal): Promise<void> =>
  signal.aborted ? Promise.resolve() : new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

/** What was written so far has reached the lists, or nobody waits for it any more. */
const listed = async ({ settle }: Parts, signal: AbortSignal): Promise<void> => {
  for (let tries = 1; !signal.aborted; tries++) {
    const isListed = await Promise.race([settle().then(() => true), aborted(signal)]).catch((error: unknown) => {
      if (tries === patience) throw error;
      return false;
    });
    if (isListed === true) return;
  }
};

/**
 * Spends a night of every Region at once, so that nobody has to wait for one to see the figures that Regions tell the ministry:
 * they are counted from the lists, which the streams write.
 */
export const spendNights =
  (parts: Parts) =>
  async (signal: AbortSignal): Promise<void> => {
    await listed(parts, signal);
    const nightly = parts.schedules.names.filter((name) => RegionId.options.some((region) => name.startsWith(`${region}.`)));
    if (!signal.aborted) await Promise.all(nightly.map(parts.schedules.run));
  };
