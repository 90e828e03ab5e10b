import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TenantId } from '../shared/domain/tenants.ts';
import { defaultPort, portsFrom } from './cloud/addresses.ts';
import { readAssembly } from './cloud/assembly.ts';
import { deadLetters as keepDeadLetters } from './cloud/dead-letters.ts';
import { type Endings, endings } from './cloud/ending.ts';
import { type Functions, type Invoke, runFunctions } from './cloud/functions.ts';
import { localFunctions } from './cloud/local-environment.ts';
import { startSchedules } from './cloud/schedules.ts';
import { accessKeyIdOf, startServices } from './cloud/services.ts';
import { settled } from './cloud/settle.ts';
import { synthesized } from './cloud/synthesize.ts';
import { readCloud } from './cloud/template.ts';
import { type RunningTenant, startTenant, type Tenant } from './cloud/tenant.ts';
import { openMails } from './inbox/mails.ts';
import { startDesk } from './inbox/start-desk.ts';

export type PlatformOptions = {
  /** Everything that is kept between starts lies here. */
  readonly dataFolder: string;
  /** First of six ports in a row; 0 takes any free ones. */
  readonly port?: number;
  /** The day the rules see, for a replay; tokens and audit keep the real time. */
  readonly businessDate?: string | undefined;
  /** Says nothing on the terminal. */
  readonly quiet?: boolean;
};

export type Platform = {
  readonly tenants: Readonly<Record<TenantId, Tenant>>;
  /** Mail, people and schedules: `/inbox`, `/people`, `/schedules/<name>`. */
  readonly deskUrl: string;
  readonly cognitoEndpoint: string;
  readonly dynamoDbEndpoint: string;
  /** Resolves once every change and event so far has reached the read models; rejects after a minute. */
  readonly settle: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

const tenantsOf = (running: ReadonlyMap<TenantId, RunningTenant>): Readonly<Record<TenantId, Tenant>> => {
  const of = (id: TenantId): Tenant => {
    const found = running.get(id)?.tenant;
    if (found === undefined) throw new Error(`The templates hold no tenant ${id}.`);
    return found;
  };
  return { flanders: of('flanders'), wallonia: of('wallonia'), brussels: of('brussels'), federal: of('federal') };
};

const start = async ({ dataFolder, port = defaultPort, businessDate, quiet = false }: PlatformOptions, ending: Endings): Promise<Platform> => {
  const clouds = readAssembly(await synthesized()).map(readCloud);
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const log = createWriteStream(join(dataFolder, 'functions.log'), { mode: 0o600 });
  const say = (line: string) => void (quiet || process.stderr.write(`${line}\n`));
  const report = (error: unknown) => void log.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  const deadLetters = keepDeadLetters(join(dataFolder, 'dead-letters.jsonl'), say);
  const mails = openMails(join(dataFolder, 'mails.jsonl'));
  const ports = portsFrom(port);

  // the services and the functions need each other: who calls before the functions run, waits
  const { promise: functions, resolve: functionsRun } = Promise.withResolvers<Functions>();
  const running = new Map<TenantId, RunningTenant>();
  const owner = new Map(clouds.flatMap(({ tenant, functions: own }) => own.map(({ arn }) => [arn, tenant] as const)));
  const nudge = (arn: string) => {
    const tenant = owner.get(arn);
    if (tenant !== undefined) running.get(tenant)?.nudge();
  };
  const invoke: Invoke = async (arn, event, requestId) => (await functions).invoke(arn, event, requestId).finally(() => nudge(arn));

  const services = await startServices({ clouds, folder: dataFolder, signInPort: ports.signIn, mails, invoke, deadLetters, report, ending });
  const locals = clouds.map((cloud) => ({ cloud, accessKeyId: accessKeyIdOf(cloud), issuer: `${services.cognito}/${cloud.userPool.id}` }));
  const definitions = locals.flatMap(({ cloud, accessKeyId, issuer }) =>
    localFunctions(cloud, { addresses: { ...services, issuer }, region: cloud.place.region, accessKeyId, businessDate }),
  );
  const run = runFunctions({ definitions, log });
  functionsRun(run);
  ending.add(run.stop);

  const common = { dynamoDb: services.dynamoDb, folder: join(dataFolder, 'checkpoints'), invoke, deadLetters, report };
  for (const local of locals) {
    const tenant = await startTenant({ ...common, ...local, port: ports[local.cloud.tenant] });
    running.set(local.cloud.tenant, tenant);
    ending.add(tenant.stop);
  }
  const schedules = startSchedules(
    clouds.flatMap(({ tenant, place, schedules: own }) => own.map((schedule) => ({ tenant, place, schedule }))),
    { invoke, deadLetters },
  );
  ending.add(schedules.stop);
  const desk = await startDesk({ port: ports.desk, mails, schedules, people: () => ({ html: '', json: {} }) });
  ending.add(desk.stop);
  return {
    tenants: tenantsOf(running),
    deskUrl: desk.url,
    cognitoEndpoint: services.cognito,
    dynamoDbEndpoint: services.dynamoDb,
    settle: () => settled([...running.values()], services.bus),
    stop: ending.all,
  };
};

/** Starts the whole platform on this machine from the synthesized templates; whatever was started is ended when a part cannot start. */
export const startPlatform = async (options: PlatformOptions): Promise<Platform> => {
  const ending = endings();
  try {
    return await start(options, ending);
  } catch (error) {
    await ending.all();
    throw error;
  }
};
