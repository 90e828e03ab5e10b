/** What somebody typed and did not send yet, in this tab's memory: it outlives the page, never the tab. */
export type Draft<Value> = { readonly get: () => Value | undefined; readonly set: (value: Value) => void; readonly clear: () => void };

const all = new Set<() => void>();

/** One draft, made once beside its form: `const requestDraft = draft<Request>();` */
export const draft = <Value>(): Draft<Value> => {
  let kept: Value | undefined;
  const clear = (): void => void (kept = undefined);
  all.add(clear);
  return { get: () => kept, set: (value) => void (kept = value), clear };
};

/** One draft for each place or thing it is about: what was typed for one cell never shows in another. */
export const drafts = <Value>(): ((about: string) => Draft<Value>) => {
  const kept = new Map<string, Draft<Value>>();
  return (about) => {
    const found = kept.get(about) ?? draft<Value>();
    kept.set(about, found);
    return found;
  };
};

/** What else has to end when the person leaves. */
export const whenForgotten = (work: () => void): void => void all.add(work);

/** When the person leaves, nothing of theirs stays. */
export const forgetDrafts = (): void => {
  for (const clear of all) clear();
};
