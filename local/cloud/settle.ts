import type { Bus } from './bus.ts';
import type { RunningTenant } from './tenant.ts';

type Parts = { readonly tenants: readonly Pick<RunningTenant, 'seen' | 'drained'>[]; readonly bus: Pick<Bus, 'seen' | 'drained'> };

const seenBy = ({ tenants, bus }: Parts): number => tenants.reduce((sum, { seen }) => sum + seen(), bus.seen());

/** Resolves after a whole round over all streams and the bus in which nothing new came: a change may lead to events, and those to changes. */
export const settled = async (tenants: Parts['tenants'], bus: Parts['bus']): Promise<void> => {
  const parts = { tenants, bus };
  const ends = Date.now() + 60_000;
  for (let before = -1; before !== seenBy(parts);) {
    if (Date.now() > ends) throw new Error('The streams and the bus did not come to rest within a minute.');
    before = seenBy(parts);
    await Promise.all(tenants.map(({ drained }) => drained()));
    await bus.drained();
  }
};
