import { once } from 'node:events';
import type { Server } from 'node:http';

export type Listening = { readonly port: number; readonly url: string; readonly stop: () => Promise<void> };

/** Starts to listen on this machine only. Refuses a busy port in one sentence that says how to mend it. */
export const listenOn = async (server: Server, { port, purpose }: { port: number; purpose: string }): Promise<Listening> => {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    const mend = 'end the program that listens on it, or start with another base port: npm start -- --port 5310';
    throw busy ? new Error(`Port ${port} (${purpose}) is busy: ${mend}`, { cause: error }) : error;
  }
  const address = server.address();
  const chosen = typeof address === 'object' && address !== null ? address.port : port;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port: chosen, url: `http://localhost:${chosen}`, stop };
};
