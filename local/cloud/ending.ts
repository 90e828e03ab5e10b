type Stop = () => Promise<unknown> | void;

/** What was started and has to be ended again, in reverse order, whatever fails on the way. */
export const endings = () => {
  const stops: Stop[] = [];
  return {
    add: (stop: Stop): void => void stops.push(stop),
    /** Ends all; a second call waits for nothing more. */
    all: async (): Promise<void> => {
      for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) await stop();
    },
  };
};
export type Endings = ReturnType<typeof endings>;
