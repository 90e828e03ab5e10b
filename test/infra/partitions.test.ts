import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tenants } from '../../infra/tenants.ts';
import { ofType, synthesized } from '../support/assembly.ts';

const attributes = { email: 'mail', givenName: 'givenName', familyName: 'surname' };
const [flanders, ...others] = tenants;
const stacks = synthesized({
  context: { partition: 'aws-eusc' },
  tenants: [
    {
      ...flanders!,
      identityProviders: [
        { kind: 'saml', name: 'FAS', metadataUrl: 'https://fas.example/metadata', attributes },
        {
          kind: 'oidc',
          name: 'ACM',
          issuerUrl: 'https://acm.example',
          clientId: 'ronde',
          clientSecretName: 'ronde/acm',
          scopes: ['openid'],
          attributes,
        },
      ],
    },
    ...others,
  ],
});
const stack = stacks.find(({ name }) => name === 'ronde-flanders')!;

describe('the European Sovereign Cloud', () => {
  test('gets the same stacks, with nothing in them of the other partition', () => {
    expect(stacks).toHaveLength(tenants.length);
    for (const { text } of stacks) {
      expect(text).not.toMatch(/arn:aws:|eu-central-1/);
      expect(text).toContain('eusc-de-east-1');
    }
  });

  test('is refused under a name that is not its own', () => {
    expect(() => synthesized({ context: { partition: 'aws-mars' } })).toThrow(
      'There is no partition aws-mars; there are aws and aws-eusc.',
    );
  });
});

test('no source of infrastructure names a partition, a cloud region or an address of the cloud, but for the one about tenants', () => {
  const folder = new URL('../../infra/', import.meta.url).pathname;
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const naming = sources.filter((name) =>
    /arn:aws:|amazon(aws|cognito)\.|(us|eu|eusc)-\w+-\d/.test(readFileSync(join(folder, name), 'utf8')),
  );
  expect(naming).toEqual(['tenants.ts']);
});

describe('sign-in services of administrations', () => {
  test('are offered beside the own accounts', () => {
    const [client] = ofType(stack, 'AWS::Cognito::UserPoolClient');
    expect(JSON.stringify(client?.Properties['SupportedIdentityProviders'])).toContain('COGNITO');
    expect(ofType(stack, 'AWS::Cognito::UserPoolIdentityProvider').map(({ Properties }) => Properties['ProviderType'])).toEqual([
      'SAML',
      'OIDC',
    ]);
  });

  test('leave their secret in the store of secrets', () => {
    expect(stack.text).toContain('{{resolve:secretsmanager:ronde/acm:SecretString:::}}');
  });
});
