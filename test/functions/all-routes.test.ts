import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, type Operation, operationsOf } from '../../shared/contract/api.ts';
import { federalApi, regionApi } from '../../shared/contract/index.ts';
import { can } from '../../shared/domain/access/permissions.ts';
import { CellRole, CountryRole, RegionRole, type Role } from '../../shared/domain/access/roles.ts';
import { deliveriesOf } from '../support/deliveries.ts';
import { hostileTokens } from '../support/forged-token.ts';
import { federalPlatform, platform } from '../support/platform.ts';
import { keepCells } from '../support/region-kept.ts';
import { type Raw, rawRequest, told } from '../support/raw-request.ts';
import { signToken } from '../support/token-maker.ts';

type Person = { readonly scope: string; readonly role: Role; readonly token: string };
type Tenancy = { readonly api: Api; readonly send: (request: Request) => Promise<Response>; readonly people: Person[] };

const [region, federal] = [platform(), federalPlatform()];
const tenancies: readonly Tenancy[] = [
  { api: regionApi, send: region.send, people: [] },
  { api: federalApi, send: federal.send, people: [] },
];

beforeAll(async () => {
  await keepCells(region.table, 'flanders', ['41002']);
  const members = await Promise.all(CellRole.options.map(async (role) => ({ role, sub: (await region.member(role, '41002')).sub })));
  await deliveriesOf(region).inOrder(); // brings each a chair at the table of the cell
  for (const { role, sub } of members) tenancies[0]!.people.push({ scope: 'municipality', role, token: await region.tokenOf(sub) });
  for (const role of RegionRole.options)
    tenancies[0]!.people.push({ scope: 'region', role, token: await region.tokenOf((await region.officer(role)).sub) });
  for (const role of CountryRole.options)
    tenancies[1]!.people.push({ scope: 'country', role, token: await federal.tokenOf((await federal.officer(role)).sub) });
});

const routes = tenancies.flatMap((tenancy) =>
  operationsOf(tenancy.api).map((operation) => ({ name: `${tenancy.api.name} ${operation.operationId}`, tenancy, operation })),
);
type Case = (typeof routes)[number];

/** Whoever works in a municipality sits at the table of the cell that covers it; whoever works for a Region or the country speaks for it. */
const asks = (scope: string, { scope: asked }: Operation['route']): boolean =>
  asked === 'tenant' ? scope === 'region' || scope === 'country' : scope === (asked === 'cell' ? 'municipality' : asked);

/** Somebody who may use the route. */
const entitled = ({ tenancy, operation: { route } }: Case): string | undefined =>
  tenancy.people.find(({ scope, role }) =>
    route.scope === 'person' ? true : asks(scope, route) && route.permission !== undefined && can(role, route.permission),
  )?.token;

