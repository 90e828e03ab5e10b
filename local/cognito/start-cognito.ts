import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { listener } from './listener.ts';
import type { PoolDefinition } from './pool-definition.ts';
import { readState, stateFile } from './state-file.ts';
import { openPool, poolState, type Surroundings, type UserPool } from './user-pool.ts';

export type CognitoOptions = Omit<Surroundings, 'changed'> & {
  /** 0 takes any free port. */
  readonly port: number;
  readonly pools: readonly PoolDefinition[];
  /** Kept with mode 0600; without it nothing outlives the emulator. */
  readonly stateFile?: string;
};

export type Cognito = {
  /** What `AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER` takes; a pool's issuer is `<endpoint>/<pool id>`. */
  readonly endpoint: string;
  /** Writes the state and closes. */
  readonly stop: () => Promise<void>;
};

const listen = async (server: Server, port: number): Promise<number> => {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
};

/**
 * Cognito's user pools on this machine: the operations our functions call, the sign-in pages and the OAuth endpoints.
 * Rejects when the port is taken or the state cannot be read.
 */
export const startCognito = async (options: CognitoOptions): Promise<Cognito> => {
  const pools = new Map<string, UserPool>();
  const kept = await readState(options.stateFile);
  // pools the template no longer has are kept in the file: the next template may have them again
  const file = stateFile(options.stateFile, () => ({
    version: 1,
    pools: { ...kept.pools, ...Object.fromEntries([...pools].map(([id, pool]) => [id, poolState(pool)])) },
  }));
  const server = createServer(listener(pools, file.saved));
  const endpoint = `http://localhost:${String(await listen(server, options.port))}`;
  const surroundings: Surroundings = {
    now: options.now,
    runTrigger: options.runTrigger,
    sendMail: options.sendMail,
    changed: file.changed,
  };
  const opened = await Promise.all(
    options.pools.map((definition) =>
      openPool({ ...surroundings, definition, issuer: `${endpoint}/${definition.id}` }, kept.pools[definition.id]),
    ),
  );
  for (const pool of opened) pools.set(pool.definition.id, pool);
  await file.flush();
  return {
    endpoint,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await file.flush();
    },
  };
};
