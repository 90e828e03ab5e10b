import { describe, expect, test } from 'vitest';
import type { KeptHead, Witness } from '../../../shared/domain/audit/witness.ts';

/** A place where heads are kept, and what lies there now under a name. */
export type Kept = { readonly witness: Witness; readonly at: (name: string) => Promise<string | undefined> };

const head: KeptHead = { name: 'flanders/41002/2026-03-02T10:00:00.000Z-17.txt', note: 'the head as it was signed\n' };

/** What every place that keeps signed heads promises, wherever it lies. */
export const witnessPromises = (place: string, open: () => Promise<Kept>): void => {
  describe(`a head kept in ${place}`, () => {
    test('is there as it was brought', async () => {
      const { witness, at } = await open();
      await witness(head);
      expect(await at(head.name)).toBe(head.note);
    });

    test('once written cannot be changed: whatever is brought under its name later, it stays', async () => {
      const { witness, at } = await open();
      await witness(head);
      await witness(head);
      await witness({ ...head, note: 'another head\n' });
      expect(await at(head.name)).toBe(head.note);
    });

    test('leaves room for the next one, and says nothing of one that is not there', async () => {
      const { witness, at } = await open();
      await witness(head);
      const next = { name: head.name.replace('-17', '-18'), note: 'the next head\n' };
      expect(await at(next.name)).toBeUndefined();
      await witness(next);
      expect([await at(head.name), await at(next.name)]).toEqual([head.note, next.note]);
    });
  });
};

/** Heads kept in memory, for tests that need no place. */
export const witnessInMemory = () => {
  const heads = new Map<string, string>();
  const witness: Witness = async ({ name, note }) => void (heads.has(name) || heads.set(name, note));
  return { heads, witness, at: async (name: string) => heads.get(name) };
};
