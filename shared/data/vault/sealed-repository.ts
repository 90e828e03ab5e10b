import * as z from 'zod';
import { once } from '../once.ts';
import { type Entity, read, repository, ofKind, type Versioned } from '../repository.ts';
import type { Stored, Table, Write } from '../table.ts';
import type { DataKey } from './key-service.ts';
import type { Keyring } from './keyring.ts';
import { open, seal } from './seal.ts';

/** One kind of item in two parts: facts, which lie open for lists and the stream, and content, which is sealed. A value is both in one. */
export type SealedEntity<Facts extends object, Content extends object> = {
  readonly facts: Entity<Facts>;
  readonly content: z.ZodType<Content>;
  readonly isFact: (name: string) => boolean;
};

/** An object schema: its fields by name, and itself without whatever it does not name. */
type Fields<Value> = z.ZodType<Value> & { readonly shape: object; readonly strip: () => z.ZodType<Value> };

type Definition<Facts, Content> = Pick<Entity<Facts>, 'collection' | 'prefix' | 'within'> & {
  readonly open: Fields<Facts>;
  readonly sealed: z.ZodType<Content>;
};

/** Declares a kind of item of which a part is sealed; a field stands in one of both. */
export const sealedEntity = <Facts extends object, Content extends object>({
  open: facts,
  sealed: content,
  ...place
}: Definition<Facts, Content>): SealedEntity<Facts, Content> => ({
  // whatever else lies in the item is sealed, and not a fact
  facts: { ...place, schema: facts.strip(), schemaVersion: 1 },
  content,
  isFact: (name) => name in facts.shape,
});

const About = z.object({ subjectId: z.string().optional() });
const Kept = About.extend({ sealed: z.string() });
type Kept = z.infer<typeof Kept>;
/** Stands where the sealed content will. */
const unsealed: Kept = { sealed: '' };

const attribute = 'sealed';
const ofCell = 'cell';

const keyFor = (keyring: Keyring, subjectId: string | undefined) => (subjectId === undefined ? keyring.cell() : keyring.find(subjectId));

const openOne = <Facts extends object, Content extends object>(
  entity: SealedEntity<Facts, Content>,
  stored: Stored,
  keys: ReadonlyMap<string | undefined, DataKey | undefined>,
): readonly Versioned<Facts & Content>[] => {
  const { subjectId, sealed } = Kept.parse(stored.value);
  const key = keys.get(subjectId);
  if (key === undefined) return [];
  const facts = read(entity.facts, stored);
  const { pk, sk } = stored.key;
  const content = open(key, sealed, { pk, sk, attribute, version: stored.version, keyId: subjectId ?? ofCell });
  return [{ ...facts, value: Object.assign(facts.value, entity.content.parse(content)) }];
};

/**
 * Finds the keys of all whom these items are about, then opens one kind of them after another; what was sealed under a
 * destroyed key is not among them.
 */
export const opening = async (items: readonly Stored[], keyring: Keyring) => {
  // mostly one key for all of them
  const about = [...new Set(items.map(({ value }) => About.parse(value).subjectId))];
  const keys = new Map(await Promise.all(about.map(async (subjectId) => [subjectId, await keyFor(keyring, subjectId)] as const)));
  return <Facts extends object, Content extends object>(entity: SealedEntity<Facts, Content>): readonly Versioned<Facts & Content>[] =>
    ofKind(entity.facts, items).flatMap((stored) => openOne(entity, stored, keys));
};

/** The items of one kind among those read with one query, opened. */
export const pickSealed = async <Facts extends object, Content extends object>(
  entity: SealedEntity<Facts, Content>,
  items: readonly Stored[],
  keyring: Keyring,
): Promise<readonly Versioned<Facts & Content>[]> => (await opening(ofKind(entity.facts, items), keyring))(entity);

/** A write that no table ever takes: for somebody who was erased since they were found, as if what was found had changed. */
const refused = (write: Write): Write => ({ ...write, expected: Number.MAX_SAFE_INTEGER });

type Room = { readonly owner: string; readonly within: readonly string[]; readonly keyring: Keyring };

/**
 * As `repository`, with content sealed under the key of the person concerned (`subjectId`), or of the cell where an item has
 * none: partition, sort key, version and key are bound into it, so that nothing can be moved or put back unseen. What was
 * sealed under a destroyed key does not exist. Writes throw where the key is missing: a new person's is made first.
 */
export const sealedRepository = <Facts extends object, Content extends object>(
  table: Table,
  entity: SealedEntity<Facts, Content>,
  { owner, within, keyring }: Room,
) => {
  type Value = Facts & Content;
  // of a case's fourteen kinds most requests ask for one
  const kept = once(() => repository(table, { ...entity.facts, schema: Kept }, owner, within));
  const isErased = async (subjectId: string | undefined) => subjectId !== undefined && keyring.isDestroyed(subjectId);
  const sealing = async (write: Write, value: Value): Promise<Write> => {
    if (write.kind !== 'put' || typeof write.expected !== 'number')
      throw new TypeError('Only a write that names its version can be sealed.');
    const fields = Object.entries(value);
    const facts = Object.fromEntries(fields.filter(([name]) => entity.isFact(name)));
    const content = Object.fromEntries(fields.filter(([name]) => !entity.isFact(name)));
    const { subjectId } = About.parse(facts);
    const key = await keyFor(keyring, subjectId);
    if (key === undefined && (await isErased(subjectId))) return refused(write);
    if (key === undefined) throw new Error('There is no key for whom this is about.');
    const context = { ...write.key, attribute, version: write.expected + 1, keyId: subjectId ?? ofCell };
    return { ...write, value: { ...facts, sealed: seal(key, content, context) } };
  };
  return {
    /** One item, strongly consistent and opened; `undefined` when there is none, it expired or its key was destroyed. */
    get: async (id = ''): Promise<Versioned<Value> | undefined> => {
      const stored = await table.get(kept().keep(undefined, id).key);
      return stored && (await pickSealed(entity, [stored], keyring))[0];
    },
    /** Must not exist yet. `expiresAt` in Unix seconds. */
    create: (value: Value, id = '', expiresAt?: number): Promise<Write> => sealing(kept().create(unsealed, id, expiresAt), value),
    /** Must still be as found; where nothing was found, must still not exist. It expires when it would have. */
    change: (found: Versioned<Value> | undefined, value: Value, id = found?.id ?? ''): Promise<Write> =>
      sealing(kept().change(found && { ...found, value: unsealed }, unsealed, id), value),
    /** Must still be as found, or still absent, and stays so: for a decision that rests on it. */
    keep: (found: Versioned<Value> | undefined, id = found?.id ?? ''): Write => kept().keep(found && { ...found, value: unsealed }, id),
    remove: (found: Versioned<Value>): Write => kept().remove({ ...found, value: unsealed }),
  };
};
