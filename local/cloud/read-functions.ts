import * as z from 'zod';
import type { FunctionDefinition, MappingDefinition } from './cloud.ts';
import type { Resources } from './template.ts';

const Code = z.object({ S3Key: z.string() });
const Lambda = z.object({
  Code,
  Handler: z.string(),
  Timeout: z.number().default(3),
  MemorySize: z.number().default(128),
  Environment: z.object({ Variables: z.record(z.string(), z.string()).default({}) }).prefault({}),
});

/** Every function: its code on this machine, its handler and its environment. */
export const functionsOf = ({ ofType, stack }: Resources, nameOf: (id: string) => string): readonly FunctionDefinition[] =>
  ofType('AWS::Lambda::Function').map(({ id, arn, properties }) => {
    const { Code: code, Handler, Timeout, MemorySize, Environment } = Lambda.parse(properties);
    const folder = stack.assetFolder(code.S3Key);
    if (folder === undefined) throw new Error(`The code of ${id} (${code.S3Key}) is not in the cloud assembly.`);
    return {
      arn,
      name: nameOf(id),
      folder,
      handler: Handler,
      timeoutMillis: Timeout * 1000,
      memoryMegabytes: MemorySize,
      environment: Environment.Variables,
    };
  });

const Mapping = z.object({
  FunctionName: z.string(),
  EventSourceArn: z.string().regex(/:dynamodb:.*\/stream\//, 'only DynamoDB streams are read on this machine'),
  BatchSize: z.number().default(100),
  BisectBatchOnFunctionError: z.boolean().default(false),
  // Lambda's own default is to try until the record expires; a day of trying serves nobody here
  MaximumRetryAttempts: z
    .number()
    .default(-1)
    .transform((retries) => (retries < 0 ? 100 : retries)),
  FunctionResponseTypes: z.array(z.string()).default([]),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }).optional() }).prefault({}),
  FilterCriteria: z.object({ Filters: z.array(z.object({ Pattern: z.string() })).default([]) }).prefault({}),
  StartingPosition: z.enum(['TRIM_HORIZON', 'LATEST']).default('TRIM_HORIZON'),
});

/** Every mapping of the table's stream to a function. `FunctionName` may be a name or an ARN. */
export const mappingsOf = ({ ofType, place, stack }: Resources): readonly MappingDefinition[] =>
  ofType('AWS::Lambda::EventSourceMapping').map(({ id, properties }) => {
    const mapping = Mapping.parse(properties);
    const { Destination: deadLetters } = mapping.DestinationConfig.OnFailure ?? {};
    const prefix = `arn:${place.partition}:lambda:${place.region}:${place.account}:function:`;
    return {
      id: `${stack.name}-${id}`,
      functionArn: mapping.FunctionName.startsWith('arn:') ? mapping.FunctionName : prefix + mapping.FunctionName,
      batchSize: mapping.BatchSize,
      bisects: mapping.BisectBatchOnFunctionError,
      retries: mapping.MaximumRetryAttempts,
      reportsItemFailures: mapping.FunctionResponseTypes.includes('ReportBatchItemFailures'),
      patterns: mapping.FilterCriteria.Filters.map(({ Pattern }): unknown => JSON.parse(Pattern)),
      startsAt: mapping.StartingPosition,
      ...(deadLetters === undefined ? {} : { deadLetters }),
    };
  });
