import { createHash } from 'node:crypto';
import type { Known } from './intrinsics.ts';
import type { Stack } from './assembly.ts';

/** Where a stack would be deployed, as its ARNs say it. */
export type Place = { readonly partition: string; readonly account: string; readonly region: string };

const letters = (seed: string, count: number): string =>
  [...createHash('sha256').update(seed).digest()]
    .map((byte) => (byte % 36).toString(36))
    .join('')
    .slice(0, count);

type Naming = { readonly name: string; readonly service: string; readonly kind: string };

/** How a physical name stands in an ARN, by type of resource; others get a name of their own kind. */
const arnOf = ({ partition, account, region }: Place, { name, service, kind }: Naming): string =>
  `arn:${partition}:${service}:${region}:${account}:${kind}${name}`;

const services: Readonly<Record<string, { readonly service: string; readonly kind: string }>> = {
  'AWS::Lambda::Function': { service: 'lambda', kind: 'function:' },
  'AWS::DynamoDB::Table': { service: 'dynamodb', kind: 'table/' },
  'AWS::DynamoDB::GlobalTable': { service: 'dynamodb', kind: 'table/' },
  'AWS::SQS::Queue': { service: 'sqs', kind: '' },
  'AWS::Events::EventBus': { service: 'events', kind: 'event-bus/' },
  'AWS::Cognito::UserPool': { service: 'cognito-idp', kind: 'userpool/' },
};

const namedBy: Readonly<Record<string, string>> = {
  'AWS::Events::EventBus': 'Name',
  'AWS::Cognito::UserPoolResourceServer': 'Identifier',
  'AWS::Cognito::UserPoolGroup': 'GroupName',
  'AWS::Cognito::UserPoolDomain': 'Domain',
  'AWS::ApiGateway::Stage': 'StageName',
};

/**
 * Names that deployment would give, the same at every start: a pool id in Cognito's shape, a table named after its
 * stack. Attributes are ARNs, or say what they are of.
 */
export const physicalNames = (stack: Stack, { partition, account, region }: Place): Known => {
  const { Resources, Parameters } = stack.template;
  const pseudo: Readonly<Record<string, string>> = {
    'AWS::Region': region,
    'AWS::Partition': partition,
    'AWS::AccountId': account,
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': stack.name,
    'AWS::StackId': arnOf({ partition, account, region }, { name: `${stack.name}/local`, service: 'cloudformation', kind: 'stack/' }),
  };
  const nameOf = (logicalId: string): string | undefined => {
    const resource = Resources[logicalId];
    if (resource === undefined) return undefined;
    const given = resource.Properties[namedBy[resource.Type] ?? ''];
    if (typeof given === 'string') return given;
    if (resource.Type === 'AWS::Cognito::UserPool') return `${region}_${letters(`${stack.name}/${logicalId}`, 9)}`;
    if (resource.Type === 'AWS::Cognito::UserPoolClient') return letters(`${stack.name}/${logicalId}`, 26);
    return `${stack.name}-${logicalId}`;
  };
  const parameter = (name: string): string | undefined => {
    const value = Parameters[name]?.Default;
    return typeof value === 'string' ? value : undefined;
  };
  return {
    ref: (logicalId) => pseudo[logicalId] ?? nameOf(logicalId) ?? parameter(logicalId),
    attribute: (logicalId, attribute) => {
      const name = nameOf(logicalId);
      if (name === undefined) return undefined;
      const naming = services[Resources[logicalId]?.Type ?? ''] ?? { service: 'local', kind: '' };
      const arn = arnOf({ partition, account, region }, { name, ...naming });
      if (attribute === 'Arn') return arn;
      return attribute === 'StreamArn' ? `${arn}/stream/local` : `${name}.${attribute}`;
    },
    imported: () => undefined,
  };
};
