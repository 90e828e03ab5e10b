import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { partition } from '../keys.ts';
import { pick, readPartition, repository, type Versioned } from '../repository.ts';
import type { Table } from '../table.ts';
import { type DataKey, type KeyService, sealing } from './key-service.ts';
import { open, seal } from './seal.ts';

/** A key as the key table holds it: wrapped, or destroyed for ever. */
const WrappedKey = z.union([z.strictObject({ wrapped: z.string() }), z.strictObject({ destroyedAt: z.iso.datetime() })]);
type WrappedKey = z.infer<typeof WrappedKey>;

/** The key of a cell, wrapped by the key service; and those of the persons it speaks of, wrapped under the cell's. */
export const keyEntities = {
  cellKey: { collection: 'key', within: 1, prefix: 'CELL', schema: WrappedKey, schemaVersion: 1 },
  subjectKey: { collection: 'key', within: 1, prefix: 'SUBJECT#', schema: WrappedKey, schemaVersion: 1 },
} as const;

/** What a function knows of a cell's keys. A destroyed one is known as that; a cell that sealed nothing yet has none. */
type Known = { readonly cell: DataKey | undefined; readonly subjects: Map<string, DataKey | 'destroyed'>; readonly until: number };

/** The keys a function remembers, by cell: at most five minutes, and of at most a hundred cells. */
export type KeyMemory = Map<string, Known>;

/** Where the keys of a Region's cells are: a table of their own, the service that wraps them, and what was read of them lately. */
export type Vault = { readonly keys: Table; readonly service: KeyService; readonly memory: KeyMemory; readonly millis: () => number };

const locked = (): never => {
  throw new Error('This function was given no keys.');
};

/** For a function that opens nothing sealed: it throws where one does. */
export const lockedVault: Vault = {
  keys: { get: locked, query: locked, write: locked },
  service: { generate: locked, unwrap: locked },
  memory: new Map(),
  millis: locked,
};

export type Keyring = {
  /** The key of the cell itself; made the first time, so only for who may write keys. */
  readonly cell: () => Promise<DataKey>;
  /** The key of a person concerned; `undefined` where there never was one, or it was destroyed. */
  readonly find: (subjectId: string) => Promise<DataKey | undefined>;
  /** True where there was one, as far as was read when it was last looked for. */
  readonly isDestroyed: (subjectId: string) => Promise<boolean>;
  /** Whose keys there are, read now. */
  readonly subjectIds: () => Promise<readonly string[]>;
  /** A new key for a person concerned. Throws when somebody else made one of this name, or it was destroyed. */
  readonly create: (subjectId: string) => Promise<DataKey>;
  /**
   * Destroys the key for ever, at most five minutes later also in the memory of other functions. Harmless to repeat; for
   * one that never was, none can be made any more.
   */
  readonly destroy: (subjectId: string, at: string) => Promise<void>;
};

const rememberedMillis = 5 * 60_000;
const mostCells = 100;
const mostAttempts = 3;

type Place = { readonly vault: Vault; readonly nis: string; readonly cellId: string };

const contextOf = ({ nis, cellId }: Place) => ({ cell: cellId, seat: nis, purpose: sealing });

const wrappedAt = ({ nis, cellId }: Place, subjectId: string) => ({
  pk: partition('key', nis),
  sk: `${cellId}#SUBJECT#${subjectId}`,
  attribute: 'wrapped',
  version: 1,
  keyId: 'cell',
});

const unwrapped = async (place: Place, found: Versioned<WrappedKey> | undefined): Promise<DataKey | undefined> => {
  if (found === undefined) return undefined;
  if ('destroyedAt' in found.value) throw new Error('The key of this cell was destroyed.');
  return place.vault.service.unwrap(found.value.wrapped, contextOf(place));
};

/** A new key for the cell, or the one of whoever was faster. */
const makeCellKey = async (place: Place): Promise<DataKey> => {
  const { vault, nis, cellId } = place;
  const cells = repository(vault.keys, keyEntities.cellKey, nis, [cellId]);
  const { key, wrapped } = await vault.service.generate(contextOf(place));
  const made = await vault.keys.write([cells.create({ wrapped })]);
  const now = made.ok ? key : await unwrapped(place, await cells.get());
  if (now === undefined) throw new Error('The key of the cell is neither there nor can be made.');
  return now;
};

