import { executeOf } from '../support/mergers/executing.ts';
import { sealedEntities } from '../../shared/data/cell-entities.ts';
import { locate } from '../../shared/data/locate.ts';
import type { Stored, Table } from '../../shared/data/table.ts';
import { cellKeyring, type Vault } from '../../shared/data/vault/keyring.ts';
import { pickSealed, type SealedEntity } from '../../shared/data/vault/sealed-repository.ts';
import { chance } from '../support/chance.ts';
import { deliveriesOf } from '../support/deliveries.ts';
import type { Moment } from '../support/moment.ts';
import { platform } from '../support/platform.ts';
import type { RegionId } from '../../shared/domain/tenants.ts';

const sealedKinds: Readonly<Record<string, SealedEntity<object, object>>> = sealedEntities;

/** What tells of acts, which are more where one broke off: everything else must be the same. */
const isTrail = ({ key }: Stored): boolean => /#(AUDIT|AUDITLEAF|AUDITHEAD|DEED)(#|$)/.test(key.pk);

/** An item as a reader of its cell finds it: opened where it is sealed. Throws where it does not open. */
const opened = async (stored: Stored, vault: Vault): Promise<object> => {
  const place = locate(stored.key);
  const kind = sealedKinds[place?.entity ?? ''];
  if (place === undefined || kind === undefined) return plain(stored);
  const keyring = cellKeyring({ vault, nis: place.owner, cellId: place.within[0] ?? '' });
  const [found] = await pickSealed(kind, [stored], keyring);
  if (found === undefined) throw new Error(`It has no key: ${stored.key.sk}`);
  return { ...plain(stored), value: { ...found.value, movedOn: Object(stored.value)['movedOn'] } };
};

/** A line holds a sealed name as it lies in the case: that it opens there is looked at in the case. */
const plain = ({ key, value, expiresAt }: Stored): object => {
  const { sealedIdentity, ...rest } = Object(value);
  return { key, value: sealedIdentity === undefined ? value : { ...rest, sealedIdentity: sealedIdentity.key }, expiresAt };
};

/** Everything that lies in the tables, one line for each item, opened, in the order of their keys. */
export const content = async ({ items, keys }: Moment, vault: Vault): Promise<readonly string[]> => {
  const all = await Promise.all(items.filter((stored) => !isTrail(stored)).map((stored) => opened(stored, vault)));
  const rings = keys.map(({ key, value }) => ({ key, isDestroyed: 'destroyedAt' in Object(value) }));
  return [...all, ...rings].map((one) => JSON.stringify(one)).toSorted((one, other) => (one < other ? -1 : 1));
};

/** A table that dies at one of its next writes, before or after it was done. */
const mortal = (table: Table, random: () => number): Table => ({
  ...table,
  write: async (writes) => {
    const fate = random();
    if (fate < 0.05) throw new Error('killed before it was written');
    const outcome = await table.write(writes);
    if (fate < 0.1) throw new Error('killed after it was written');
    return outcome;
  },
});

export type Ended = { readonly lines: readonly string[]; readonly deaths: number; readonly moment: Moment };

/** Executes the mergers from a moment on; with a seed it is killed between any two effects, again and again, and the stream comes when it comes. */
export const executedFrom = async (from: Moment, region: RegionId, seed?: number): Promise<Ended> => {
  const place = platform({ tenant: region, today: '2025-01-01', from });
  const stream = deliveriesOf({ ...place, table: place.streamed }, region);
  const random = seed === undefined ? () => 1 : chance(seed);
  let deaths = 0;
  for (;;) {
    const vault: Vault = { ...place.vault, keys: mortal(place.vault.keys, random), memory: new Map() };
    const around = { table: mortal(place.table, random), vault, place: place.place };
    const lived = await executeOf(around, region).then(
      () => true,
      () => false,
    );
    if (random() < 0.5) await stream.inOrder();
    if (lived) break;
    deaths += 1;
  }
  await stream.inOrder();
  const moment = place.moment();
  return { lines: await content(moment, { ...place.vault, memory: new Map() }), deaths, moment };
};
