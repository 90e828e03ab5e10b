import type { Send } from '../people/browser.ts';

/** Counts what goes over the line. */
export type Traffic = {
  readonly send: Send;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly retried: () => void;
  readonly count: () => { readonly requests: number; readonly retries: number };
};

export const countTraffic = (): Traffic => {
  let [requests, retries] = [0, 0];
  const ask = <Asked>(asked: Asked): Asked => {
    requests += 1;
    return asked;
  };
  return {
    send: (address, init) => fetch(ask(address), init),
    fetch: (request) => fetch(ask(request)),
    retried: () => void (retries += 1),
    count: () => ({ requests, retries }),
  };
};
