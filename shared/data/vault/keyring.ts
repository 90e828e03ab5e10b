import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { partition } from '../keys.ts';
import { readPartition, type Versioned } from '../repository.ts';
import { pick, repository } from '../repository.ts';
import type { Table } from '../table.ts';
import type { DataKey, KeyService } from './key-service.ts';
import { open, seal } from './seal.ts';

/** A key as the key table holds it: wrapped, or destroyed for ever. */
const WrappedKey = z.union([z.strictObject({ wrapped: z.string() }), z.strictObject({ destroyedAt: z.iso.datetime() })]);
type WrappedKey = z.infer<typeof WrappedKey>;

/** The key of a cell, wrapped by the key service; and those of the persons it speaks of, wrapped under the cell's. */
export const keyEntities = {
  cellKey: { collection: 'key', within: 1, prefix: 'CELL', schema: WrappedKey, schemaVersion: 1 },
  subjectKey: { collection: 'key', within: 1, prefix: 'SUBJECT#', schema: WrappedKey, schemaVersion: 1 },
} as const;

type Known = { readonly cell: DataKey; readonly subjects: Map<string, DataKey>; readonly until: number };

/** The keys a function remembers, by cell: at most five minutes, and of at most a hundred cells. */
export type KeyMemory = Map<string, Known>;

/** Where the keys of a Region's cells are: a table of their own, the service that wraps them, and what was read of them lately. */
export type Vault = { readonly keys: Table; readonly service: KeyService; readonly memory: KeyMemory; readonly millis: () => number };

export type Keyring = {
  /** The key of the cell itself; made the first time. */
  readonly cell: () => Promise<DataKey>;
  /** The key of a person concerned; `undefined` where there never was one, or it was destroyed. */
  readonly find: (subjectId: string) => Promise<DataKey | undefined>;
  /** A new key for a person concerned. Throws when there is one already. */
  readonly create: (subjectId: string) => Promise<DataKey>;
  /** Destroys the key for ever; harmless to repeat, and for one that never was. */
  readonly destroy: (subjectId: string, at: string) => Promise<void>;
};

const rememberedMillis = 5 * 60_000;
const mostCells = 100;

const subjectContext = (nis: string, cellId: string, subjectId: string) => ({
  pk: partition('key', nis),
  sk: `${cellId}#SUBJECT#${subjectId}`,
  attribute: 'wrapped',
  version: 1,
  keyId: 'cell',
});

type Place = { readonly vault: Vault; readonly nis: string; readonly cellId: string };

/** The cell's key unwrapped; made where there is none, and taken from who was faster where two make it at once. */
const cellKeyOf = async ({ vault, nis, cellId }: Place, found: Versioned<WrappedKey> | undefined): Promise<DataKey> => {
  const context = { cell: cellId, seat: nis };
  if (found !== undefined && 'wrapped' in found.value) return vault.service.unwrap(found.value.wrapped, context);
  if (found !== undefined) throw new Error('The key of this cell was destroyed.');
  const cells = repository(vault.keys, keyEntities.cellKey, nis, [cellId]);
  const { key, wrapped } = await vault.service.generate(context);
  const made = await vault.keys.write([cells.create({ wrapped })]);
  return made.ok ? key : cellKeyOf({ vault, nis, cellId }, await cells.get());
};

/** Every key of the cell, in one request to the key table and one to the key service. */
const readKeys = async (place: Place): Promise<Known> => {
  const { vault, nis, cellId } = place;
  const items = await readPartition(vault.keys, 'key', nis, [cellId]);
  const cell = await cellKeyOf(place, pick(keyEntities.cellKey, items)[0]);
  const subjects = pick(keyEntities.subjectKey, items).flatMap(({ id, value }): readonly (readonly [string, DataKey])[] =>
    'wrapped' in value ? [[id, Buffer.from(String(open(cell, value.wrapped, subjectContext(nis, cellId, id))), 'base64')]] : [],
  );
  return { cell, subjects: new Map(subjects), until: vault.millis() + rememberedMillis };
};

const remember = ({ vault: { memory } }: Place, id: string, known: Known): Known => {
  memory.delete(id);
  const [oldest] = memory.keys();
  if (memory.size >= mostCells && oldest !== undefined) memory.delete(oldest);
  memory.set(id, known);
  return known;
};

/**
 * The keys of one cell. They are read together and remembered, so opening a case costs no request for keys when the function
 * worked for the cell in the last five minutes; a key it does not remember is asked for once more.
 */
export const cellKeyring = (place: Place): Keyring => {
  const { vault, nis, cellId } = place;
  const id = `${nis}#${cellId}`;
  const subjects = repository(vault.keys, keyEntities.subjectKey, nis, [cellId]);
  let reading: Promise<Known> | undefined;
  const anew = (): Promise<Known> => (reading ??= readKeys(place).then((known) => remember(place, id, known)));
  const known = async (): Promise<Known> => {
    const remembered = vault.memory.get(id);
    return remembered !== undefined && remembered.until > vault.millis() ? remembered : anew();
  };
  return {
    cell: async () => (await known()).cell,
    find: async (subjectId) => {
      const remembered = (await known()).subjects.get(subjectId);
      return remembered ?? (await anew()).subjects.get(subjectId);
    },
    create: async (subjectId) => {
      const { cell, subjects: keys } = await known();
      // oxlint-disable-next-line forbidden/chance -- a key is what no replay may know
      const key = randomBytes(32);
      const wrapped = seal(cell, key.toString('base64'), subjectContext(nis, cellId, subjectId));
      const made = await vault.keys.write([subjects.create({ wrapped }, subjectId)]);
      if (!made.ok) throw new Error('There is a key of this name already.');
      keys.set(subjectId, key);
      return key;
    },
    destroy: async (subjectId, at) => {
      vault.memory.get(id)?.subjects.delete(subjectId);
      const found = await subjects.get(subjectId);
      if (found === undefined || 'destroyedAt' in found.value) return;
      const gone = await vault.keys.write([subjects.change(found, { destroyedAt: at })]);
      if (!gone.ok) throw new Error('The key changed while it was being destroyed; the stream will bring this again.');
    },
  };
};
