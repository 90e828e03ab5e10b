import * as z from 'zod';

/** What a tab remembers across the way to the sign-in pages and back: secrets of one use and a path; never a token. */
const Keepsake = z.object({ verifier: z.string(), state: z.string(), nonce: z.string(), callbackUrl: z.string(), back: z.string() });
export type Keepsake = z.infer<typeof Keepsake>;

const [onTheWay, wasHere] = ['ronde.onTheWay', 'ronde.wasHere'];

const parsed = (text: string | null): Keepsake | undefined => {
  try {
    return Keepsake.safeParse(JSON.parse(text ?? '')).data;
  } catch {
    return undefined;
  }
};

export const keepsakes = (storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) => ({
  keep: (keepsake: Keepsake) => storage.setItem(onTheWay, JSON.stringify(keepsake)),
  /** Taken once. */
  take: (): Keepsake | undefined => {
    const found = parsed(storage.getItem(onTheWay));
    storage.removeItem(onTheWay);
    return found;
  },
  /** Whether somebody was signed in in this tab, so that a reload goes to the sign-in pages by itself. */
  wasHere: () => storage.getItem(wasHere) !== null,
  /** `locked`: a reload must not get round the lock. */
  wasLocked: () => storage.getItem(wasHere) === 'locked',
  remember: (how: 'signedIn' | 'locked') => storage.setItem(wasHere, how),
  forget: () => {
    storage.removeItem(wasHere);
    storage.removeItem(onTheWay);
  },
});
export type Keepsakes = ReturnType<typeof keepsakes>;
