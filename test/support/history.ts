import * as fc from 'fast-check';
import type { CellForm } from '../../shared/domain/cells/registration.ts';
import type { Change } from '../../shared/data/changes.ts';
import { openRegion, otherSteps, type Region, type RegionClient } from './region.ts';

export const places = ['41002', '41011', '41018', '41048'] as const;

type Town = { readonly nis: string; readonly coordinator: RegionClient; readonly mayor: RegionClient };

/** One thing people do; `who` and `whom` are positions in `places`. */
export type Deed = { readonly kind: keyof typeof deeds; readonly who: number; readonly whom: number; readonly others: readonly number[] };

type Doing = { readonly region: Region; readonly town: Town; readonly whom: string; readonly others: readonly string[] };

const save = async ({ coordinator }: Town, form: CellForm) => {
  await coordinator.registrations.claim();
  const file = await coordinator.registrations.get();
  return coordinator.registrations.save({ version: (file.ok && file.version) || 0, body: { ...otherSteps, form } });
};

const signOwn = async ({ town: { mayor } }: Doing) => {
  const file = await mayor.registrations.get();
  const { draft, covers = [] } = file.ok ? file.value : {};
  return mayor.registrations.sign({ body: { cellId: draft?.cellId ?? 'none', covers } });
};

const signOther = async ({ town: { mayor }, whom }: Doing) => {
  const file = await mayor.registrations.get();
  const proposal = file.ok ? (file.value.proposals.find(({ seat }) => seat === whom) ?? file.value.proposals[0]) : undefined;
  return mayor.registrations.sign({ body: { cellId: proposal?.cellId ?? 'none', covers: proposal?.covers ?? ['41002'] } });
};

/** Every deed answers what the person was told; what the rules refuse is part of the history. */
export const deeds = {
  own: ({ town }: Doing) => save(town, { kind: 'own' }),
  joint: ({ town, others }: Doing) => save(town, { kind: 'joint', municipalities: others.filter((nis) => nis !== town.nis) }),
  joining: ({ town, whom }: Doing) => save(town, { kind: 'joining', seat: whom }),
  signOwn,
  signOther,
  remind: ({ town }: Doing) => town.coordinator.registrations.remind(),
  declare: ({ town }: Doing) => town.coordinator.registrations.declare(),
  ownSigned: async (doing: Doing) => {
    await save(doing.town, { kind: 'own' });
    return signOwn(doing);
  },
  joiningSigned: async (doing: Doing) => {
    await save(doing.town, { kind: 'joining', seat: doing.whom });
    return signOwn(doing);
  },
  accept: async ({ town, whom }: Doing) => {
    const file = await town.mayor.registrations.get();
    const asking = file.ok ? file.value.joinRequests[0]?.nis : undefined;
    return town.mayor.cells.acceptJoining({ params: { nis: asking ?? whom } });
  },
  leave: ({ town }: Doing) => town.mayor.cells.leave(),
  dissolve: ({ town }: Doing) => town.mayor.cells.dissolve(),
  acknowledge: ({ region, town }: Doing) => region.officer.cells.acknowledge({ params: { nis: town.nis } }),
  sleep: ({ town }: Doing) => town.coordinator.cells.changeActivity({ body: { activity: 'dormant' } }),
  stateNone: ({ region, town }: Doing) => town.coordinator.registrations.stateNone({ body: { on: region.place.place().today } }),
} as const;

const position = fc.nat(places.length - 1);
const often: Partial<Record<keyof typeof deeds, number>> = {
  joint: 3,
  remind: 3,
  signOwn: 3,
  signOther: 5,
  declare: 5,
  accept: 8,
  leave: 4,
  joiningSigned: 5,
  ownSigned: 3,
};
const isKind = (name: string): name is keyof typeof deeds => name in deeds;
const kinds = Object.keys(deeds)
  .filter(isKind)
  .map((kind) => ({ weight: often[kind] ?? 1, arbitrary: fc.constant(kind) }));

const others = fc.uniqueArray(position, { minLength: 1, maxLength: 3 });
const seat = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: position });
const deed: fc.Arbitrary<Deed> = fc.record({ kind: fc.oneof(...kinds), who: position, whom: seat, others });
const days = fc.array(fc.array(deed, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 16 });

const by = (kind: keyof typeof deeds, who: number, partners: readonly number[] = [0]): Deed => ({ kind, who, whom: 0, others: partners });

/** A joint cell seated at the first place, as most histories begin. */
const begun = others.map((partners) => [
  [by('joint', 0, partners)],
  [by('signOwn', 0), by('signOther', 1), by('signOther', 2), by('signOther', 3)],
  [by('declare', 0)],
]);

/** Days, on each of which several things happen before the stream brings any of them on. */
export const history = fc
  .tuple(fc.oneof({ weight: 3, arbitrary: begun }, { weight: 1, arbitrary: fc.constant([]) }), days)
  .map((parts) => parts.flat());

const dayAfter = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

/** A Region with four invited municipalities, in which people do things day by day. */
export const openHistory = async () => {
  const region = await openRegion();
  const all: Town[] = [];
  for (const nis of places) all.push(await region.invite(nis));
  await region.stream.inOrder();
  const live = async (day: readonly Deed[]): Promise<readonly string[]> => {
    region.place.goTo(dayAfter(region.place.place().today));
    const told: string[] = [];
    for (const { kind, who, whom, others } of day) {
      const reply = await deeds[kind]({ region, town: all[who]!, whom: places[whom]!, others: others.map((other) => places[other]!) });
      told.push(`${kind} ${reply.ok ? 'done' : reply.code}`);
    }
    return told;
  };
  return { ...region, live };
};

/** What lies in the table after these changes, audit and people aside. */
export const keptAfter = (changes: readonly Change[]): Readonly<Record<string, unknown>> => {
  const kept = new Map<string, unknown>();
  for (const { key, new: now } of changes) {
    const place = `${key.pk} ${key.sk}`;
    if (now === undefined) kept.delete(place);
    else if (/#(ONBOARDING|REGISTRATION|CELL|OVERVIEW)$/.test(key.pk)) kept.set(place, now.value);
  }
  return Object.fromEntries([...kept].toSorted(([a], [b]) => (a < b ? -1 : 1)));
};
