import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import type { CellPlace } from '../../domain/members/member.ts';
import { rehomed } from '../../domain/register-changes/rehome.ts';
import { readPartition } from '../repository.ts';
import type { Stored, Table } from '../table.ts';
import { pickSealed } from '../vault/sealed-repository.ts';
import type { Lying } from './leaving.ts';
import { caseIdOf, isRoot, known, type Room } from './room.ts';

/** What is moved in one transaction, and the ids it is about. */
export type Load = { readonly items: readonly Stored[]; readonly about: readonly string[] };

/** A transaction holds 100 writes, two of each item beside audit and checks; and 4 MB, of which an item can be a tenth. */
export const mostItems = 40;
const mostBytes = 1_500_000;

const bytesOf = ({ value }: Stored): number => Buffer.byteLength(JSON.stringify(value));

const loadsOf = (items: readonly Stored[], about: readonly string[]): readonly Load[] => {
  const loads: Stored[][] = [];
  let bytes = 0;
  for (const stored of items) {
    const load = loads.at(-1);
    bytes += bytesOf(stored);
    if (load !== undefined && load.length < mostItems && bytes <= mostBytes) {
      load.push(stored);
      continue;
    }
    loads.push([stored]);
    bytes = bytesOf(stored);
  }
  return loads.map((load) => ({ items: load, about }));
};

const About = z.object({ subjectId: z.string().optional() });

/** Whose key seals an item; none where it is the cell's. */
export const subjectOf = ({ value }: Stored): string | undefined => About.safeParse(value).data?.subjectId;

/** The root goes last, so that a case is found where it was until all of it is where it goes. */
const rootLast = (items: readonly Stored[]): readonly Stored[] => [...items.filter((stored) => !isRoot(stored)), ...items.filter(isRoot)];

const collections = ['meeting', 'signal', 'case', 'transferOffer'] as const;

const lyingAt = async (table: Table, { seat, cellId }: CellPlace): Promise<Lying> => {
  const read = collections.map((collection) => readPartition(table, collection, seat, [cellId]));
  const [meetings = [], signals = [], cases = [], offers = []] = await Promise.all(read);
  return { meetings, signals, offers, cases: [...Map.groupBy(cases, caseIdOf)].toSorted(([a], [b]) => (a < b ? -1 : 1)) };
};

/** What was sealed under a destroyed key is nothing any more; its erasure removes it. */
const isGone = async ({ fromRing }: Room, stored: Stored): Promise<boolean> => {
  const subjectId = subjectOf(stored);
  return subjectId !== undefined && (await fromRing.find(subjectId)) === undefined && fromRing.isDestroyed(subjectId);
};

/** Within one cell only what names an old code changes. */
const changes = async ({ isSame, fromRing, naming }: Room, stored: Stored): Promise<boolean> => {
  if (!isSame) return true;
  const kind = known(stored)?.sealed;
  const value = kind === undefined ? stored.value : (await pickSealed(kind, [stored], fromRing))[0]?.value;
  return !isDeepStrictEqual(rehomed(value, naming), value);
};

const toGo = async (room: Room, items: readonly Stored[]): Promise<readonly Stored[]> => {
  const going: Stored[] = [];
  for (const stored of items)
    if (known(stored) !== undefined && !(await isGone(room, stored)) && (await changes(room, stored))) going.push(stored);
  return going;
};

/** Everything that is left to bring, in the order in which it goes: meetings, signals, offers that were settled, then each case whole. */
export const loadsLeft = async (room: Room): Promise<readonly Load[]> => {
  const { meetings, signals, offers, cases } = room.leaving.among(await lyingAt(room.table, room.naming.from));
  const loads: Load[] = [];
  for (const items of [meetings, signals, offers]) loads.push(...loadsOf(await toGo(room, items), []));
  for (const [caseId, items] of cases) loads.push(...loadsOf(rootLast(await toGo(room, items)), [caseId]));
  return loads;
};
