import { useState } from 'react';
import { drafts } from '../../app/drafts.ts';

/** What somebody types over a text that stands, and what stood there when they began. */
type Typed<Value> = { readonly value: Value; readonly base: string };

/**
 * A text that is written over, kept in this tab while it is typed. What stands is `saved`; while nobody typed here it is shown
 * as it comes. `base`: what stood there when the person began.
 */
export const overwriting = <Value extends object>() => {
  const kept = drafts<Typed<Value>>();
  return (about: string, saved: Value) => {
    const draft = kept(about);
    const [typed, setTyped] = useState(draft.get);
    const base = typed?.base ?? JSON.stringify(saved);
    const clear = (): void => {
      draft.clear();
      setTyped(undefined);
    };
    return {
      value: typed?.value ?? saved,
      base,
      isTyped: typed !== undefined,
      set: (part: Partial<Value>): void => {
        const next = { value: { ...saved, ...typed?.value, ...part }, base };
        draft.set(next);
        setTyped(next);
      },
      clear,
    };
  };
};
