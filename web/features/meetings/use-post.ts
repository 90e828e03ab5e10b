import { useQueryClient } from '@tanstack/react-query';
import type { Versioned } from '../../app/api.ts';
import { type ItemPlace, type ItemShown, itemKey } from './meetings-api.ts';
import { outbox } from './outbox.ts';

type Posted = { readonly slot: string; readonly what: string; readonly send: () => Promise<unknown>; readonly onSent?: () => void };

/** Whoever wrote it is shown what stands now. */
const useShowing = () => {
  const client = useQueryClient();
  return async (onSent: () => void = () => {}): Promise<void> => {
    onSent();
    await client.invalidateQueries({ queryKey: ['meetings'] });
  };
};

/** Puts something in the outbox; once it went, what is shown of meetings is read anew. */
export const usePost = () => {
  const show = useShowing();
  return ({ send, onSent, ...parcel }: Posted): void =>
    outbox.post({
      ...parcel,
      send: async () => {
        await send();
        return 'sent';
      },
      onSent: () => show(onSent),
    });
};

type Text = Pick<Posted, 'slot' | 'what' | 'onSent'> & {
  readonly at: ItemPlace;
  /** What stood there when the person began to type, and what stands in an item now. */
  readonly base: string;
  readonly textIn: (item: ItemShown) => string;
  readonly send: (version: number) => Promise<unknown>;
};

/** The same for a text of a consultation that is written over: never over what somebody else wrote unseen. */
export const usePostText = () => {
  const client = useQueryClient();
  const show = useShowing();
  return ({ at, base, textIn, send, onSent, ...parcel }: Text): void =>
    outbox.post({
      ...parcel,
      send: async (anyway) => {
        const found = client.getQueryData<Versioned<ItemShown>>(itemKey(at));
        if (found === undefined || (!anyway && textIn(found.value) !== base)) return 'clash';
        await send(found.version);
        return 'sent';
      },
      onSent: () => show(onSent),
    });
};
