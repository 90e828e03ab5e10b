import * as z from 'zod';

/** What a tab remembers across the way to the sign-in pages and back: secrets of one use and a path; never a token. */
const Keepsake = z.object({ verifier: z.string(), state: z.string(), nonce: z.string(), callbackUrl: z.string(), back: z.string() });
export type Keepsake = z.infer<typeof Keepsake>;

const [onTheWay, wasHere, mustAsk] = ['ronde.onTheWay', 'ronde.wasHere', 'ronde.mustAsk'];

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const parsed = (text: string | null): Keepsake | undefined => {
  try {
    return Keepsake.safeParse(JSON.parse(text ?? '')).data;
  } catch {
    return undefined;
  }
};

/** Kept in this tab, and one mark on this machine for all tabs: it tells nothing about anybody. */
export const keepsakes = ({ tab, machine }: { readonly tab: Store; readonly machine: Store }) => ({
  keep: (keepsake: Keepsake) => tab.setItem(onTheWay, JSON.stringify(keepsake)),
  /** Taken once. */
  take: (): Keepsake | undefined => {
    const found = parsed(tab.getItem(onTheWay));
    tab.removeItem(onTheWay);
    return found;
  },
  /** Whether somebody was signed in in this tab, so that a reload goes to the sign-in pages by itself. */
  wasHere: () => tab.getItem(wasHere) !== null,
  remember: () => tab.setItem(wasHere, 'yes'),
  forget: () => {
    tab.removeItem(wasHere);
    tab.removeItem(onTheWay);
  },
  /** After a lock or an exit the sign-in pages ask for the password, from whatever tab, though they still know the browser. */
  askAgain: () => machine.setItem(mustAsk, 'yes'),
  mustAsk: () => machine.getItem(mustAsk) !== null,
  /** Somebody answered the sign-in pages. */
  asked: () => machine.removeItem(mustAsk),
});
export type Keepsakes = ReturnType<typeof keepsakes>;
