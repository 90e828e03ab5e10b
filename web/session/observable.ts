/** A value that tells when it changes; `get` and `subscribe` suit `useSyncExternalStore`. */
export const observable = <Value>(first: Value) => {
  const listeners = new Set<() => void>();
  let value = first;
  return {
    get: (): Value => value,
    set: (next: Value): void => {
      value = next;
      for (const tell of listeners) tell();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};
