import { describe, expect, test } from 'vitest';
import { functionsOf } from '../../shared/contract/api.ts';
import { regionApi } from '../../shared/contract/index.ts';
import { ofType, statementsOf, synthesized } from '../support/assembly.ts';

const stacks = synthesized();
const regions = stacks.filter(({ name }) => name !== 'ronde-federal');
const attachedIn = (stack: (typeof stacks)[number]) =>
  ofType(stack, 'AWS::S3::Bucket').filter(({ Properties }) => 'CorsConfiguration' in Properties);

describe.each(regions)('the files of articles of $name', (stack) => {
  test('lie in a closed bucket to which only pages of the own portal may send', () => {
    const [bucket, ...others] = attachedIn(stack);
    expect(others).toEqual([]);
    expect(bucket).toMatchObject({
      DeletionPolicy: 'Retain',
      Properties: {
        VersioningConfiguration: { Status: 'Enabled' },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        CorsConfiguration: {
          CorsRules: [{ AllowedMethods: ['POST'], AllowedOrigins: [`https://${stack.name.slice(6)}.ronde.example`] }],
        },
      },
    });
  });

  test('are offered by the functions whose routes say so, added by those that edit, and removed by none', () => {
    const granted = statementsOf(stack).flatMap(({ Effect, Action, Resource, policy }) =>
      Effect === 'Allow' && JSON.stringify(Resource).includes('AttachedFiles')
        ? [`${policy.replace(/^Api|Role[0-9A-F]{8}$/g, '').toLowerCase()} ${Action.toSorted().join()}`]
        : [],
    );
    const stated = functionsOf(regionApi).flatMap(({ name, files }) =>
      files === undefined ? [] : [`${name.toLowerCase()} ${files === 'read' ? 's3:GetObject' : 's3:GetObject,s3:PutObject'}`],
    );
    expect(granted.toSorted()).toEqual(stated.toSorted());
    expect(stated.length).toBeGreaterThan(2);
  });
});

test('the federal level has none', () => {
  expect(stacks.filter(({ name }) => name === 'ronde-federal').flatMap(attachedIn)).toEqual([]);
});
