import type { RegionClient } from '../support/region.ts';
import { by, type Deed, leads, oneOf, signalsAt, write } from './told.ts';

const test = { inScope: true, proportionate: true, scopeReasons: 'Signs of it.', proportionalityReasons: 'Help was refused.' };

type OnSignal = { readonly signalId: string; readonly chance: () => number };

const onSignal = (roles: readonly string[] | undefined, act: (client: RegionClient, on: OnSignal) => Promise<unknown>): Deed =>
  by(roles, (client, person, doing) => act(client, { signalId: oneOf(doing.world, signalsAt(doing, person)), chance: doing.world.chance }));

const report = write('signal', undefined, async (observation, client, _, { world }) => {
  const reply = await client.signals.report({ body: { observation, anonymous: world.chance() < 0.3 } });
  return reply.ok ? reply.value.signalId : undefined;
});

/** Everything people do with signals; what the rules refuse is part of it. */
export const signalDeeds: readonly Deed[] = [
  report,
  report,
  onSignal(['coordinator'], (client, { signalId, chance }) =>
    client.signals.test({ params: { signalId }, body: { ...test, inScope: chance() < 0.6 } }),
  ),
  onSignal(['mayor'], (client, { signalId }) => client.signals.decline({ params: { signalId } })),
  onSignal(undefined, (client, { signalId }) => client.signals.withdraw({ params: { signalId } })),
  onSignal(leads, (client, { signalId }) => client.signals.nameReporter({ params: { signalId } })),
  onSignal(['mayor'], (client, { signalId }) => client.signals.showReporter({ params: { signalId }, body: { reason: 'Asked.' } })),
  by(undefined, (client) => client.signals.list()),
  onSignal(undefined, (client, { signalId }) => client.signals.get({ params: { signalId } })),
];
