const allowedHeaders = ['Accept-Language', 'Authorization', 'BelGov-Trace-Id', 'Content-Type', 'Idempotency-Key', 'If-Match'];

/** Velocity: names the caller's origin back only where it is one of ours, letter by letter. */
const originTemplate = (origins: readonly string[]): string =>
  [
    '#set($origin = $input.params().header.get("Origin"))',
    '#if($origin == "")#set($origin = $input.params().header.get("origin"))#end',
    `#if(${origins.map((origin) => `$origin == "${origin}"`).join(' || ')})`,
    '#set($context.responseOverride.header.Access-Control-Allow-Origin = $origin)',
    '#end',
  ].join('\n');

/** The answer to a browser that asks whether it may call; API Gateway gives it, no function runs. */
export const preflight = (path: string, methods: readonly string[], origins: readonly string[]) => {
  const headers = {
    'Access-Control-Allow-Methods': `'${methods.map((method) => method.toUpperCase()).join(',')}'`,
    'Access-Control-Allow-Headers': `'${allowedHeaders.join(',')}'`,
    'Access-Control-Max-Age': "'600'",
    Vary: "'Origin'",
  };
  return {
    parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
    responses: {
      '204': {
        description: 'Asked.',
        headers: Object.fromEntries(Object.keys(headers).map((name) => [name, { schema: { type: 'string' } }])),
      },
    },
    security: [],
    'x-amazon-apigateway-integration': {
      type: 'mock',
      requestTemplates: { 'application/json': '{"statusCode":204}' },
      responses: {
        default: {
          statusCode: '204',
          responseParameters: Object.fromEntries(Object.entries(headers).map(([name, value]) => [`method.response.header.${name}`, value])),
          responseTemplates: { 'application/json': originTemplate(origins) },
        },
      },
    },
  };
};
