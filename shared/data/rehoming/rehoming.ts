import { type Meeting, MeetingContent, MeetingFacts } from '../../domain/meetings/meeting.ts';
import type { CellPlace } from '../../domain/members/member.ts';
import { rehomed } from '../../domain/register-changes/rehome.ts';
import { openEntities, sealedEntities } from '../cell-entities.ts';
import type { Place } from '../locate.ts';
import { brought } from '../moved.ts';
import { pick, readPartition, repository } from '../repository.ts';
import type { Stored, Write } from '../table.ts';
import type { Keyring } from '../vault/keyring.ts';
import { pickSealed, sealedRepository } from '../vault/sealed-repository.ts';
import { type Load, loadsLeft, mostItems, subjectOf } from './loads.ts';
import { caseIdOf, isRoot, known, type Known, type Moving, type Room, roomOf } from './room.ts';

const withinOf = ({ cellId }: CellPlace, place: Place): readonly string[] => [cellId, ...place.within.slice(1)];

const gone = ({ key, version }: Stored): Write => ({ kind: 'remove', key, expected: version });

const named = (value: object, { naming }: Room): object => Object(rehomed(value, naming));

const marked = (write: Write, { date }: Room): Write => brought(write, date);

/** The key of a person in the cell it goes to, which a crash may have left. */
const keyReady = async ({ toRing }: Room, subjectId: string | undefined): Promise<void> => {
  if (subjectId !== undefined && (await toRing.find(subjectId)) === undefined) await toRing.create(subjectId);
};

type Sealed = Known & { readonly sealed: NonNullable<Known['sealed']> };
type Open = Known & { readonly open: NonNullable<Known['open']> };

const sealedWrites = async (room: Room, { stored, place, sealed }: Sealed): Promise<readonly Write[]> => {
  const { naming, fromRing: keyringThere, toRing: keyring, table, isSame } = room;
  const [found] = await pickSealed(sealed, [stored], keyringThere);
  if (found === undefined) throw new Error('What goes over was erased meanwhile.');
  await keyReady(room, subjectOf(stored));
  const there = sealedRepository(table, sealed, { owner: naming.to.seat, within: withinOf(naming.to, place), keyring });
  const value = named(found.value, room);
  if (isSame) return [marked(await there.change(found, value), room)];
  return [marked(await there.create(value, found.id, found.expiresAt), room), gone(stored)];
};

const openWrites = (room: Room, { stored, place, open }: Open): readonly Write[] => {
  const { naming, table, isSame } = room;
  const there = repository(table, open, naming.to.seat, withinOf(naming.to, place));
  return pick(open, [stored]).flatMap((found) => {
    const value = named(found.value, room);
    return isSame ? [there.change(found, value)] : [there.create(value, found.id, found.expiresAt), gone(stored)];
  });
};

const meetingOf = (value: unknown): Meeting => ({ ...MeetingFacts.strip().parse(value), ...MeetingContent.strip().parse(value) });

/** Of a meeting that spoke of both, each cell keeps what it spoke of its own; one that spoke of none who stay goes. */
const dividedWrites = async (room: Room, stored: Stored): Promise<readonly Write[]> => {
  const { naming, leaving, fromRing, toRing, table } = room;
  const at = ({ seat, cellId }: CellPlace, keyring: Keyring) =>
    sealedRepository(table, sealedEntities.meeting, { owner: seat, within: [cellId], keyring });
  const [found] = await pickSealed(sealedEntities.meeting, [stored], fromRing);
  if (found === undefined || leaving.divide === undefined) return [];
  const { goes, stays } = leaving.divide(found.value);
  const there = await at(naming.to, toRing).create(meetingOf(named(goes, room)), found.id, found.expiresAt);
  const here = stays.agenda.length === 0 ? gone(stored) : marked(await at(naming.from, fromRing).change(found, stays), room);
  return [marked(there, room), here];
};

const writesOf = async (room: Room, stored: Stored): Promise<readonly Write[]> => {
  const item = known(stored);
  if (item === undefined) return [];
  if (item.place.entity === 'meeting' && room.leaving.divide !== undefined) return dividedWrites(room, stored);
  return item.sealed === undefined ? openWrites(room, item) : sealedWrites(room, item);
};

/** Lines in the list of a cell whose case is there no longer. */
const strayLines = async ({ table, naming: { from } }: Room): Promise<readonly Write[]> => {
  const read = (['caseLine', 'case'] as const).map((collection) => readPartition(table, collection, from.seat, [from.cellId]));
  const [lines = [], cases = []] = await Promise.all(read);
  const there = new Set(cases.filter(isRoot).map(caseIdOf));
  const stray = pick(openEntities.caseLine, lines).filter(({ id }) => !there.has(id));
  return stray.slice(0, mostItems).map(repository(table, openEntities.caseLine, from.seat, [from.cellId]).remove);
};

/**
 * What a merger brings from one cell to another, sealed anew under keys of the cell it goes to, with codes and cell named anew; or, where
 * both are the same cell, what only changes codes. `left`: what is to be brought still; `writes`: what brings one load, refused as a whole
 * when anything of it changed since; `strayLines`: what then leads nowhere.
 */
export const rehoming = (moving: Moving) => {
  const room = roomOf(moving);
  return {
    left: () => loadsLeft(room),
    writes: async ({ items }: Load): Promise<readonly Write[]> => {
      const writes: Write[] = [];
      for (const stored of items) writes.push(...(await writesOf(room, stored)));
      return writes;
    },
    strayLines: () => strayLines(room),
  };
};
