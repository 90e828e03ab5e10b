import { createServer } from 'node:http';
import type { Ports } from './addresses.ts';
import { listenOn } from './listen.ts';

const purposeOf = (name: string): string => {
  if (name === 'desk') return 'the inbox';
  return name === 'signIn' ? 'the sign-in pages' : `the API of ${name}`;
};

/** Refuses a busy port before anything is started, in the sentence of `listenOn`. */
export const checkPorts = async (ports: Ports): Promise<void> => {
  for (const [name, port] of Object.entries(ports)) await (await listenOn(createServer(), { port, purpose: purposeOf(name) })).stop();
};
