import * as z from 'zod';
import { ofType, type Stack } from './assembly.ts';

/** A path of the portal, the headers it is answered with and, where the template says it, the object. */
export type SiteAnswer = { readonly path: string; readonly headers: Readonly<Record<string, string>>; readonly object?: string };

const Part = z.union([z.string(), z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) })]);

/** A header as the template has it; what stands in it of another resource under that resource's name. */
const Header = z.union([
  z.string(),
  z
    .object({ 'Fn::Join': z.tuple([z.literal(''), z.array(Part)]) })
    .transform(({ 'Fn::Join': [, parts] }) =>
      parts.map((part) => (typeof part === 'string' ? part : part['Fn::GetAtt'].join('.'))).join(''),
    ),
]);

const Policy = z.object({
  ResponseHeadersPolicyConfig: z.object({
    CustomHeadersConfig: z.object({ Items: z.array(z.object({ Header: z.string(), Value: z.string() })) }),
    SecurityHeadersConfig: z.strictObject({
      ContentSecurityPolicy: z.object({ ContentSecurityPolicy: Header, Override: z.literal(true) }),
      ContentTypeOptions: z.object({ Override: z.literal(true) }),
      FrameOptions: z.object({ FrameOption: z.string(), Override: z.literal(true) }),
      ReferrerPolicy: z.object({ ReferrerPolicy: z.string(), Override: z.literal(true) }),
      StrictTransportSecurity: z.object({
        AccessControlMaxAgeSec: z.number(),
        IncludeSubdomains: z.literal(true),
        Preload: z.literal(true),
        Override: z.literal(true),
      }),
    }),
  }),
});
const Behaviour = z.object({ PathPattern: z.string().default('/*'), ResponseHeadersPolicyId: z.object({ Ref: z.string() }) });
const Distribution = z.object({
  DistributionConfig: z.object({ DefaultCacheBehavior: Behaviour, CacheBehaviors: z.array(Behaviour) }),
});

const headersIn = (properties: unknown): Readonly<Record<string, string>> => {
  const { CustomHeadersConfig, SecurityHeadersConfig: security } = Policy.parse(properties).ResponseHeadersPolicyConfig;
  return {
    'Content-Security-Policy': security.ContentSecurityPolicy.ContentSecurityPolicy,
    'Strict-Transport-Security': `max-age=${security.StrictTransportSecurity.AccessControlMaxAgeSec}; includeSubDomains; preload`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': security.ReferrerPolicy.ReferrerPolicy,
    'X-Frame-Options': security.FrameOptions.FrameOption,
    ...Object.fromEntries(CustomHeadersConfig.Items.map(({ Header, Value }) => [Header, Value])),
  };
};

/** What CloudFront tells the browser, by path. */
export const answersOfDistribution = (stack: Stack): readonly SiteAnswer[] => {
  const policies = new Map(
    ofType(stack, 'AWS::CloudFront::ResponseHeadersPolicy').map(({ id, Properties }) => [id, headersIn(Properties)]),
  );
  return ofType(stack, 'AWS::CloudFront::Distribution').flatMap(({ Properties }) => {
    const { DefaultCacheBehavior, CacheBehaviors } = Distribution.parse(Properties).DistributionConfig;
    return [DefaultCacheBehavior, ...CacheBehaviors].map(({ PathPattern: path, ResponseHeadersPolicyId }) => ({
      path,
      headers: policies.get(ResponseHeadersPolicyId.Ref) ?? {},
    }));
  });
};

const Integration = z.object({
  uri: z.unknown(),
  responses: z.object({ '200': z.object({ responseParameters: z.record(z.string(), Header) }) }),
});
const Site = z.object({
  Body: z.object({
    info: z.object({ title: z.literal('Ronde: portal') }),
    paths: z.record(z.string(), z.strictObject({ get: z.object({ 'x-amazon-apigateway-integration': Integration }) })),
  }),
});

const place = 'method.response.header.';
const fixed = (parameters: Readonly<Record<string, string>>) =>
  Object.entries(parameters).flatMap(([name, value]) =>
    value.startsWith("'") ? [[name.slice(place.length), value.slice(1, -1)] as const] : [],
  );

/** What API Gateway tells the browser, by path, where the bucket has the file. */
export const answersOfGateway = (stack: Stack): readonly SiteAnswer[] =>
  ofType(stack, 'AWS::ApiGateway::RestApi').flatMap(({ Properties }) => {
    const site = Site.safeParse(Properties);
    if (!site.success) return [];
    return Object.entries(site.data.Body.paths).map(([path, { get }]) => {
      const { uri, responses } = get['x-amazon-apigateway-integration'];
      const object = /"(\/[^"/]+(?:\/[^"/]+)?)"\]\]\}$/.exec(JSON.stringify(uri))?.[1] ?? '';
      return { path, object, headers: Object.fromEntries(fixed(responses['200'].responseParameters)) };
    });
  });