/** Every key of the cell, in one request to the key table and at most one to the key service. */
const readKeys = async (place: Place): Promise<Known> => {
  const { vault, nis, cellId } = place;
  const items = await readPartition(vault.keys, 'key', nis, [cellId]);
  const cell = await unwrapped(place, pick(keyEntities.cellKey, items)[0]);
  const keyIn = (id: string, value: WrappedKey): DataKey | 'destroyed' => {
    if ('destroyedAt' in value) return 'destroyed';
    if (cell === undefined) throw new Error('The key that wrapped the keys of this cell is gone.');
    return Buffer.from(String(open(cell, value.wrapped, wrappedAt(place, id))), 'base64');
  };
  const subjects = pick(keyEntities.subjectKey, items).map(({ id, value }) => [id, keyIn(id, value)] as const);
  return { cell, subjects: new Map(subjects), until: vault.millis() + rememberedMillis };
};

const remember = ({ vault: { memory }, nis, cellId }: Place, known: Known): Known => {
  const id = `${nis}#${cellId}`;
  memory.delete(id);
  const [oldest] = memory.keys();
  if (memory.size >= mostCells && oldest !== undefined) memory.delete(oldest);
  memory.set(id, known);
  return known;
};

/** What is remembered of the cell, or read now; whoever asks while it is read waits for the same answer. */
const knowing = (place: Place) => {
  const { memory, millis } = place.vault;
  let reading: Promise<Known> | undefined;
  const anew = (): Promise<Known> =>
    (reading ??= readKeys(place)
      .then((known) => remember(place, known))
      .finally(() => (reading = undefined)));
  const known = async (): Promise<Known> => {
    const remembered = memory.get(`${place.nis}#${place.cellId}`);
    return remembered !== undefined && remembered.until > millis() ? remembered : anew();
  };
  return { known, anew };
};

/** Puts a tombstone in the place of a key, whoever writes there meanwhile. */
const bury = async ({ vault, nis, cellId }: Place, subjectId: string, destroyedAt: string): Promise<void> => {
  const subjects = repository(vault.keys, keyEntities.subjectKey, nis, [cellId]);
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const found = await subjects.get(subjectId);
    if (found !== undefined && 'destroyedAt' in found.value) return;
    const gone = await vault.keys.write([subjects.change(found, { destroyedAt }, subjectId)]);
    if (gone.ok) return;
  }
  throw new Error('The key changed while it was being destroyed.');
};

/**
 * The keys of one cell. They are read together and remembered, so opening a case costs no request for keys when the function
 * worked for the cell in the last five minutes; a key it does not remember is asked for once more.
 */
export const cellKeyring = (place: Place): Keyring => {
  const { vault, nis, cellId } = place;
  const { known, anew } = knowing(place);
  const subjects = repository(vault.keys, keyEntities.subjectKey, nis, [cellId]);
  const cell = async (): Promise<DataKey> => {
    const found = (await known()).cell ?? (await anew()).cell;
    if (found !== undefined) return found;
    const made = await makeCellKey(place);
    remember(place, { ...(await known()), cell: made });
    return made;
  };
  /** The same key, whose writing was sent again because no answer came. */
  const isThere = async (subjectId: string, wrapped: string): Promise<boolean> => {
    const found = await subjects.get(subjectId);
    return found !== undefined && 'wrapped' in found.value && found.value.wrapped === wrapped;
  };
  return {
    cell,
    find: async (subjectId) => {
      const key = (await known()).subjects.get(subjectId) ?? (await anew()).subjects.get(subjectId);
      return key === 'destroyed' ? undefined : key;
    },
    isDestroyed: async (subjectId) => (await known()).subjects.get(subjectId) === 'destroyed',
    subjectIds: async () => [...(await anew()).subjects].flatMap(([subjectId, key]) => (key === 'destroyed' ? [] : [subjectId])),
    create: async (subjectId) => {
      const under = await cell();
      // oxlint-disable-next-line forbidden/chance -- a key is what no replay may know
      const key = randomBytes(32);
      const wrapped = seal(under, key.toString('base64'), wrappedAt(place, subjectId));
      const made = await vault.keys.write([subjects.create({ wrapped }, subjectId)]);
      if (!made.ok && !(await isThere(subjectId, wrapped))) throw new Error('There is a key of this name already, or there was.');
      (await known()).subjects.set(subjectId, key);
      return key;
    },
    destroy: async (subjectId, at) => {
      await bury(place, subjectId, at);
      vault.memory.get(`${nis}#${cellId}`)?.subjects.set(subjectId, 'destroyed');
    },
  };
};
