import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { siteFiles } from '../../infra/site-headers.ts';
import { tenants } from '../../infra/tenants.ts';
import { ofType, type Stack, statementsOf, synthesized } from '../support/assembly.ts';
import { answersOfDistribution, answersOfGateway } from '../support/site-answers.ts';

const worlds = [
  { partition: 'aws', stacks: synthesized(), answers: answersOfDistribution, signIn: 'eu-central-1.amazoncognito.com' },
  {
    partition: 'aws-eusc',
    // throws where cdk-nag or CDK itself finds something that no reason accepts; test/infra/templates does so for the other
    stacks: synthesized({ context: { partition: 'aws-eusc' }, checked: true }),
    answers: answersOfGateway,
    signIn: 'eusc-de-east-1.amazoncognito.eu',
  },
];
const sites = worlds.flatMap(({ stacks, ...world }) =>
  stacks.map((stack) => ({ ...world, stack, name: stack.name, id: stack.name.slice(6) })),
);

const Outputs = z.object({ Outputs: z.record(z.string(), z.object({ Value: z.unknown() })) });
const outputsOf = ({ text }: Stack) =>
  Object.fromEntries(Object.entries(Outputs.parse(JSON.parse(text)).Outputs).map(([name, { Value }]) => [name, Value]));

const wanted = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

describe.each(sites)('the portal of $name in $partition', ({ stack, answers, id, signIn }) => {
  const told = answers(stack);
  const files = id === 'federal' ? '' : ' https://AttachedFiles1C73252F.RegionalDomainName';
  const policy = `connect-src 'self' https://api.${id}.ronde.example https://ronde-${id}.auth.${signIn}${files}`;

  test('lies in one bucket that nobody may read from outside, encrypted, with its earlier versions, and kept', () => {
    const isLocked = ({ Properties }: { Properties: Record<string, unknown> }) => Properties['ObjectLockEnabled'] === true; // the heads of the audit
    const isAttached = ({ Properties }: { Properties: Record<string, unknown> }) => 'CorsConfiguration' in Properties; // the files of articles
    const [bucket, ...others] = ofType(stack, 'AWS::S3::Bucket').filter((each) => !isLocked(each) && !isAttached(each));
    expect(others).toEqual([]);
    expect(bucket).toMatchObject({
      DeletionPolicy: 'Retain',
      Properties: {
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        BucketEncryption: {},
        VersioningConfiguration: { Status: 'Enabled' },
      },
    });
    expect(JSON.stringify(ofType(stack, 'AWS::S3::BucketPolicy'))).toContain('"aws:SecureTransport":"false"');
  });

  test('tells the browser the same with every answer, the policy in one line, literal but for the name of the store of files', () => {
    for (const { headers } of told) {
      const { 'Content-Security-Policy': security, 'Permissions-Policy': permissions, 'Cache-Control': _, ...rest } = headers;
      expect(rest).toEqual(wanted);
      expect(security?.split('; ')).toEqual([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        policy,
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ]);
      expect(security).not.toMatch(/unsafe|\*|http:/);
      for (const sense of ['camera', 'microphone', 'geolocation']) expect(permissions).toContain(`${sense}=()`);
    }
  });

  test('is kept a year where a file never changes, and asked for again everywhere else', () => {
    expect(told.filter(({ path }) => path.startsWith('/assets/')).map(({ headers }) => headers['Cache-Control'])).toEqual([
      'public, max-age=31536000, immutable',
    ]);
    const others = told.filter(({ path }) => !path.startsWith('/assets/'));
    expect(new Set(others.map(({ headers }) => headers['Cache-Control']))).toEqual(new Set(['no-cache']));
  });

  test('says outside where portal, API and sign-in pages are', () => {
    const { origins } = tenants.find((tenant) => tenant.id === id)!;
    expect(outputsOf(stack)).toMatchObject({
      PortalUrl: origins[0],
      ApiUrl: `https://api.${id}.ronde.example`,
      SignInUrl: `https://ronde-${id}.auth.${signIn}`,
    });
  });
});

describe.each(worlds[0]!.stacks)('CloudFront before the portal of $name', (stack) => {
  const [distribution] = ofType(stack, 'AWS::CloudFront::Distribution');

  test('speaks nothing older than TLS 1.2, under the tenant’s own name, and turns HTTP into HTTPS', () => {
    const config = JSON.stringify(distribution?.Properties);
    expect(config).toContain(`"Aliases":["${stack.name.slice(6)}.ronde.example"]`);
    expect(config).toContain('"MinimumProtocolVersion":"TLSv1.2_2021"');
    expect(config.match(/"ViewerProtocolPolicy":"[\w-]+"/g)).toEqual(
      Array.from({ length: 2 }, () => '"ViewerProtocolPolicy":"redirect-to-https"'),
    );
  });

  test('opens the portal for every path that is no file', () => {
    expect(distribution?.Properties['DistributionConfig']).toMatchObject({
      DefaultRootObject: 'index.html',
      CustomErrorResponses: [403, 404].map((ErrorCode) => ({ ErrorCode, ResponseCode: 200, ResponsePagePath: '/index.html' })),
    });
  });

  test('lets the file itself say how long it is kept, so that a page in place of a lost asset is not', () => {
    for (const { Properties } of ofType(stack, 'AWS::CloudFront::ResponseHeadersPolicy'))
      expect(JSON.stringify(Properties)).toContain('"Header":"Cache-Control","Override":false');
  });
});

describe.each(worlds[1]!.stacks)('API Gateway before the portal of $name', (stack) => {
  test('reads the files of the portal and nothing else', () => {
    const own = statementsOf(stack).filter(({ policy }) => policy.startsWith('WebSite'));
    expect(own.map(({ Action }) => Action)).toEqual([['s3:GetObject']]);
    const keys = own.flatMap(({ Resource }) => Resource).map((resource) => /"(\/[^"]+)"/.exec(JSON.stringify(resource))?.[1]);
    expect(keys).toEqual(['/index.html', '/boundaries.json', '/ronde.svg', '/assets/*']);
  });

  test('opens the portal for every path that is no file', () => {
    const files = new Map(answersOfGateway(stack).map(({ path, object }) => [path, object]));
    expect(Object.fromEntries(files)).toMatchObject({ '/': '/index.html', '/{page+}': '/index.html', '/assets/{file}': '/assets/{file}' });
  });

  test('lets nobody keep for long that something is missing', () => {
    const refusals = JSON.stringify(ofType(stack, 'AWS::ApiGateway::RestApi')).match(
      /"statusCode":"(404|502)".*?"method.response.header.Cache-Control":"[^"]+"/g,
    );
    expect(refusals?.filter((refusal) => !refusal.endsWith(`"'no-cache'"`))).toEqual([]);
  });
});

test('every file that lies beside the page is served as itself', () => {
  expect(readdirSync('web/public').filter((file) => !siteFiles.some((served) => served === file))).toEqual([]);
});
