import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { functionsOf } from '../../shared/contract/api.ts';
import { federalApi, regionApi } from '../../shared/contract/index.ts';
import { ofType, statementsOf, synthesized } from '../support/assembly.ts';

const stacks = synthesized();

/** What is granted on each object of a bucket that is named: new objects have names nobody knows beforehand. */
const onObjects = ['s3:PutObject', 's3:GetObject'];

/** What AWS cannot bind to a resource. */
const unbound = ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'];

const keysOf = (condition: Readonly<Record<string, Readonly<Record<string, unknown>>>>, operator: string): readonly string[] => {
  const keys = condition[operator]?.['dynamodb:LeadingKeys'];
  return Array.isArray(keys) ? keys : [];
};

describe.each(stacks)('the roles of $name', (stack) => {
  const allowed = statementsOf(stack).filter(({ Effect }) => Effect === 'Allow');
  const tableActions = ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'].map(
    (action) => `dynamodb:${action}`,
  );
  const onItems = allowed.filter(({ Action }) => Action.some((action) => tableActions.includes(action)));

  test('name each action in full', () => {
    expect(allowed.flatMap(({ Action }) => Action).filter((action) => action.includes('*'))).toEqual([]);
  });

  test('name each resource, but for tracing, which knows none', () => {
    const open = allowed.filter(({ Resource }) => JSON.stringify(Resource).includes('*'));
    expect(open.flatMap(({ Action }) => Action).filter((action) => ![...unbound, ...onObjects].includes(action))).toEqual([]);
    for (const { Action, Resource } of open)
      if (Action.some((action) => onObjects.includes(action))) expect(JSON.stringify(Resource)).toMatch(/Fn::GetAtt.*Arn.*"\/\*"/);
  });

  test('never read a table without naming a partition', () => {
    const actions = allowed.flatMap(({ Action }) => Action).filter((action) => action.startsWith('dynamodb:'));
    const stream = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map((action) => `dynamodb:${action}`);
    expect(actions.filter((action) => ![...tableActions, ...stream].includes(action))).toEqual([]);
  });

  test('reach items only by leading keys, and never without a key', () => {
    expect(onItems.length).toBeGreaterThan(0);
    for (const { Condition } of onItems) {
      expect(keysOf(Condition, 'ForAllValues:StringLike').length).toBeGreaterThan(0);
      expect(Condition['Null']).toEqual({ 'dynamodb:LeadingKeys': 'false' });
    }
  });

  test('pin each key to one level and one collection', () => {
    const keys = onItems.flatMap(({ Condition }) => keysOf(Condition, 'ForAllValues:StringLike'));
    expect(keys.filter((key) => !/^(MUNICIPALITY|TENANT|REGION|COUNTRY|USER|FEED)#\*#[A-Z]+(#\*)?$/.test(key))).toEqual([]);
  });

  test('add to an audit trail or read there, never change or remove', () => {
    const onAudit = onItems.filter(({ Condition }) => keysOf(Condition, 'ForAllValues:StringLike').some((key) => key.includes('#AUDIT#')));
    const rights = new Set(onAudit.map(({ Action }) => Action.toSorted().join()));
    expect([...rights].filter((right) => !['dynamodb:PutItem', 'dynamodb:GetItem,dynamodb:Query'].includes(right))).toEqual([]);
  });

  test('deny changing and removing in every audit trail to every role that touches items', () => {
    const denied = statementsOf(stack).filter(
      ({ Effect, Action }) => Effect === 'Deny' && Action.includes('dynamodb:DeleteItem') && Action.includes('dynamodb:UpdateItem'),
    );
    for (const { Condition } of denied) {
      expect(keysOf(Condition, 'ForAnyValue:StringLike')).toEqual([
        'MUNICIPALITY#*#AUDIT#*',
        'MUNICIPALITY#*#AUDITLEAF',
        'MUNICIPALITY#*#AUDITHEAD',
        'REGION#*#AUDIT#*',
        'COUNTRY#*#AUDIT#*',
      ]);
    }
    expect(new Set(denied.map(({ policy }) => policy))).toEqual(new Set(onItems.map(({ policy }) => policy)));
  });

  test('use the key of the data only through DynamoDB', () => {
    const signing = ['kms:GetPublicKey', 'kms:Sign']; // with another key, that encrypts nothing
    const isWrapping = (condition: object): boolean => 'ForAllValues:StringEquals' in condition; // with the Region's key: see key-vault.test.ts
    const onKey = allowed.filter(
      ({ Action, Condition }) => Action.some((action) => action.startsWith('kms:') && !signing.includes(action)) && !isWrapping(Condition),
    );
    expect(onKey.length).toBeGreaterThan(0);
    for (const { Condition } of onKey) expect(JSON.stringify(Condition['StringEquals']?.['kms:ViaService'])).toContain('dynamodb.');
  });
});

describe('accounts', () => {
  test.each(stacks)(
    'of $name are changed only by the functions whose routes say so, and mailed by the one that follows the stream',
    (stack) => {
      const api = stack.name === 'ronde-federal' ? federalApi : regionApi;
      const stated = functionsOf(api)
        .filter(({ accounts }) => accounts)
        .map(({ name }) => name.toLowerCase());
      const granted = statementsOf(stack)
        .filter(({ Action }) => Action.some((action) => action.startsWith('cognito-idp:')))
        .map(({ policy }) => policy.replace(/^Api|Role[0-9A-F]{8}$/g, '').toLowerCase());
      const mailing = stack.name === 'ronde-federal' ? [] : ['noticesstreamnotices'];
      expect(granted.toSorted()).toEqual([...stated, ...mailing].toSorted());
    },
  );

  test.each(stacks.filter(({ name }) => name !== 'ronde-federal'))(
    'of $name may be mailed, and nothing else, by what follows the stream',
    (stack) => {
      const mailing = statementsOf(stack).filter(
        ({ policy, Action }) => /notices/i.test(policy) && Action.some((action) => action.startsWith('cognito-idp:')),
      );
      expect(mailing.flatMap(({ Action }) => Action)).toEqual(['cognito-idp:AdminCreateUser']);
    },
  );

  test('are granted exactly the commands that the code sends', () => {
    const code = readFileSync('functions/runtime/accounts.ts', 'utf8');
    const sent = new Set([...code.matchAll(/new (\w+)Command\(/g)].map(([, command]) => `cognito-idp:${command}`));
    const granted = new Set(
      stacks.flatMap((stack) => statementsOf(stack).flatMap(({ Action }) => Action)).filter((action) => action.startsWith('cognito-idp:')),
    );
    expect(granted).toEqual(sent);
  });
});

describe('the bus', () => {
  const policiesOf = (name: string) =>
    ofType(
      stacks.find((stack) => stack.name === `ronde-${name}`)!,
      'AWS::Events::EventBusPolicy',
    ).map(({ Properties }) => JSON.stringify(Properties));
  const from = (name: string, other: string) => policiesOf(name).filter((policy) => policy.includes(`"events:source":"ronde.${other}"`));

  test.each(['flanders', 'wallonia', 'brussels'])(
    'of the federal level takes in from %s only its own facts, from the functions that tell them, and what it says of proposals',
    (region) => {
      const [says, facts, ...more] = from('federal', region);
      expect(more).toEqual([]);
      expect(says).toContain('"events:detail-type":["factTold"]');
      expect(facts).toContain('"events:detail-type":["municipalityCoverageChanged","regionFiguresChanged","yearTold"]');
      expect([...facts!.matchAll(/role\/(ronde-\w+-\w+)\*/g)].map(([, role]) => role)).toEqual([
        `ronde-${region}-notices`,
        `ronde-${region}-cellsDaily`,
      ]);
    },
  );

  test.each(['flanders', 'wallonia', 'brussels'])(
    'of %s takes in from each of the others what it says of proposals, and nothing else',
    (region) => {
      const others = ['flanders', 'wallonia', 'brussels', 'federal'].filter((other) => other !== region);
      expect(policiesOf(region)).toHaveLength(others.length);
      for (const other of others) expect(from(region, other)).toEqual([expect.stringContaining('"events:detail-type":["factTold"]')]);
    },
  );

  test.each(stacks)('is written to from $name by the functions that tell something, and by what brings it to the others', (stack) => {
    const tellers = new Set(
      statementsOf(stack)
        .filter(({ Action }) => Action.includes('events:PutEvents'))
        .map(({ policy }) => policy.replace(/(Stream|Events|Role).*/, '')),
    );
    const everywhere = ['Bus', 'concertationDaily'];
    expect(tellers).toEqual(new Set([...everywhere, ...(stack.name === 'ronde-federal' ? ['concertation'] : ['notices', 'cellsDaily'])]));
  });
});
