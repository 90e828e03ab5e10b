import { describe, expect, test } from 'vitest';
import { keepsakes } from '../../web/session/keepsake.ts';

const store = () => {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
};

describe('what is remembered for the sign-in pages', () => {
  test('makes them ask again in whatever tab after a lock, until somebody answered in one', () => {
    const machine = store();
    const [locked, other] = [keepsakes({ tab: store(), machine }), keepsakes({ tab: store(), machine })];
    expect(other.mustAsk()).toBe(false);
    locked.askAgain();
    locked.forget();
    expect([locked.mustAsk(), other.mustAsk()]).toEqual([true, true]);
    other.asked();
    expect([locked.mustAsk(), machine.kept.size]).toEqual([false, 0]);
  });
});
