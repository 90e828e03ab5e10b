import type { RegionClient } from '../support/region.ts';
import type { Person, World } from './world.ts';

/** What a history knows of a signal: who brought it, in which words, and what was answered. */
export type Brought = { readonly person: Person; readonly words: string; signalId?: string };

/** What was done in one history, as the people were told. */
export type Told = {
  readonly signals: Brought[];
  /** Readings that were answered: by whom, and through which route. */
  readonly readings: { readonly sub: string; readonly action: string }[];
};

type Doing = { readonly world: World; readonly told: Told };
type Deed = (doing: Doing) => Promise<void>;

const test = { inScope: true, proportionate: true, scopeReasons: 'Signs of it.', proportionalityReasons: 'Help was refused.' };

const oneOf = <Item>({ chance }: World, items: readonly Item[]): Item => {
  const chosen = items[Math.floor(chance() * items.length)];
  if (chosen === undefined) throw new RangeError('There is nothing to choose from.');
  return chosen;
};

const somebody = (world: World, roles?: readonly string[]): Person =>
  oneOf(
    world,
    world.people.filter(({ role }) => roles === undefined || roles.includes(role)),
  );

/** A signal that somebody was told is there, of the same table as the person. */
const known = ({ told }: Doing, { table }: Person): readonly string[] =>
  told.signals.flatMap(({ person, signalId }) => (person.table === table && signalId !== undefined ? [signalId] : []));

const onSignal =
  (roles: readonly string[] | undefined, act: (client: RegionClient, signalId: string, chance: () => number) => Promise<unknown>): Deed =>
  async (doing) => {
    const person = somebody(doing.world, roles);
    const signals = known(doing, person);
    if (signals.length > 0) await act(doing.world.as(person).client, oneOf(doing.world, signals), doing.world.chance);
  };

const read =
  (action: string, ask: (client: RegionClient, doing: Doing, person: Person) => Promise<{ readonly ok: boolean }>): Deed =>
  async (doing) => {
    const person = somebody(doing.world);
    const reply = await ask(doing.world.as(person).client, doing, person);
    if (reply.ok) doing.told.readings.push({ sub: person.sub, action });
  };

/** Everything people do in a history; what the rules refuse is part of it. */
export const deeds: readonly Deed[] = [
  async ({ world, told }) => {
    const person = somebody(world);
    const brought: Brought = { person, words: `Told as number ${told.signals.length + 1}.` };
    told.signals.push(brought);
    const reply = await world.as(person).client.signals.report({ body: { observation: brought.words, anonymous: world.chance() < 0.3 } });
    if (reply.ok) brought.signalId = reply.value.signalId;
  },
  onSignal(['coordinator'], (client, signalId, chance) =>
    client.signals.test({ params: { signalId }, body: { ...test, inScope: chance() < 0.6 } }),
  ),
  onSignal(['mayor'], (client, signalId) => client.signals.decline({ params: { signalId } })),
  onSignal(undefined, (client, signalId) => client.signals.withdraw({ params: { signalId } })),
  onSignal(['mayor', 'coordinator'], (client, signalId) => client.signals.nameReporter({ params: { signalId } })),
  onSignal(['mayor'], (client, signalId) => client.signals.showReporter({ params: { signalId }, body: { reason: 'Asked.' } })),
  read('signalsList', (client) => client.signals.list()),
  read('signalsGet', async (client, doing, person) => {
    const [signalId = 'signal_none'] = known(doing, person).toReversed();
    return client.signals.get({ params: { signalId } });
  }),
];

/** One thing that chance lets somebody do. */
export const deed: Deed = (doing) => oneOf(doing.world, deeds)(doing);
