import { cacheControl, siteFiles, type SiteHeaders } from './site-headers.ts';

export type SiteOptions = {
  readonly headers: SiteHeaders;
  /** Address of an object, as API Gateway writes it. */
  readonly objectAt: (key: string) => string;
  /** The role that reads it. */
  readonly role: string;
};

type Headers = Readonly<Record<string, string>>;

/** What the bucket answers, and what the browser is told then. */
const outcomes = { '200': '200', '4\\d{2}': '404', '5\\d{2}': '502' } as const;

/** API Gateway takes a fixed value between single quotes; those within it stay as they are. */
const fixed = (headers: Headers, place: string): Headers =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [`${place}.${name}`, `'${value}'`]));

const parametersIn = (path: string): readonly string[] => [...path.matchAll(/\{(\w+)\+?\}/g)].map(([, name = '']) => name);

const integration = (key: string, keep: string, { headers: common, objectAt, role }: SiteOptions) => ({
  type: 'aws',
  httpMethod: 'GET',
  uri: objectAt(key),
  credentials: role,
  passthroughBehavior: 'when_no_match',
  requestParameters: Object.fromEntries(
    parametersIn(key).map((name) => [`integration.request.path.${name}`, `method.request.path.${name}`]),
  ),
  responses: Object.fromEntries(
    Object.entries(outcomes).map(([told, statusCode]) => {
      // only what is there never changes: a browser must not keep for a year that an asset is missing
      const headers = { ...common, 'Cache-Control': statusCode === '200' ? keep : cacheControl.others };
      const type = { 'method.response.header.Content-Type': 'integration.response.header.Content-Type' };
      return [told, { statusCode, responseParameters: { ...fixed(headers, 'method.response.header'), ...type } }];
    }),
  ),
});

type Served = { readonly path: string; readonly key: string; readonly keep: string };

const method = ({ path, key, keep }: Served, options: SiteOptions) => {
  const names = [...Object.keys(options.headers), 'Cache-Control', 'Content-Type'];
  const headers = Object.fromEntries(names.map((name) => [name, { schema: { type: 'string' } }]));
  return {
    parameters: parametersIn(path).map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
    responses: Object.fromEntries(Object.values(outcomes).map((status) => [status, { description: 'As the bucket answers.', headers }])),
    'x-amazon-apigateway-integration': integration(key, keep, options),
  };
};

/** Which object a path is answered with. */
const served: readonly Served[] = [
  { path: '/', key: 'index.html', keep: cacheControl.others },
  { path: '/assets/{file}', key: 'assets/{file}', keep: cacheControl.assets },
  ...siteFiles.map((file) => ({ path: `/${file}`, key: file, keep: cacheControl.others })),
  { path: '/{page+}', key: 'index.html', keep: cacheControl.others },
];

/** The portal as API Gateway serves it out of the bucket. */
export const siteDocument = (options: SiteOptions) => {
  const refusal = { responseParameters: fixed(options.headers, 'gatewayresponse.header') };
  return {
    openapi: '3.0.3',
    info: { title: 'Ronde: portal', version: '1' },
    paths: Object.fromEntries(served.map((each) => [each.path, { get: method(each, options) }])),
    'x-amazon-apigateway-binary-media-types': ['*/*'],
    'x-amazon-apigateway-gateway-responses': { DEFAULT_4XX: refusal, DEFAULT_5XX: refusal },
  };
};
