import { join } from 'node:path';
import type { Writable } from 'node:stream';
import type { TenantId } from '../../shared/domain/tenants.ts';
import type { Ports } from './addresses.ts';
import type { Cloud } from './cloud.ts';
import type { DeadLetters } from './dead-letters.ts';
import type { Endings } from './ending.ts';
import { type Functions, type Invoke, runFunctions } from './functions.ts';
import { localFunctions } from './local-environment.ts';
import { startSchedules } from './schedules.ts';
import { accessKeyIdOf, type Services } from './services.ts';
import { type RunningTenant, startTenant } from './tenant.ts';

/** What every part that is started is lent. */
export type Ground = {
  readonly folder: string;
  readonly log: Writable;
  readonly deadLetters: DeadLetters;
  readonly report: (error: unknown) => void;
  readonly say: (line: string) => void;
  readonly ending: Endings;
};

/** The services call functions and functions call the services: who calls before the functions run, waits. */
export const switchboard = (clouds: readonly Cloud[]) => {
  const { promise: functions, resolve: connect, reject } = Promise.withResolvers<Functions>();
  functions.catch(() => {}); // told to whoever waits
  const running = new Map<TenantId, RunningTenant>();
  const owners = new Map(clouds.flatMap(({ tenant, functions: own }) => own.map(({ arn }) => [arn, tenant] as const)));
  const nudge = (arn: string): void => {
    const owner = owners.get(arn);
    if (owner !== undefined) running.get(owner)?.nudge();
  };
  const invoke: Invoke = async (arn, event, requestId) => (await functions).invoke(arn, event, requestId).finally(() => nudge(arn));
  /** Nobody waits for functions that will not come. */
  const disconnect = (): void => reject(new Error('The platform ends.'));
  return { running, connect, disconnect, invoke };
};
export type Switchboard = ReturnType<typeof switchboard>;

type Running = {
  readonly clouds: readonly Cloud[];
  readonly services: Services;
  readonly ports: Ports;
  readonly businessDate: string | undefined;
  readonly warm: number | undefined;
  readonly board: Switchboard;
  readonly ground: Ground;
};

/** Runs the functions, the APIs, the streams and the schedules of all tenants. */
export const runTenants = async ({ clouds, services, ports, businessDate, warm, board, ground }: Running) => {
  const { log, ending, deadLetters, report, folder } = ground;
  const { invoke } = board;
  const locals = clouds.map((cloud) => ({ cloud, accessKeyId: accessKeyIdOf(cloud), issuer: `${services.cognito}/${cloud.userPool.id}` }));
  const definitions = locals.flatMap(({ cloud, accessKeyId, issuer }) =>
    localFunctions(cloud, { addresses: { ...services, issuer }, region: cloud.place.region, accessKeyId, businessDate }),
  );
  const functions = runFunctions({ definitions, log, warm });
  // all stop taking on work before the functions end: what is cut off then is done again at the next start, not given up
  ending.add(async () => {
    const stopped = [services.bus.stop(), ...[...board.running.values()].map((tenant) => tenant.stop())];
    await functions.stop();
    await Promise.all(stopped);
  });
  board.connect(functions);
  const common = { dynamoDb: services.dynamoDb, folder: join(folder, 'checkpoints'), invoke, deadLetters, report };
  for (const local of locals) {
    const tenant = await startTenant({ ...common, ...local, port: ports.apis[local.cloud.tenant] });
    board.running.set(local.cloud.tenant, tenant);
  }
  const scheduled = clouds.flatMap(({ tenant, place, schedules }) => schedules.map((schedule) => ({ tenant, place, schedule })));
  const schedules = startSchedules(scheduled, { invoke, deadLetters });
  ending.add(schedules.stop);
  return { schedules };
};
