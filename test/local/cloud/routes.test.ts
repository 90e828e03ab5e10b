import { describe, expect, test } from 'vitest';
import type { GatewayMethod } from '../../../local/cloud/read-api.ts';
import { router } from '../../../local/cloud/routes.ts';
import { throttle } from '../../../local/cloud/throttle.ts';

const method: GatewayMethod = { security: [], 'x-amazon-apigateway-integration': { type: 'aws_proxy', responses: {} } };
const signedIn = { ...method, security: [{ signIn: ['ronde/use'] }] };
const paths = { '/cells': { get: signedIn }, '/cells/own': { get: signedIn }, '/cells/{cellId}': { get: signedIn, post: method } };
const find = router({ document: { paths, 'x-amazon-apigateway-gateway-responses': {} } });

describe('the route of a request', () => {
  test('is the fixed word before the parameter', () => {
    expect(find('GET', '/cells/own')?.route.resource).toBe('/cells/own');
    expect(find('GET', '/cells/c1')).toMatchObject({ route: { resource: '/cells/{cellId}' }, parameters: { cellId: 'c1' } });
  });

  test('decodes what is in the path, and knows no route for what cannot be decoded', () => {
    expect(find('GET', '/cells/a%2Fb')?.parameters).toEqual({ cellId: 'a/b' });
    expect(find('GET', '/cells/%E0%A4%A')).toBeUndefined();
  });

  test('is none for another method, a longer path or an empty parameter', () => {
    for (const path of ['/cells/c1/more', '/cells/', '/']) expect(find('GET', path)).toBeUndefined();
    expect(find('DELETE', '/cells/c1')).toBeUndefined();
  });
});

describe('the limit of a public route', () => {
  const routeOf = (name: string, definition = method) => ({ resource: '/cells/{cellId}', method: name, definition });

  test('lets a burst through, then as many as the rate refills', () => {
    let now = 0;
    const admit = throttle([{ method: 'POST', path: '/cells/{cellId}', rate: 1, burst: 2 }], () => now);
    expect([admit(routeOf('POST')), admit(routeOf('POST')), admit(routeOf('POST'))]).toEqual([true, true, false]);
    now = 1000;
    expect([admit(routeOf('POST')), admit(routeOf('POST'))]).toEqual([true, false]);
  });

  test('does not hold back who is signed in', () => {
    const admit = throttle([{ method: '*', path: '*', rate: 1, burst: 1 }], () => 0);
    expect([admit(routeOf('GET', signedIn)), admit(routeOf('GET', signedIn))]).toEqual([true, true]);
    expect([admit(routeOf('GET')), admit(routeOf('GET'))]).toEqual([true, false]);
  });
});
