import { AuditEntry } from '../../shared/domain/audit/entry.ts';
import { type Brought, deed, type Told } from './deeds.ts';
import { type Beginning, type Course, type Person, type World, world } from './world.ts';

/** So many people, each of whom does so much. */
export type Life = Course & { readonly people: number; readonly deeds: number };

const entriesIn = (w: World) =>
  w.place.changes
    .filter(({ key, new: stored }) => stored !== undefined && /#AUDIT#\d{4}-\d\d$/.test(key.pk))
    .flatMap(({ new: stored }) => AuditEntry.safeParse(stored?.value).data ?? []);

/** Every reading that was answered has an entry of its own that says it was released. */
const unseen = (w: World, told: Told): readonly string[] => {
  const released = Map.groupBy(
    entriesIn(w).filter(({ outcome }) => outcome === 'released'),
    ({ sub, action }) => `${sub} ${action}`,
  );
  return [...Map.groupBy(told.readings, ({ sub, action }) => `${sub} ${action}`)].flatMap(([who, readings]) =>
    readings.length > (released.get(who)?.length ?? 0) ? [`${who}: ${readings.length} answered`] : [],
  );
};

/** What people find of the signals they brought: how often each of their words, and which were settled. */
const foundBy = async (w: World, person: Person) => {
  const reply = await w.as(person).client.signals.list();
  if (!reply.ok) throw new Error(reply.code);
  const words = reply.value.items.flatMap(({ observation = '', own }) => (own ? [observation] : []));
  return { words, settled: reply.value.settled.map(({ signalId }) => signalId) };
};

/** Each signal that was answered for is there once, or was settled; none is there twice; none reached the other table. */
const wrongAt = async (w: World, told: Told, table: Person['table']): Promise<readonly string[]> => {
  const found = await Promise.all(w.people.filter((person) => person.table === table).map((person) => foundBy(w, person)));
  const settled = new Set(found.flatMap((one) => one.settled));
  const timesOf = (words: string): number => found.flatMap((one) => one.words).filter((one) => one === words).length;
  const judge = ({ person, words, signalId }: Brought): readonly string[] => {
    const [times, here] = [timesOf(words), person.table === table];
    if (times > (here ? 1 : 0)) return [`${words} is there ${times} times at the table ${table}`];
    return here && signalId !== undefined && times === 0 && !settled.has(signalId) ? [`${words} is lost`] : [];
  };
  return told.signals.flatMap(judge);
};

/**
 * Lives one history: some people at once do what chance lets them, over a table that throttles and loses answers; then
 * everything calms down and one looks. Answers what is wrong; nothing, in a right world.
 */
export const live = async (start: Beginning, { people, deeds, ...course }: Life) => {
  const w = world(start, course);
  const told: Told = { signals: [], readings: [] };
  const oneLife = async (): Promise<void> => {
    for (let done = 0; done < deeds; done += 1) await deed({ world: w, told });
  };
  await Promise.all(Array.from({ length: people }, oneLife));
  w.calm();
  return {
    wrong: [...unseen(w, told), ...(await wrongAt(w, told, 'own')), ...(await wrongAt(w, told, 'neighbour'))],
    counts: w.counts,
    readings: told.readings.length,
  };
};
