import { randomUUID } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { businessDate as dayOf } from '../../functions/runtime/environment.ts';
import { dynamoTable } from '../../shared/data/dynamo-table.ts';
import { TenantId } from '../../shared/domain/tenants.ts';
import type { Ground } from '../cloud/run-tenants.ts';
import { demonstrationPlaces } from '../people/demonstration.ts';
import type { Office } from '../people/enrol-officer.ts';
import { makePeople } from '../people/make-people.ts';
import type { Memory } from '../people/memory.ts';
import type { Platform } from '../platform.ts';
import { seedConcertation } from './concertation.ts';
import type { Story } from './country.ts';
import { seedLibraries } from './library.ts';
import { type Seeding, seedCountry } from './seed.ts';
import { seedTrainings } from './trainings.ts';

type Parts = Pick<Platform, 'tenants' | 'cognitoEndpoint' | 'dynamoDbEndpoint'>;
type Options = {
  readonly memory: Memory;
  readonly businessDate: string | undefined;
  readonly ground: Ground;
  /** The rest of the country too. */
  readonly wide: boolean;
  /** Lets the people of the demonstration cells have worked, as of a day. */
  readonly work?: (today: string, signal: AbortSignal) => Promise<void>;
  /** Lets every Region tell its figures. */
  readonly nights: (signal: AbortSignal) => Promise<void>;
};

const newId = (prefix: string): string => `${prefix}_${randomUUID().replaceAll('-', '')}`;

/** A tenant's table, written with the tenant's own access key. */
const offices = ({ tenants, dynamoDbEndpoint: endpoint }: Parts, today: string): ReadonlyMap<TenantId, Office> =>
  new Map(
    TenantId.options.map((tenant) => {
      const { tableName: name, accessKeyId, region } = tenants[tenant];
      const client = DynamoDBDocumentClient.from(
        new DynamoDBClient({ endpoint, region, credentials: { accessKeyId, secretAccessKey: 'local' } }),
      );
      const table = dynamoTable({ client, name, now: () => new Date() });
      return [tenant, { table, tenant, today, newId, now: new Date() }];
    }),
  );

const isShown = ({ municipality }: Story): boolean => demonstrationPlaces.some(({ nis }) => nis === municipality.nis);

/** Tells each fifth of the way. */
const fifths = (say: Ground['say']) => (done: number, of: number) => {
  if (Math.floor((done / of) * 5) > Math.floor(((done - 1) / of) * 5))
    say(`The invented country: ${done} of ${of} municipalities or cells are written.`);
};

type Rest = Pick<Options, 'wide' | 'nights' | 'work' | 'businessDate'> & { readonly marker: string; readonly seeding: Seeding };

/** What nobody waits for: the figures of the first cells, what they worked on, the rest of the country, and its figures. The marker says that all of it is done. */
const seedRest = async ({ wide, nights, work, businessDate, marker, seeding }: Rest): Promise<void> => {
  const { signal, today } = seeding;
  await nights(signal);
  // what was sealed on a day that is only pretended would be gone by the real one
  if (businessDate === undefined && !signal.aborted) await work?.(today, signal);
  if (!wide) return;
  await seedCountry(seeding, (story) => !isShown(story));
  await nights(signal);
  if (!signal.aborted) writeFileSync(marker, today);
};

/**
 * Makes the demonstration people and their four cells. `seeded` is the rest of the country, written in the background
 * so that nobody waits for it; an interrupted one goes on at the next start, and what is there already stays.
 */
export const demonstrate = async (parts: Parts, options: Options): Promise<{ readonly seeded: Promise<void> }> => {
  const { memory, businessDate, ground } = options;
  const today = dayOf({ BUSINESS_DATE: businessDate }, new Date());
  const all = offices(parts, today);
  const officeOf = (tenant: TenantId): Office => {
    const office = all.get(tenant);
    if (office === undefined) throw new Error(`There is no tenant ${tenant}.`);
    return office;
  };
  const controller = new AbortController();
  const marker = join(ground.folder, 'seeded');
  const isSeeded = existsSync(marker);
  const seeding: Seeding = { officeOf, today, signal: controller.signal, progress: fifths(ground.say) };
  const people = makePeople({ platform: parts, memory, officeOf });
  if (!isSeeded) {
    await seedCountry({ ...seeding, progress: () => {} }, isShown);
    await seedConcertation(officeOf, today);
  }
  await Promise.all([people, seedLibraries(officeOf)]);
  if (isSeeded) return { seeded: Promise.resolve() };
  await seedTrainings(seeding);
  const seeded = seedRest({ ...options, marker, seeding });
  seeded.catch(ground.report);
  ground.ending.add(async () => {
    controller.abort();
    await seeded.catch(() => {});
  });
  return { seeded };
};
