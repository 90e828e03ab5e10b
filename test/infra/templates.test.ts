import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { functionsOf, operationsOf } from '../../shared/contract/api.ts';
import { federalApi, regionApi } from '../../shared/contract/index.ts';
import { rolesOf } from '../../shared/domain/access/roles.ts';
import { tenants } from '../../infra/tenants.ts';
import { handlersOf, ofType, operationsIn, synthesized } from '../support/assembly.ts';

// throws where cdk-nag or CDK itself finds something that no reason accepts
const stacks = synthesized({ checked: true });
const apiOf = (name: string) => (name === 'ronde-federal' ? federalApi : regionApi);
const only = (stack: (typeof stacks)[number], type: string) => {
  const found = ofType(stack, type);
  expect(found).toHaveLength(1);
  return found[0]!.Properties;
};

test('there is a stack per tenant', () => {
  expect(stacks.map(({ name }) => name).toSorted()).toEqual(tenants.map(({ id }) => `ronde-${id}`).toSorted());
});

describe.each(stacks)('$name', (stack) => {
  const operations = operationsOf(apiOf(stack.name));
  const level = stack.name === 'ronde-federal' ? 'country' : 'region';

  test('has fewer than 480 resources', () => {
    expect(stack.resources.length).toBeLessThan(480);
  });

  test('is a template of less than 950 KB, of the 1 MB that CloudFormation reads', () => {
    expect(Buffer.byteLength(JSON.stringify(stack.resources))).toBeLessThan(950_000);
  });

  const tables = ofType(stack, 'AWS::DynamoDB::Table').map(({ Properties }) => Properties);
  const kept = {
    BillingMode: 'PAY_PER_REQUEST',
    DeletionProtectionEnabled: true,
    SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
    TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
  };

  test('keeps its table restorable, encrypted under its own key, followed, and safe from deletion', () => {
    expect(tables.filter((table) => 'StreamSpecification' in table)).toMatchObject([
      {
        ...kept,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
        StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      },
    ]);
  });

  test('keeps the keys of a region apart: followed by nobody, and gone from backups a day after they are destroyed', () => {
    const recovery = { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 1 } };
    const apart = tables.filter((table) => !('StreamSpecification' in table));
    expect(apart).toMatchObject(level === 'region' ? [{ ...kept, ...recovery }] : []);
  });

  test('rotates every key that encrypts', () => {
    const encrypting = ofType(stack, 'AWS::KMS::Key').filter(({ Properties }) => Properties['KeyUsage'] !== 'SIGN_VERIFY');
    expect(encrypting.length).toBeGreaterThan(0);
    for (const { Properties } of encrypting) expect(Properties['EnableKeyRotation']).toBe(true);
  });

  test('asks everybody for an authenticator as second factor and makes accounts only by invitation', () => {
    expect(only(stack, 'AWS::Cognito::UserPool')).toMatchObject({
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      UserPoolTier: 'ESSENTIALS',
      DeletionProtection: 'ACTIVE',
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      Policies: { PasswordPolicy: { TemporaryPasswordValidityDays: 7 } },
      LambdaConfig: { PreTokenGenerationConfig: { LambdaVersion: 'V2_0' } },
    });
  });

  test('shows the sign-in pages that know a language and ask again when told to, in the look Cognito gives them', () => {
    expect(only(stack, 'AWS::Cognito::UserPoolDomain')).toMatchObject({ ManagedLoginVersion: 2 });
    expect(only(stack, 'AWS::Cognito::ManagedLoginBranding')).toMatchObject({ UseCognitoProvidedValues: true });
  });

  test('lets the portal sign in by code flow only, with tokens of ten minutes', () => {
    expect(only(stack, 'AWS::Cognito::UserPoolClient')).toMatchObject({
      AllowedOAuthFlows: ['code'],
      GenerateSecret: false,
      ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'],
      AccessTokenValidity: 10,
      RefreshTokenValidity: 480,
      TokenValidityUnits: { AccessToken: 'minutes', RefreshToken: 'minutes' },
      RefreshTokenRotation: { Feature: 'ENABLED' },
      EnableTokenRevocation: true,
      PreventUserExistenceErrors: 'ENABLED',
    });
  });

  test('has a group for each role of its level', () => {
    const groups = ofType(stack, 'AWS::Cognito::UserPoolGroup').map(({ Properties }) => JSON.stringify(Properties['GroupName']));
    expect(groups.toSorted()).toEqual(
      rolesOf(level)
        .map((role) => JSON.stringify(role))
        .toSorted(),
    );
  });

  test('runs every function on Node 24 and arm64', () => {
    for (const handler of handlersOf(stack)) expect(handler).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] });
  });

  test('gives every operation of the contract a function, and the authorizer exactly when it is not public', () => {
    const integrated = new Map(operationsIn(stack).map((operation) => [operation.operationId, operation]));
    expect([...integrated.keys()].toSorted()).toEqual(operations.map(({ operationId }) => operationId).toSorted());
    const handlers = new Set(handlersOf(stack).map(({ id }) => id));
    for (const { operationId, route } of operations) {
      const { type, handler = '', security } = integrated.get(operationId)!;
      expect({ type, known: handlers.has(handler) }).toEqual({ type: 'aws_proxy', known: true });
      expect(security).toEqual(route.scope === 'public' ? [] : [{ signIn: ['ronde/use'] }]);
    }
  });

  test('lets the gateway call exactly the functions of its operations, each by its address', () => {
    const called = ofType(stack, 'AWS::IAM::ManagedPolicy').map(({ Properties }) => JSON.stringify(Properties['PolicyDocument']));
    const named = called.flatMap((document) => [...document.matchAll(/"Fn::GetAtt":\["(\w+)","Arn"\]/g)].map(([, id = '']) => id));
    expect(named.toSorted()).toEqual([...new Set(operationsIn(stack).map(({ handler = '' }) => handler))].toSorted());
    for (const document of called) expect(document).not.toContain('*');
  });

  test('tells each function exactly the operations that lead to it', () => {
    const leading = Map.groupBy(operationsIn(stack), ({ handler }) => handler);
    for (const { id, Environment } of handlersOf(stack)) {
      const told = z.string().default('').parse(Environment.Variables['OPERATIONS']).split(',').filter(Boolean);
      expect(told.toSorted()).toEqual((leading.get(id) ?? []).map(({ operationId }) => operationId).toSorted());
    }
  });

  test('has one function per access set, and a role for each function', () => {
    const roles = handlersOf(stack).map(({ Role }) => JSON.stringify(Role));
    expect(new Set(roles).size).toBe(roles.length);
    expect(operationsIn(stack).length).toBeGreaterThanOrEqual(functionsOf(apiOf(stack.name)).length);
  });

  test('reserves concurrency for every function its tenant names', () => {
    const { concurrency } = tenants.find(({ id }) => `ronde-${id}` === stack.name)!;
    const reserved = ofType(stack, 'AWS::Lambda::Function').flatMap(({ Properties }) => Properties['ReservedConcurrentExecutions'] ?? []);
    expect(reserved).toEqual(Object.values(concurrency));
  });

  test('forgets logs after a term', () => {
    const logs = ofType(stack, 'AWS::Logs::LogGroup');
    expect(logs.length).toBeGreaterThanOrEqual(handlersOf(stack).length);
    for (const { Properties } of logs) expect(Properties['RetentionInDays']).toBeGreaterThan(0);
  });

  test('logs no address and no path of a caller', () => {
    expect(JSON.stringify(only(stack, 'AWS::ApiGateway::Stage'))).not.toMatch(
      /sourceIp|userAgent|context\.path|authorizer|requestOverride/,
    );
  });

  test('says in every alarm what people notice', () => {
    for (const { Properties } of ofType(stack, 'AWS::CloudWatch::Alarm'))
      expect(String(Properties['AlarmDescription']).length).toBeGreaterThan(40);
  });

  test('keeps what fails for good, and tells the operator', () => {
    const mappings = ofType(stack, 'AWS::Lambda::EventSourceMapping');
    for (const { Properties } of mappings)
      expect(Properties).toMatchObject({
        BisectBatchOnFunctionError: true,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        DestinationConfig: { OnFailure: {} },
      });
    for (const { Properties } of ofType(stack, 'AWS::Events::Rule'))
      expect(JSON.stringify(Properties['Targets'])).toContain('DeadLetterConfig');
    expect(ofType(stack, 'AWS::CloudWatch::Alarm').length).toBeGreaterThan(ofType(stack, 'AWS::SQS::Queue').length);
  });

  test('names no other tenant, but for their buses, who may write to the own one, and what comes from there', () => {
    const others = tenants.filter(({ id }) => `ronde-${id}` !== stack.name);
    const text = stack.resources
      .filter(({ Type }) => Type !== 'AWS::Events::EventBusPolicy')
      .map((resource) => JSON.stringify(resource))
      .join('\n');
    const withoutBus = text.replaceAll(/[^"]*event-bus\/ronde-[^"]*/g, '');
    for (const { id, account } of others) {
      expect(withoutBus).not.toContain(account);
      expect(withoutBus).not.toContain(`ronde-${id}`);
    }
  });
});
