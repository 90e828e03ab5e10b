import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TenantId } from '../shared/domain/tenants.ts';
import { defaultPort, portsFrom } from './cloud/addresses.ts';
import { readAssembly } from './cloud/assembly.ts';
import { checkPorts } from './cloud/check-ports.ts';
import { deadLetters } from './cloud/dead-letters.ts';
import { type Endings, endings } from './cloud/ending.ts';
import { lockFolder } from './cloud/lock.ts';
import { type Ground, runTenants, switchboard } from './cloud/run-tenants.ts';
import { startDatabase, startServices } from './cloud/services.ts';
import { settled } from './cloud/settle.ts';
import { synthesized } from './cloud/synthesize.ts';
import { readCloud } from './cloud/template.ts';
import type { RunningTenant, Tenant } from './cloud/tenant.ts';
import { openMails } from './inbox/mails.ts';
import { startDesk } from './inbox/start-desk.ts';
import { openPortals } from './portal/portals.ts';
import { openMemory } from './people/memory.ts';
import { peoplePage } from './people/people-page.ts';
import { demonstrate } from './seed/demonstrate.ts';
import { spendNights } from './seed/nights.ts';
import { workTeller } from './seed/work/tell-work.ts';

export type Seed = 'people' | 'work' | 'country';

export type PlatformOptions = {
  /** Everything that is kept between starts lies here; made when absent. */
  readonly dataFolder: string;
  /** First of ten ports in a row (default 4310); 0 takes any free ones. */
  readonly port?: number | undefined;
  /** The day the rules see, for a replay; tokens and audit keep the real time. */
  readonly businessDate?: string | undefined;
  /** Makes the demonstration people and their cells; in the background `work` also what these worked on, and `country` an invented country besides. */
  readonly seed?: Seed | undefined;
  /** A TopoJSON of official boundaries, with NIS ids. */
  readonly boundaries?: string | undefined;
  /** How many functions stay loaded at once, of 30 MB each; 32 when absent. */
  readonly warm?: number;
  /** Says nothing on the terminal, not even that work failed for good. */
  readonly quiet?: boolean;
};

export type Platform = {
  readonly tenants: Readonly<Record<TenantId, Tenant>>;
  /** Where people open the portal of each tenant. */
  readonly portals: Readonly<Record<TenantId, string>>;
  /** Mail, people and schedules: `/inbox`, `/people`, `/schedules/<name>`. */
  readonly deskUrl: string;
  readonly cognitoEndpoint: string;
  readonly dynamoDbEndpoint: string;
  /** Resolves once every change and event so far has reached the read models; rejects after a minute. */
  readonly settle: () => Promise<void>;
  /** Resolves once the invented country is written and its figures are told; at once without one. */
  readonly seeded: Promise<void>;
  readonly stop: () => Promise<void>;
};

const tenantsOf = (running: ReadonlyMap<TenantId, RunningTenant>): Platform['tenants'] => {
  const of = (id: TenantId): Tenant => {
    const found = running.get(id)?.tenant;
    if (found === undefined) throw new Error(`The templates hold no tenant ${id}.`);
    return found;
  };
  return { flanders: of('flanders'), wallonia: of('wallonia'), brussels: of('brussels'), federal: of('federal') };
};

/** What is kept, and who is told: a folder only its owner reads. */
const openGround = (folder: string, say: Ground['say'], ending: Endings): Ground => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  ending.add(lockFolder(folder));
  const log = createWriteStream(join(folder, 'functions.log'), { mode: 0o600 });
  const report = (error: unknown) => void log.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return { folder, log, report, say, ending, deadLetters: deadLetters(join(folder, 'dead-letters.jsonl'), say) };
};

const start = async (options: PlatformOptions, ending: Endings): Promise<Platform> => {
  const { port = defaultPort, businessDate, boundaries, seed, warm, quiet = false } = options;
  const ports = portsFrom(port);
  await checkPorts(ports);
  const ground = openGround(options.dataFolder, quiet ? () => {} : (line) => void process.stdout.write(`${line}\n`), ending);
  const mails = openMails(join(ground.folder, 'mails.jsonl'));
  const memory = openMemory(join(ground.folder, 'people.json'));
  // Java takes its time: it starts while the templates are made
  const database = startDatabase(ground);
  const portals = await openPortals({ ports: ports.portals, boundaries, ending });
  const clouds = readAssembly(await synthesized()).map((stack) => readCloud(portals.moved(stack)));
  const board = switchboard(clouds);
  const services = await startServices({ clouds, database, signInPort: ports.signIn, mails, board, ground });
  const { schedules } = await runTenants({ clouds, services, ports, businessDate, warm, board, ground });
  const tenants = tenantsOf(board.running);
  // browsers meet the store of files where functions do
  const files = services.aws.replace('localhost', '127.0.0.1');
  await Promise.all(clouds.map((cloud) => portals.serve(cloud, { ...tenants[cloud.tenant], files })));
  const parts = { tenants, cognitoEndpoint: services.cognito, dynamoDbEndpoint: services.dynamoDb };
  const desk = await startDesk({ port: ports.desk, mails, schedules, addresses: parts, people: () => peoplePage(memory, new Date()) });
  ending.add(desk.stop);
  const settle = () => settled([...board.running.values()], services.bus);
  const work = workTeller({ clouds, tenants, endpoints: services });
  const nights = spendNights({ schedules, settle });
  const { seeded } = seed
    ? await demonstrate(parts, { memory, businessDate, ground, nights, wide: seed === 'country', ...(seed !== 'people' && { work }) })
    : { seeded: Promise.resolve() };
  return { ...parts, portals: portals.urls, deskUrl: desk.url, settle, seeded, stop: ending.all };
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
