import { refusalIn } from '../../app/api.ts';
import { countUnsaved, whenForgotten } from '../../app/drafts.ts';
import { observable } from '../../session/observable.ts';

/** Something typed that is on its way; of one slot only the last counts. In this tab's memory alone. */
export type Parcel = {
  readonly slot: string;
  /** What it is, in the reader's words. */
  readonly what: string;
  /** Answers `clash` where somebody else wrote meanwhile; `anyway` sends over that. */
  readonly send: (anyway: boolean) => Promise<'sent' | 'clash'>;
  /** Once it is there, also where the answer that said so was lost. */
  readonly onSent: () => Promise<unknown>;
  readonly anyway?: true;
  /** Why it did not go, other than for want of a connection. */
  readonly stopped?: 'clash' | { readonly error: unknown };
};

const retryMillis = 4000;
const empty: readonly Parcel[] = [];
const { get, set, subscribe } = observable(empty);
let sending = false;

const outcomeOf = async ({ send, anyway }: Parcel): Promise<'sent' | 'offline' | NonNullable<Parcel['stopped']>> => {
  try {
    return await send(anyway === true);
  } catch (error) {
    const refused = refusalIn(error);
    if (refused === undefined || refused.status >= 500) return 'offline';
    return refused.code === 'request-repeated' ? 'sent' : { error };
  }
};

const waiting = (): Parcel | undefined => get().find(({ stopped }) => stopped === undefined);
const replace = (before: Parcel, after: readonly Parcel[]): void => set(get().flatMap((parcel) => (parcel === before ? after : [parcel])));

/** Sends one after the other, in order; what finds no connection stays and is tried again until it is there. */
const deliver = async (): Promise<void> => {
  if (sending) return;
  sending = true;
  for (let parcel = waiting(); parcel !== undefined; parcel = waiting()) {
    const outcome = await outcomeOf(parcel);
    if (outcome === 'offline') {
      setTimeout(() => void deliver(), retryMillis);
      break;
    }
    if (outcome === 'sent') await parcel.onSent().catch(() => {});
    replace(parcel, outcome === 'sent' ? [] : [{ ...parcel, stopped: outcome }]);
  }
  sending = false;
};

const post = (parcel: Parcel): void => {
  set([...get().filter(({ slot }) => slot !== parcel.slot), parcel]);
  void deliver();
};

/** What was typed and did not go yet. It leaves when the connection is back, in the order in which it was typed. */
export const outbox = {
  get,
  subscribe,
  post,
  again: ({ stopped: _, ...parcel }: Parcel): void => post({ ...parcel, anyway: true }),
  drop: (slot: string): void => set(get().filter((parcel) => parcel.slot !== slot)),
};

countUnsaved(() => get().length > 0);
whenForgotten(() => set(empty));
addEventListener('online', () => void deliver());
