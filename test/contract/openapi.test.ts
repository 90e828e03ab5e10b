import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { openApiText } from '../../local/openapi.ts';
import { operationsOf } from '../../shared/contract/api.ts';
import { federalApi, regionApi } from '../../shared/contract/index.ts';
import { openApi } from '../../shared/contract/openapi.ts';
import { saveProblems } from '../../shared/contract/route.ts';
import { problems } from '../../shared/problems.ts';

const apis = [regionApi, federalApi];
const written = (api: (typeof apis)[number]) =>
  openApi(api, { version: '1', scope: 'ronde/use', openIdConnectUrl: '/.well-known/openid-configuration' });
const operationIn = (api: (typeof apis)[number], path: string, method: string) => written(api).paths[path]![method.toLowerCase()]!;

describe.each(apis)('the OpenAPI document of the $name API', (api) => {
  test('is valid OpenAPI 3.0', async () => {
    const document: Record<string, unknown> = { ...written(api) };
    expect(await new Validator().validate(document)).toMatchObject({ valid: true });
  });

  test('is committed as the contract says it today (otherwise: npm run openapi)', () => {
    const path = new URL(`../../docs/openapi/${api.name}.yaml`, import.meta.url);
    expect(readFileSync(path, 'utf8') === openApiText(api)).toBe(true);
  });

  test('names every operation once, with one tag', () => {
    const operations = Object.values(written(api).paths).flatMap((methods) => Object.values(methods));
    expect(operations.map(({ operationId }) => operationId).toSorted()).toEqual(
      operationsOf(api)
        .map(({ operationId }) => operationId)
        .toSorted(),
    );
    expect(operations.every(({ tags }) => tags.length === 1)).toBe(true);
  });

  test('keeps nulls out of bodies and answers', () => {
    expect(JSON.stringify(written(api))).not.toContain('"nullable":true');
  });

  test.each(operationsOf(api))('$operationId declares each of its refusals', ({ route }) => {
    const { responses } = operationIn(api, route.path, route.method);
    for (const code of route.problems) expect(responses[String(problems[code].status)]?.description).toContain(problems[code].type);
  });

  test.each(operationsOf(api))('$operationId asks for a token exactly when it is not public', ({ route }) => {
    const { security, responses } = operationIn(api, route.path, route.method);
    expect(security).toEqual(route.scope === 'public' ? [] : [{ signIn: ['ronde/use'] }]);
    expect('401' in responses).toBe(route.scope !== 'public');
  });
});

describe('a route that saves over a version', () => {
  const save = operationIn(regionApi, '/registration', 'PATCH');

  test('asks for If-Match and answers with an ETag', () => {
    expect(save.parameters).toContainEqual({ $ref: '#/components/parameters/IfMatch' });
    expect(save.responses['200']?.headers).toHaveProperty('ETag');
  });

  test('refuses a missing or an old version, and whatever saving refuses', () => {
    expect(save.responses['428']?.description).toContain('ronde:versionMissing');
    for (const code of saveProblems) expect(save.responses[String(problems[code].status)]?.description).toContain(problems[code].type);
  });

  test('takes a JSON Merge Patch', () => {
    expect(save.requestBody).toEqual({
      required: true,
      content: { 'application/merge-patch+json': { schema: { $ref: '#/components/schemas/RegistrationSteps' } } },
    });
  });
});
