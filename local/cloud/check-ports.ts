import { createServer } from 'node:http';
import type { Ports } from './addresses.ts';
import { listenOn } from './listen.ts';

const named = (what: string, ports: Readonly<Record<string, number>>) =>
  Object.entries(ports).map(([tenant, port]) => ({ port, purpose: `the ${what} of ${tenant}` }));

/** Refuses a busy port before anything is started, in the sentence of `listenOn`. */
export const checkPorts = async ({ portals, apis, desk, signIn }: Ports): Promise<void> => {
  const all = [
    ...named('portal', portals),
    { port: desk, purpose: 'the inbox' },
    { port: signIn, purpose: 'the sign-in pages' },
    ...named('API', apis),
  ];
  for (const each of all) await (await listenOn(createServer(), each)).stop();
};
