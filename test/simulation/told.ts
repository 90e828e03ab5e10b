import type { RegionClient } from '../support/region.ts';
import type { Person, World } from './world.ts';

/** Something written that is to be there once: in which words, what it was called in the answer, and whether it was taken back. */
export type Sent = { readonly kind: Kind; readonly person: Person; readonly words: string; id?: string; isTakenBack?: boolean };
export type Kind = 'signal' | 'case' | 'meeting' | 'contribution' | 'decision' | 'breakGlass' | 'action' | 'review' | 'transfer' | 'sheet';

/** What was written in one history, as the people were told. */
export type Told = { readonly sent: Sent[] };

export const nothingTold = (): Told => ({ sent: [] });

export type Doing = { readonly world: World; readonly told: Told };
export type Deed = (doing: Doing) => Promise<void>;

export const oneOf = <Item>({ chance }: World, items: readonly Item[]): Item => {
  const chosen = items[Math.floor(chance() * items.length)];
  if (chosen === undefined) throw new RangeError('There is nothing to choose from.');
  return chosen;
};

export const leads = ['mayor', 'coordinator'] as const;

export const somebody = (world: World, roles?: readonly string[]): Person =>
  oneOf(
    world,
    world.people.filter(({ role }) => roles === undefined || roles.includes(role)),
  );

/** The things of a kind that somebody of the person's table was told are there. */
const sentAt = ({ told }: Doing, { table }: Person, kind: Kind): readonly string[] =>
  told.sent.flatMap((sent) => (sent.kind === kind && sent.person.table === table && sent.id !== undefined ? [sent.id] : []));

/** The signals that the person's table knows of: those of the start, and those that somebody was told are there. */
export const signalsAt = (doing: Doing, person: Person): readonly string[] => [
  ...doing.world.known[person.table].signalIds,
  ...sentAt(doing, person, 'signal'),
];
export const casesAt = (doing: Doing, person: Person): readonly string[] => [
  doing.world.known[person.table].caseId,
  ...sentAt(doing, person, 'case'),
];
export const meetingsAt = (doing: Doing, person: Person): readonly string[] => [
  ...doing.world.known[person.table].meetingIds,
  ...sentAt(doing, person, 'meeting'),
];

/** What somebody with one of these roles does, with nothing to remember. */
export const by =
  (roles: readonly string[] | undefined, act: (client: RegionClient, person: Person, doing: Doing) => Promise<unknown>): Deed =>
  async (doing) => {
    const person = somebody(doing.world, roles);
    await act(doing.world.as(person), person, doing);
  };

/** What somebody with one of these roles writes, in words of its own; the call answers what it is called when it was done. */
export const write =
  (
    kind: Kind,
    roles: readonly string[] | undefined,
    send: (words: string, client: RegionClient, person: Person, doing: Doing) => Promise<string | undefined>,
  ): Deed =>
  async (doing) => {
    const person = somebody(doing.world, roles);
    const sent: Sent = { kind, person, words: `The ${kind} that was written as number ${doing.told.sent.length + 1}.` };
    doing.told.sent.push(sent);
    const id = await send(sent.words, doing.world.as(person), person, doing);
    if (id !== undefined) sent.id = id;
  };
