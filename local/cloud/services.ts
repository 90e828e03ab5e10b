import { join } from 'node:path';
import { openEnvelopeKeys } from '../aws/envelope-keys.ts';
import { openLockedBuckets } from '../aws/locked-buckets.ts';
import { openOrdinaryBuckets } from '../aws/open-buckets.ts';
import { openSigningKeys } from '../aws/signing-keys.ts';
import { startAws } from '../aws/start-aws.ts';
import { poolsFromTemplate } from '../cognito/pools-from-template.ts';
import { startCognito } from '../cognito/start-cognito.ts';
import { type DynamoDbLocal, startDynamoDbLocal } from '../dynamodb/dynamodb-local.ts';
import type { Mails } from '../inbox/mails.ts';
import { type Bus, startBus } from './bus.ts';
import type { Cloud } from './cloud.ts';
import type { Ground, Switchboard } from './run-tenants.ts';

export type ServicesOptions = {
  readonly clouds: readonly Cloud[];
  readonly database: Promise<DynamoDbLocal>;
  readonly signInPort: number;
  readonly mails: Mails;
  readonly board: Pick<Switchboard, 'invoke' | 'disconnect'>;
  readonly ground: Ground;
};

/** Each tenant's one access key id: DynamoDB Local keeps its databases by it, and it tells our endpoints who calls. */
export const accessKeyIdOf = ({ tenant }: Pick<Cloud, 'tenant'>): string => `LOCAL${tenant.toUpperCase()}`;

/** The user pool's mails are HTML, of which ours use line breaks and escaped signs. */
const plain = (mail: string): string =>
  mail.replaceAll('<br/>', '\n').replaceAll('&#8239;', '\u202F').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const signInOptions = ({ clouds, ground: { folder }, signInPort: port, mails, board: { invoke } }: ServicesOptions) => {
  const triggers = new Map(clouds.map(({ userPool }) => [userPool.id, userPool.triggers]));
  return {
    port,
    pools: clouds.flatMap(({ template, physicalIds }) => poolsFromTemplate(template, physicalIds)),
    stateFile: join(folder, 'sign-in.json'),
    now: () => new Date(),
    runTokenTrigger: (poolId: string, event: unknown) => invoke(triggers.get(poolId)?.token ?? '', event),
    runMessageTrigger: (poolId: string, event: unknown) => invoke(triggers.get(poolId)?.message ?? '', event),
    sendMail: ({ to, subject, text }: { to: string; subject: string; text: string }) =>
      mails.deliver({ from: 'sign-in', to, subject, text: plain(text) }),
  };
};

/** Starts the database of all tenants on the kept files. It is ended with everything else, also while it still starts. */
export const startDatabase = ({ folder, ending }: Ground): Promise<DynamoDbLocal> => {
  const database = startDynamoDbLocal({ dataFolder: join(folder, 'dynamodb') });
  ending.add(() =>
    database.then(
      ({ stop }) => stop(),
      () => {},
    ),
  );
  database.catch(() => {}); // told to whoever waits for it
  return database;
};

/** Starts what all tenants share: the sign-in, the bus, and the endpoints for events and mail. */
export const startServices = async (options: ServicesOptions) => {
  const { clouds, mails } = options;
  const { invoke, disconnect } = options.board;
  const { folder, deadLetters, report, ending } = options.ground;
  const bus: Bus = startBus({
    rules: clouds.flatMap(({ rules }) => rules),
    file: join(folder, 'bus.jsonl'),
    hand: { invoke, deadLetters },
  });
  ending.add(bus.stop);
  ending.add(disconnect);
  const homes = new Map(clouds.map((cloud) => [accessKeyIdOf(cloud), cloud.place]));
  const signingKeys = openSigningKeys(join(folder, 'signing-keys.json'));
  const envelopeKeys = openEnvelopeKeys(join(folder, 'envelope-keys.json'));
  const lockedBuckets = openLockedBuckets(join(folder, 'buckets'));
  const buckets = clouds.flatMap((cloud) => cloud.buckets.map((bucket) => ({ ...bucket, accessKeyId: accessKeyIdOf(cloud) })));
  const ordinaryBuckets = openOrdinaryBuckets({ folder: join(folder, 'files'), buckets, now: () => new Date() });
  const homeOf = (accessKeyId: string) => homes.get(accessKeyId);
  const aws = await startAws({ bus, deliver: mails.deliver, signingKeys, envelopeKeys, lockedBuckets, ordinaryBuckets, homeOf, report });
  ending.add(aws.stop);
  const cognito = await startCognito(signInOptions(options));
  ending.add(cognito.stop);
  const { endpoint: dynamoDb } = await options.database;
  return { bus, dynamoDb, cognito: cognito.endpoint, aws: aws.url };
};
export type Services = Awaited<ReturnType<typeof startServices>>;
