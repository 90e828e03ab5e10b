import * as z from 'zod';
import { TenantId } from '../../shared/domain/tenants.ts';
import type { Stack } from './assembly.ts';
import type { Cloud, TableDefinition } from './cloud.ts';
import { resolver } from './intrinsics.ts';
import { physicalNames, type Place } from './physical-names.ts';
import { only } from './only.ts';
import { apiOf } from './read-api.ts';
import { rulesOf, schedulesOf } from './read-events.ts';
import { deployedAddresses } from '../portal/on-this-machine.ts';
import { siteHeadersOf } from '../portal/site-headers.ts';
import { functionsOf, mappingsOf } from './read-functions.ts';

/** A resource with every reference in its properties resolved. */
export type Resolved = { readonly id: string; readonly arn: string; readonly properties: Readonly<Record<string, unknown>> };

/** What the readers of this folder read from: the resources of a type, in the order of the template. */
export type Resources = { readonly ofType: (type: string) => readonly Resolved[]; readonly place: Place; readonly stack: Stack };

const Pool = z.object({
  LambdaConfig: z.object({ PreTokenGenerationConfig: z.object({ LambdaArn: z.string() }), CustomMessage: z.string() }),
});
const Client = z.object({ CallbackURLs: z.array(z.string()).min(1) });
const Table = z.object({
  TimeToLiveSpecification: z.object({ AttributeName: z.string() }).optional(),
  StreamSpecification: z.unknown().optional(),
});

export const tenantOf = ({ name, template }: Stack): TenantId => {
  const said = Object.values(template.Resources).flatMap(({ Properties }) => {
    const read = z.object({ Environment: z.object({ Variables: z.object({ TENANT: TenantId }) }) }).safeParse(Properties);
    return read.success ? [read.data.Environment.Variables.TENANT] : [];
  });
  if (said[0] === undefined) throw new Error(`No function of the stack ${name} says which tenant it serves (TENANT).`);
  return said[0];
};

type NameOf = (id: string) => string;

/** The table whose changes are followed, and the one of keys beside it, whose changes nobody follows. */
const tablesOf = ({ ofType }: Resources, nameOf: NameOf): Pick<Cloud, 'table' | 'keyTable'> => {
  const definition = ({ id, arn, properties }: Resolved): TableDefinition => {
    const timeToLiveAttribute = Table.parse(properties).TimeToLiveSpecification?.AttributeName;
    return { name: nameOf(id), arn, ...(timeToLiveAttribute === undefined ? {} : { timeToLiveAttribute }) };
  };
  const isFollowed = ({ properties }: Resolved): boolean => Table.parse(properties).StreamSpecification !== undefined;
  const tables = ofType('AWS::DynamoDB::Table');
  const table = definition(only(tables.filter(isFollowed), 'table with a stream'));
  const others = tables.filter((one) => !isFollowed(one));
  return others.length === 0 ? { table } : { table, keyTable: definition(only(others, 'table without a stream')) };
};

const userPoolOf = ({ ofType }: Resources, nameOf: NameOf): Cloud['userPool'] => {
  const pool = only(ofType('AWS::Cognito::UserPool'), 'user pool');
  const client = only(ofType('AWS::Cognito::UserPoolClient'), 'client');
  const { PreTokenGenerationConfig, CustomMessage } = Pool.parse(pool.properties).LambdaConfig;
  const callbackUrl = Client.parse(client.properties).CallbackURLs[0] ?? '';
  return {
    id: nameOf(pool.id),
    clientId: nameOf(client.id),
    callbackUrl,
    triggers: { token: PreTokenGenerationConfig.LambdaArn, message: CustomMessage },
  };
};

const Bucket = z.object({
  CorsConfiguration: z.object({ CorsRules: z.array(z.object({ AllowedOrigins: z.array(z.string()) })) }).optional(),
});

const bucketsOf = ({ ofType }: Resources, nameOf: NameOf): Cloud['buckets'] =>
  ofType('AWS::S3::Bucket').flatMap(({ id, properties }) => {
    const rules = Bucket.parse(properties).CorsConfiguration?.CorsRules;
    return rules === undefined ? [] : [{ name: nameOf(id), origins: rules.flatMap(({ AllowedOrigins }) => AllowedOrigins) }];
  });

const pseudoParameters = ['AWS::Region', 'AWS::Partition', 'AWS::AccountId', 'AWS::URLSuffix'];

/** Reads what runs in one tenant's cloud out of its synthesized stack; refuses (throws) what cannot be read on this machine. */
export const readCloud = (stack: Stack): Cloud => {
  const place: Place = { partition: 'aws', account: stack.account, region: stack.region };
  const known = physicalNames(stack, place);
  const resolve = resolver(known);
  const ofType = (type: string): readonly Resolved[] =>
    Object.entries(stack.template.Resources).flatMap(([id, { Type, Properties }]) => {
      if (Type !== type) return [];
      const properties = z.record(z.string(), z.unknown()).parse(resolve(Properties));
      return [{ id, arn: known.attribute(id, 'Arn') ?? '', properties }];
    });
  const resources: Resources = { ofType, place, stack };
  const nameOf: NameOf = (id) => known.ref(id) ?? id;
  return {
    tenant: tenantOf(stack),
    place,
    functions: functionsOf(resources, nameOf),
    ...tablesOf(resources, nameOf),
    buckets: bucketsOf(resources, nameOf),
    api: apiOf(resources),
    mappings: mappingsOf(resources),
    rules: rulesOf(resources),
    schedules: schedulesOf(resources),
    template: stack.template,
    physicalIds: Object.fromEntries([...pseudoParameters, ...Object.keys(stack.template.Resources)].map((id) => [id, nameOf(id)])),
    userPool: userPoolOf(resources, nameOf),
    site: { headers: siteHeadersOf(resources, nameOf), addresses: deployedAddresses(stack, resolve) },
  };
};
