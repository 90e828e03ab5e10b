import { randomBytes } from 'node:crypto';

/** Things that live for minutes and not across a restart: challenge sessions, codes, open sign-ins, browsers. */
export type Expiring<Value> = {
  /** Stores under a new id that cannot be guessed. */
  readonly open: (value: Value) => string;
  readonly get: (id: string) => Value | undefined;
  /** Replaces what is there; its life is not prolonged. */
  readonly replace: (id: string, value: Value) => void;
  readonly close: (id: string) => void;
};

export const expiring = <Value>(now: () => Date, minutes: number): Expiring<Value> => {
  const entries = new Map<string, { value: Value; until: number }>();
  // insertion order is expiry order: forgetting stops at the first entry that still lives
  const forgetOld = () => {
    for (const [id, { until }] of entries) {
      if (until > now().getTime()) return;
      entries.delete(id);
    }
  };
  return {
    open: (value) => {
      forgetOld();
      const id = randomBytes(32).toString('base64url');
      entries.set(id, { value, until: now().getTime() + minutes * 60_000 });
      return id;
    },
    get: (id) => {
      const entry = entries.get(id);
      return entry !== undefined && entry.until > now().getTime() ? entry.value : undefined;
    },
    replace: (id, value) => {
      const entry = entries.get(id);
      if (entry !== undefined) entries.set(id, { ...entry, value });
    },
    close: (id) => void entries.delete(id),
  };
};
