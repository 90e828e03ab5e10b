import * as z from 'zod';
import type { ApiDefinition } from './cloud.ts';
import { only } from './only.ts';
import type { Resources } from './template.ts';

const Setting = z.object({
  HttpMethod: z.string(),
  ResourcePath: z.string(),
  ThrottlingRateLimit: z.number().optional(),
  ThrottlingBurstLimit: z.number().optional(),
});
const Stage = z.object({ StageName: z.string(), MethodSettings: z.array(Setting).default([]) });

const Integration = z.object({
  type: z.enum(['aws_proxy', 'mock']),
  uri: z.string().optional(),
  responses: z
    .record(
      z.string(),
      z.object({
        statusCode: z.string(),
        responseParameters: z.record(z.string(), z.string()).default({}),
        responseTemplates: z.record(z.string(), z.string()).default({}),
      }),
    )
    .default({}),
});

const Method = z.object({
  security: z.array(z.record(z.string(), z.array(z.string()))).default([]),
  'x-amazon-apigateway-integration': Integration,
});

const Answer = z.object({
  statusCode: z.coerce.number().optional(),
  responseParameters: z.record(z.string(), z.string()).default({}),
  responseTemplates: z.record(z.string(), z.string()).default({}),
});

/** The part of an API Gateway document that says how a request is answered. */
export const GatewayDocument = z.object({
  paths: z.record(z.string(), z.record(z.string(), Method)),
  'x-amazon-apigateway-gateway-responses': z.record(z.string(), Answer).default({}),
});
export type GatewayMethod = z.infer<typeof Method>;
export type GatewayAnswer = z.infer<typeof Answer>;

/** The REST API made from the OpenAPI document, and the limits of its stage. */
export const apiOf = ({ ofType }: Resources): ApiDefinition => {
  const rest = only(ofType('AWS::ApiGateway::RestApi'), 'REST API');
  const { StageName: stage, MethodSettings } = Stage.parse(only(ofType('AWS::ApiGateway::Stage'), 'stage').properties);
  return {
    stage,
    document: GatewayDocument.parse(rest.properties['Body']),
    throttles: MethodSettings.flatMap(({ HttpMethod: method, ResourcePath, ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst }) =>
      rate === undefined || burst === undefined ? [] : [{ method, path: ResourcePath.slice(1).replaceAll('~1', '/'), rate, burst }],
    ),
  };
};
