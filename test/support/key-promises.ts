import { describe, expect, test } from 'vitest';
import { memoryTable } from '../../shared/data/memory-table.ts';
import type { Table } from '../../shared/data/table.ts';
import type { KeyService } from '../../shared/data/vault/key-service.ts';
import { cellKeyring, type Vault } from '../../shared/data/vault/keyring.ts';

/** A place where the Region's key is kept. `again` opens it anew, as a process that starts over does; `elsewhere` is another Region's. */
export type KeyPlace = { readonly again: () => Promise<KeyService>; readonly elsewhere: () => Promise<KeyService> };

const context = { cell: 'cell_1', seat: '41002', purpose: 'sealing' } as const;
const altered = (wrapped: string): string => {
  const bytes = Buffer.from(wrapped, 'base64');
  bytes[bytes.length - 1]! ^= 1;
  return bytes.toString('base64');
};

const promisesOfService = ({ again, elsewhere }: KeyPlace): void => {
  test('makes a key of 256 bits, another each time, and never hands it out as it is wrapped', async () => {
    const service = await again();
    const [one, other] = [await service.generate(context), await service.generate(context)];
    expect(one.key).toHaveLength(32);
    expect(one.key).not.toEqual(other.key);
    expect(Buffer.from(one.wrapped, 'base64').includes(Buffer.from(one.key))).toBe(false);
  });

  test('unwraps a key in whichever order its context is named, also once it was opened anew', async () => {
    const { key, wrapped } = await (await again()).generate(context);
    const turned = Object.fromEntries(Object.entries(context).toReversed());
    expect(Buffer.from(await (await again()).unwrap(wrapped, turned))).toEqual(Buffer.from(key));
  });

  test.each([
    ['another cell', { ...context, cell: 'cell_2' }],
    ['another seat', { ...context, seat: '41048' }],
    ['another purpose', { ...context, purpose: 'statistics' }],
    ['less than it was wrapped for', { cell: context.cell, seat: context.seat }],
    ['more than it was wrapped for', { ...context, more: 'more' }],
    ['nothing', {}],
  ])('does not unwrap it for %s', async (_, other) => {
    const service = await again();
    const { wrapped } = await service.generate(context);
    await expect(service.unwrap(wrapped, other)).rejects.toThrow();
  });

  test('unwraps neither what was altered, nor what is no key, nor what another Region wrapped', async () => {
    const service = await again();
    const { wrapped } = await service.generate(context);
    await expect(service.unwrap(altered(wrapped), context)).rejects.toThrow();
    await expect(service.unwrap(Buffer.from('no key').toString('base64'), context)).rejects.toThrow();
    const foreign = await (await elsewhere()).generate(context);
    await expect(service.unwrap(foreign.wrapped, context)).rejects.toThrow();
  });
};

const promisesOfKeyring = ({ again }: KeyPlace): void => {
  const keys = memoryTable({ now: () => new Date('2026-03-02T10:00:00.000Z') });
  /** The keys of a cell as a function has them that was never asked before. */
  const freshRing = async (cellId: string, over: Table = keys) => {
    const vault: Vault = { keys: over, service: await again(), memory: new Map(), millis: () => 0 };
    return cellKeyring({ vault, nis: '41002', cellId });
  };

  test('keeps the key of a cell and of each person under it', async () => {
    const ring = await freshRing('cell_1');
    const [cell, person] = [await ring.cell(), await ring.create('subject_1')];
    const later = await freshRing('cell_1');
    expect(Buffer.from(await later.cell())).toEqual(Buffer.from(cell));
    expect(Buffer.from((await later.find('subject_1'))!)).toEqual(Buffer.from(person));
    expect(await later.find('subject_2')).toBeUndefined();
  });

  test('makes one key for a cell, however many ask at once, and another for each cell', async () => {
    const asked = await Promise.all([1, 2, 3].map(async () => (await freshRing('cell_2')).cell()));
    expect(new Set(asked.map((key) => Buffer.from(key).toString('hex'))).size).toBe(1);
    expect(Buffer.from(await (await freshRing('cell_3')).cell())).not.toEqual(Buffer.from(asked[0]!));
  });

  test('makes a key once whose writing was sent again because no answer came, and no second of its name', async () => {
    const repeating: Table = { ...keys, write: async (writes) => (await keys.write(writes), keys.write(writes)) };
    const made = await (await freshRing('cell_1', repeating)).create('subject_4');
    expect(Buffer.from((await (await freshRing('cell_1')).find('subject_4'))!)).toEqual(Buffer.from(made));
    await expect((await freshRing('cell_1')).create('subject_4')).rejects.toThrow('There is a key of this name already, or there was.');
  });

  test('destroys the key of a person for ever: it is found no more, and none of that name can be made', async () => {
    const ring = await freshRing('cell_1');
    await ring.create('subject_3');
    await ring.destroy('subject_3', '2026-03-02T10:00:00.000Z');
    for (const each of [ring, await freshRing('cell_1')]) {
      expect(await each.find('subject_3')).toBeUndefined();
      await expect(each.create('subject_3')).rejects.toThrow('There is a key of this name already, or there was.');
    }
  });
};

/** What every place of the Region's key promises, and the keys of cells and persons that hang from it. */
export const keyPromises = (name: string, place: KeyPlace): void => {
  describe(`the Region's key, ${name},`, () => {
    promisesOfService(place);
  });
  describe(`the keys of a cell under the Region's key, ${name},`, () => {
    promisesOfKeyring(place);
  });
};
