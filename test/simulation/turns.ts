/** Lets whoever waits go on one at a time, in an order that chance decides: the same seed, the same order. */
export const turns = (chance: () => number) => {
  const waiting: (() => void)[] = [];
  let running = false;

  const next = (): void => {
    const [chosen] = waiting.splice(Math.floor(chance() * waiting.length), 1);
    running = chosen !== undefined;
    // what the chosen one does at once comes first, then everybody it woke has come to wait
    chosen?.();
    if (running) setImmediate(next);
  };

  /** Waits for one's turn. */
  const turn = (): Promise<void> =>
    new Promise((go) => {
      waiting.push(go);
      if (running) return;
      running = true;
      setImmediate(next);
    });

  return turn;
};
