import * as z from 'zod';
import type { Resources } from '../cloud/template.ts';

export type Headers = Readonly<Record<string, string>>;

/** What the template says every answer of the portal carries: under `/assets`, and elsewhere. */
export type SiteHeaders = { readonly assets: Headers; readonly others: Headers };

const Custom = z.object({ Items: z.array(z.object({ Header: z.string(), Value: z.string() })) });
const Security = z.object({
  ContentSecurityPolicy: z.object({ ContentSecurityPolicy: z.string() }),
  ReferrerPolicy: z.object({ ReferrerPolicy: z.string() }),
  FrameOptions: z.object({ FrameOption: z.string() }),
});
const Policy = z.object({ ResponseHeadersPolicyConfig: z.object({ CustomHeadersConfig: Custom, SecurityHeadersConfig: Security }) });

const Behaviour = z.object({ ResponseHeadersPolicyId: z.string() });
const Distribution = z.object({
  DistributionConfig: z.object({
    DefaultCacheBehavior: Behaviour,
    CacheBehaviors: z.array(Behaviour.extend({ PathPattern: z.literal('/assets/*') })).length(1),
  }),
});

/** As CloudFront would send them; strict transport is left out, as there is no TLS on this machine. */
const headersOf = (properties: unknown): Headers => {
  const { CustomHeadersConfig, SecurityHeadersConfig: security } = Policy.parse(properties).ResponseHeadersPolicyConfig;
  return {
    ...Object.fromEntries(CustomHeadersConfig.Items.map(({ Header, Value }) => [Header, Value])),
    'Content-Security-Policy': security.ContentSecurityPolicy.ContentSecurityPolicy,
    'Referrer-Policy': security.ReferrerPolicy.ReferrerPolicy,
    'X-Frame-Options': security.FrameOptions.FrameOption,
    'X-Content-Type-Options': 'nosniff',
  };
};

/** Reads the headers of the site out of the distribution of a template. */
export const siteHeadersOf = ({ ofType }: Resources, nameOf: (id: string) => string): SiteHeaders => {
  const policies = new Map(
    ofType('AWS::CloudFront::ResponseHeadersPolicy').map(({ id, properties }) => [nameOf(id), headersOf(properties)]),
  );
  const [distribution] = ofType('AWS::CloudFront::Distribution').map(({ properties }) => Distribution.parse(properties).DistributionConfig);
  const of = (behaviour: z.infer<typeof Behaviour> | undefined): Headers => policies.get(behaviour?.ResponseHeadersPolicyId ?? '') ?? {};
  return { assets: of(distribution?.CacheBehaviors[0]), others: of(distribution?.DefaultCacheBehavior) };
};
