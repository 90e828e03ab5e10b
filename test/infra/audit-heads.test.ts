import { describe, expect, test } from 'vitest';
import { ofType, statementsOf, synthesized } from '../support/assembly.ts';

const stacks = synthesized();
const regions = stacks.filter(({ name }) => name !== 'ronde-federal');

const lockedIn = (stack: (typeof stacks)[number]) =>
  ofType(stack, 'AWS::S3::Bucket').filter(({ Properties }) => Properties['ObjectLockEnabled'] === true);

describe.each(regions)('the heads of the audit of $name', (stack) => {
  test('lie in a bucket that locks each of them for ten years, for the owner of the account too', () => {
    const [bucket, ...others] = lockedIn(stack);
    expect(others).toEqual([]);
    expect(bucket?.Properties).toMatchObject({
      ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled', Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 3650 } } },
      VersioningConfiguration: { Status: 'Enabled' },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
    expect(bucket).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });

  test('are added by who seals, and read, changed and removed by no function', () => {
    const onBuckets = statementsOf(stack).filter(
      ({ Effect, Action, policy }) =>
        Effect === 'Allow' &&
        /Role[0-9A-F]{8}$/.test(policy) &&
        !/Manuals/.test(policy) &&
        Action.some((action) => action.startsWith('s3:')),
    );
    expect(onBuckets.map(({ Action }) => Action)).toEqual([['s3:PutObject'], ['s3:PutObject']]);
    expect(onBuckets.map(({ policy }) => policy.replace(/Role[0-9A-F]{8}$/, '')).toSorted()).toEqual([
      'auditDailyEventsAuditDaily',
      'projectionsStreamProjections',
    ]);
  });
});

test('the federal level, which has no audit of cells, has no such bucket', () => {
  expect(stacks.filter(({ name }) => name === 'ronde-federal').flatMap(lockedIn)).toEqual([]);
});