/** Every answer, whatever it says, is kept by nobody and can be found in the log. */
const ask = async ({ tenancy, operation }: { tenancy: Tenancy; operation: Operation }, raw: Raw) => {
  const response = await tenancy.send(rawRequest(operation, raw));
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  expect(response.headers.get('BelGov-Trace-Id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(response.headers.get('Content-Language')).toMatch(/^(nl-BE|fr-BE|de-BE|en)$/);
  const answer = await told(response);
  return { ...answer, type: answer.status < 400 ? undefined : String(JSON.parse(answer.text).type).replace('urn:problem-type:', '') };
};

const guarded = routes.filter(({ operation }) => operation.route.scope !== 'public');
const withBody = routes.filter(({ operation }) => operation.route.body !== undefined);
const versioned = routes.filter(({ operation }) => operation.route.version === 'required');

describe('without a token', () => {
  test.each(guarded)('$name answers 401', async (one) => {
    expect(await ask(one, {})).toMatchObject({ status: 401, type: 'belgif:noAccessToken' });
  });
});

describe('with a token that proves nothing', () => {
  test.each(guarded)('$name answers 401', async (one) => {
    const { scope } = one.operation.route;
    const claims = {
      ronde_scope: scope,
      ronde_role: scope === 'municipality' ? 'mayor' : 'competenceOfficer',
      ronde_membership: 'm',
      ronde_version: '1',
      ronde_nis: '41002',
    };
    for (const [kind, token] of Object.entries(hostileTokens(claims))) {
      const { status, type } = await ask(one, { token });
      expect([kind, status, type]).toEqual([kind, 401, 'belgif:invalidAccessToken']);
    }
  });
});

describe('with a role', () => {
  test.each(guarded)('$name is for exactly the roles of the decision table', async (one) => {
    const { route } = one.operation;
    for (const { scope, role, token } of one.tenancy.people) {
      const { status, type } = await ask(one, { token });
      const permitted = route.scope === 'person' || (asks(scope, route) && route.permission !== undefined && can(role, route.permission));
      expect([role, scope, type === 'belgif:missingPermission']).toEqual([role, scope, !permitted]);
      expect([role, status === 403]).toEqual([role, !permitted]);
    }
  });

  test.each(guarded)('$name is for nobody who works nowhere, whatever groups the token names', async (one) => {
    for (const groups of ['mayor', ['mayor', 'regionOfficer'], { 0: 'mayor' }]) {
      const { status } = await ask(one, { token: signToken('sub-nobody', { 'cognito:groups': groups }) });
      expect(status === 403).toBe(one.operation.route.scope !== 'person');
    }
  });
});

describe('whatever a route does not name', () => {
  test.each(withBody)('$name refuses in the body, naming it and never its value', async (one) => {
    const { status, text } = await ask(one, { token: entitled(one), body: JSON.stringify({ surplus: 'canary' }) });
    expect([status, JSON.parse(text).issues]).toEqual([
      400,
      expect.arrayContaining([{ in: 'body', name: 'surplus', type: 'unrecognized_keys' }]),
    ]);
    expect(text).not.toContain('canary');
  });

  test.each(routes)('$name refuses in the query, naming it and never its value', async (one) => {
    const { status, text } = await ask(one, {
      token: entitled(one),
      query: '?surplus=canary',
      ...(one.operation.route.body && { body: '{}' }),
    });
    expect([status, JSON.parse(text).issues]).toEqual([
      400,
      expect.arrayContaining([{ in: 'query', name: 'surplus', type: 'unrecognized_keys' }]),
    ]);
    expect(text).not.toContain('canary');
  });

  test.each(routes.filter(({ operation }) => operation.route.body === undefined))(
    '$name refuses a body where it takes none',
    async (one) => {
      if (one.operation.route.method === 'GET') return expect(one.operation.route.body).toBeUndefined(); // HTTP knows none there
      expect((await ask(one, { token: entitled(one), body: '{"surplus":"canary"}' })).status).toBe(400);
    },
  );
});

describe('a body', () => {
  test.each(withBody)('of $name that is no JSON is refused', async (one) => {
    for (const body of ['{', '{"a":}', 'canary', '\u0000', '{"a":"\\ud800"}', '[]x'])
      expect(await ask(one, { token: entitled(one), body })).toMatchObject({ status: 400, type: 'ronde:bodyMalformed' });
  });

  test.each(withBody)('of $name in another media type is refused', async (one) => {
    for (const type of [
      'text/plain',
      'application/xml',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/jsonx',
      ...(one.operation.route.method === 'PATCH' ? [] : ['application/merge-patch+json']),
    ])
      expect(await ask(one, { token: entitled(one), body: '{}', headers: { 'Content-Type': type } })).toMatchObject({ status: 415 });
  });

  test.each(withBody)('of $name of 10 MB is refused', async (one) => {
    expect(await ask(one, { token: entitled(one), body: JSON.stringify({ surplus: 'x'.repeat(10_000_000) }) })).toMatchObject({
      status: 413,
      type: 'belgif:payloadTooLarge',
    });
  });

  test.each(withBody)('of $name must be what the schema says, at every level', async (one) => {
    for (const body of ['null', '[]', '7', '"canary"', 'true', '{}', '{"__proto__":{"admin":true}}']) {
      const { status, text } = await ask(one, { token: entitled(one), body });
      if (status < 400) expect([one.operation.operationId, body]).toEqual(['registrationsSave', '{}']); // a step may be left out
      expect(text).not.toContain('canary');
    }
  });
});

describe('a version', () => {
  test.each(versioned)('of $name must be named, exactly', async (one) => {
    for (const version of ['', '*', '1', '"x"', '"-1"', '"1", "2"', '"99999999999"'])
      expect(await ask(one, { token: entitled(one), body: '{}', headers: { 'If-Match': version } })).toMatchObject({
        status: 428,
        type: 'ronde:versionMissing',
      });
  });
});

describe('the words of a refusal', () => {
  test.each(guarded)('$name says in the language of the reader', async (one) => {
    const titles = new Set<string>();
    for (const [language, tag] of [
      ['nl', 'nl-BE'],
      ['fr-BE', 'fr-BE'],
      ['de', 'de-BE'],
      ['en-GB', 'en'],
    ] as const) {
      const { headers, text } = await ask(one, { headers: { 'Accept-Language': language } });
      expect(headers['content-language']).toBe(tag);
      expect(headers['content-type']).toBe('application/problem+json');
      titles.add(JSON.parse(text).title);
    }
    expect(titles.size).toBe(4);
  });
});
