import { isDeepStrictEqual } from 'node:util';
import { addDays } from '../../shared/domain/dates.ts';
import type { Stored } from '../../shared/data/table.ts';
import { AuditEntry } from '../../shared/domain/audit/entry.ts';
import { erasuresNightOf } from '../support/erasures-night.ts';
import { transfersMinuteOf } from '../support/transfers-minute.ts';
import { deed } from './deeds.ts';
import { type Kept, keptAt } from './kept.ts';
import { nothingTold } from './told.ts';
import { wrongInSheets, wrongInTransfers, wrongInWords } from './wrong.ts';
import { type Asked, type Beginning, type Course, type World, world } from './world.ts';

/** So many people, each of whom does so much. */
export type Life = Course & { readonly people: number; readonly deeds: number };

const entriesIn = (w: World): readonly AuditEntry[] =>
  w.place.changes
    .filter(({ key, new: stored }) => stored !== undefined && /#AUDIT#\d{4}-\d\d$/.test(key.pk))
    .flatMap(({ new: stored }) => AuditEntry.safeParse(stored?.value).data ?? []);

const byWhom = ({ sub, action }: Pick<Asked, 'sub' | 'action'>): string => `${sub} ${action}`;

/** Whatever was answered, read or done, has an entry of its own; and nothing was done more often than it was asked for. */
const wrongInAudit = (w: World): readonly string[] => {
  const entries = Map.groupBy(
    entriesIn(w).filter(({ outcome }) => outcome !== 'refused'),
    byWhom,
  );
  return [...Map.groupBy(w.asked, byWhom)].flatMap(([who, asked]) => {
    const answered = asked.filter(({ isAnswered }) => isAnswered).length;
    const kept = entries.get(who) ?? [];
    const done = kept.filter(({ outcome }) => outcome === 'done').length;
    return [
      ...(answered > kept.length ? [`${who}: ${answered} answered, ${kept.length} in the audit`] : []),
      ...(done > asked.length ? [`${who}: done ${done} times, asked for ${asked.length} times`] : []),
    ];
  });
};

/** Once the night is over nothing lies there of anybody who was erased. */
const wrongInErasures = (kept: readonly Kept[]): readonly string[] =>
  kept.flatMap(({ remains }) => remains.map((key) => `${key} remains of somebody who was erased.`));

/** What lies in the table, the audit aside. */
const lyingIn = ({ place: { changes } }: World): ReadonlyMap<string, Stored | undefined> =>
  new Map(changes.flatMap(({ key, new: now }) => (key.pk.includes('#AUDIT#') ? [] : [[`${key.pk} ${key.sk}`, now] as const])));

/** So many writes of the stream at most, before it is killed. */
const mostWrites = 6;

/** Brings the read models on by a stream that is killed, late, out of order and told twice: then nothing is left to say in order. */
const wrongInReadModels = async (w: World, isDeaf: boolean): Promise<readonly string[]> => {
  const { stream } = w;
  if (!isDeaf) {
    await stream.killedAfter(Math.floor(w.chance() * mostWrites));
    await stream.inDisorder(w.chance());
    // what failed before is due again by then
    await transfersMinuteOf({ ...w.place, table: w.place.streamed }, '23:00:00.000');
    await stream.inDisorder(w.chance());
  }
  const badly = lyingIn(w);
  await stream.everythingAgain();
  return [...lyingIn(w)].flatMap(([key, now]) =>
    isDeepStrictEqual(badly.get(key)?.value, now?.value) ? [] : [`${key} is not what happened.`],
  );
};

/**
 * Lives one history: some people at once do what chance lets them, over a table that throttles and loses answers; then
 * everything calms down, the stream brings the read models on as badly as it may, and one looks. Answers what is wrong; nothing, in a right world.
 */
export const live = async (start: Beginning, { people, deeds, ...course }: Life) => {
  const w = world(start, course);
  const told = nothingTold();
  const oneLife = async (): Promise<void> => {
    for (let done = 0; done < deeds; done += 1) await deed({ world: w, told });
  };
  await Promise.all(Array.from({ length: people }, oneLife));
  w.calm();
  const { today } = w.place.place();
  if (course.mutant !== 'sleepless' && w.place.changes.some(({ key }) => key.pk.endsWith('#ERASURE')))
    await erasuresNightOf(w.place, addDays(today, 1));
  const wrongOnStream = await wrongInReadModels(w, course.mutant === 'deaf');
  const kept = { own: await keptAt(w, 'own'), neighbour: await keptAt(w, 'neighbour') };
  const [offers, sheets] = [
    [...kept.own.offers, ...kept.neighbour.offers],
    [...kept.own.sheets, ...kept.neighbour.sheets],
  ];
  return {
    wrong: [
      ...wrongInAudit(w),
      ...wrongInWords(w, told, kept),
      ...wrongInTransfers(kept),
      ...wrongInSheets(sheets),
      ...wrongInErasures(Object.values(kept)),
      ...wrongOnStream,
    ],
    erased: kept.own.erasures + kept.neighbour.erasures,
    brought: offers.filter(({ state }) => state === 'brought').length,
    handed: sheets.filter(({ state }) => state === 'handed').length,
    counts: w.counts,
    asked: w.asked,
    readings: w.asked.filter(({ isReading, isAnswered }) => isReading && isAnswered).length,
  };
};
