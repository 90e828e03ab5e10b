import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Change } from './change.ts';
import { listener } from './listener.ts';
import type { PoolDefinition } from './pool-definition.ts';
import { openStateFile, readState, type TakeDown } from './state-file.ts';
import { openPool, poolState, type Surroundings, type UserPool } from './user-pool.ts';

export type CognitoOptions = Omit<Surroundings, 'takeDown'> & {
  /** 0 takes any free port. */
  readonly port: number;
  readonly pools: readonly PoolDefinition[];
  /** Kept with mode 0600; without it nothing outlives the emulator. */
  readonly stateFile?: string;
};

export type Cognito = {
  /** What `AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER` takes; a pool's issuer is `<endpoint>/<pool id>`. */
  readonly endpoint: string;
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
  const kept = readState(options.stateFile);
  const server = createServer(listener(pools));
  const endpoint = `http://localhost:${String(await listen(server, options.port))}`;
  const { now, runTokenTrigger, runMessageTrigger, sendMail } = options;
  let takeDown: TakeDown = () => {};
  const open = (definition: PoolDefinition) => {
    const { id } = definition;
    const surroundings = { now, runTokenTrigger, runMessageTrigger, sendMail, takeDown: (change: Change) => takeDown(id, change) };
    return openPool({ ...surroundings, definition, issuer: `${endpoint}/${id}` }, kept.pools[id]);
  };
  const opened = await Promise.all(options.pools.map(open));
  // pools the template no longer has are kept in the file: the next template may have them again
  const states = Object.fromEntries(opened.map((pool) => [pool.definition.id, poolState(pool)]));
  takeDown = openStateFile(options.stateFile, { version: 1, pools: { ...kept.pools, ...states } });
  for (const pool of opened) pools.set(pool.definition.id, pool);
  return {
    endpoint,
    stop: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
