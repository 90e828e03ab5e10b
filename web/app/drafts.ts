import { isSame } from './is-same.ts';

/** What a page keeps in this tab's memory: it outlives the page, never the tab. */
export type Draft<Value> = { readonly get: () => Value | undefined; readonly set: (value: Value) => void; readonly clear: () => void };

const endings = new Set<() => void>();
const unsaved = new Set<() => boolean>();

/** What else has to end when the person leaves. */
export const whenForgotten = (work: () => void): void => void endings.add(work);

/** What else may be typed and not saved; the answer stops counting it. */
export const countUnsaved = (isUnsaved: () => boolean): (() => void) => {
  unsaved.add(isUnsaved);
  return () => void unsaved.delete(isUnsaved);
};

/** Something one page tells another, that nobody would miss. */
export const remembered = <Value>(): Draft<Value> => {
  let kept: Value | undefined;
  const clear = (): void => void (kept = undefined);
  whenForgotten(clear);
  return { get: () => kept, set: (value) => void (kept = value), clear };
};

/**
 * What somebody typed and did not send yet; `empty` is what it holds when that is nothing. One draft, made once beside
 * its form: `const requestDraft = draft<Request>();`
 */
export const draft = <Value>(empty?: Value): Draft<Value> => {
  const kept = remembered<Value>();
  countUnsaved(() => kept.get() !== undefined && !isSame(kept.get(), empty));
  return kept;
};

/** One draft for each place or thing it is about: what was typed for one cell never shows in another. */
export const drafts = <Value>(make: () => Draft<Value> = draft): ((about: string) => Draft<Value>) => {
  const kept = new Map<string, Draft<Value>>();
  return (about) => {
    const found = kept.get(about) ?? make();
    kept.set(about, found);
    return found;
  };
};

/** Whether something that was typed would be lost if the person left now. */
export const hasUnsaved = (): boolean => [...unsaved].some((isUnsaved) => isUnsaved());

/** When the person leaves, nothing of theirs stays. */
export const forgetDrafts = (): void => {
  for (const end of endings) end();
};
