import { join } from 'node:path';
import { startAws } from '../aws/start-aws.ts';
import { poolsFromTemplate } from '../cognito/pools-from-template.ts';
import { startCognito } from '../cognito/start-cognito.ts';
import { startDynamoDbLocal } from '../dynamodb/dynamodb-local.ts';
import type { Mails } from '../inbox/mails.ts';
import { type Bus, startBus } from './bus.ts';
import type { Cloud } from './cloud.ts';
import type { Invoke } from './functions.ts';
import type { Ground } from './run-tenants.ts';

export type ServicesOptions = {
  readonly clouds: readonly Cloud[];
  readonly signInPort: number;
  readonly mails: Mails;
  readonly invoke: Invoke;
  readonly ground: Ground;
};

/** Each tenant's one access key id: DynamoDB Local keeps its databases by it, and it tells our endpoints who calls. */
export const accessKeyIdOf = ({ tenant }: Pick<Cloud, 'tenant'>): string => `LOCAL${tenant.toUpperCase()}`;

const signInOptions = ({ clouds, ground: { folder }, signInPort: port, mails, invoke }: ServicesOptions) => {
  const triggers = new Map(clouds.map(({ userPool }) => [userPool.id, userPool.triggerArn]));
  return {
    port,
    pools: clouds.flatMap(({ template, physicalIds }) => poolsFromTemplate(template, physicalIds)),
    stateFile: join(folder, 'sign-in.json'),
    now: () => new Date(),
    runTrigger: (poolId: string, event: unknown) => invoke(triggers.get(poolId) ?? '', event),
    sendMail: ({ to, subject, text }: { to: string; subject: string; text: string }) =>
      mails.deliver({ from: 'sign-in', to, subject, text }),
  };
};

/** Starts what all tenants share: the database, the sign-in, the bus, and the endpoints for events and mail. */
export const startServices = async (options: ServicesOptions) => {
  const { clouds, mails, invoke } = options;
  const { folder, deadLetters, report, ending } = options.ground;
  const database = startDynamoDbLocal({ dataFolder: join(folder, 'dynamodb') });
  database.then(
    ({ stop }) => ending.add(stop),
    () => {},
  );
  const bus: Bus = startBus({
    rules: clouds.flatMap(({ rules }) => rules),
    file: join(folder, 'bus.jsonl'),
    hand: { invoke, deadLetters },
  });
  ending.add(bus.stop);
  const homes = new Map(clouds.map((cloud) => [accessKeyIdOf(cloud), cloud.place]));
  const aws = await startAws({ bus, deliver: mails.deliver, homeOf: (accessKeyId) => homes.get(accessKeyId), report });
  ending.add(aws.stop);
  const cognito = await startCognito(signInOptions(options));
  ending.add(cognito.stop);
  const { endpoint: dynamoDb } = await database;
  return { bus, dynamoDb, cognito: cognito.endpoint, aws: aws.url };
};
export type Services = Awaited<ReturnType<typeof startServices>>;
