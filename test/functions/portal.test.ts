import { describe, expect, test } from 'vitest';
import { federalPlatform, platform } from '../support/platform.ts';
import { pool } from '../support/token-maker.ts';

describe('the portal, before anybody signs in,', () => {
  test.each([
    ['flanders', ['nl']],
    ['wallonia', ['fr', 'de']],
    ['brussels', ['nl', 'fr']],
  ] as const)('learns that it serves %s, in which languages, and whom the register thanks', async (tenant, languages) => {
    const answer = await platform({ tenant }).anonymous.portal.get();
    expect(answer).toMatchObject({ ok: true, value: { tenant, languages } });
    expect(answer.ok && answer.value.attribution.join()).toContain('Statbel');
  });

  test('serves every language at the federal level', async () => {
    const answer = await federalPlatform().anonymous.portal.get();
    expect(answer).toMatchObject({ ok: true, value: { tenant: 'federal', languages: ['nl', 'fr', 'de', 'en'] } });
  });

  test('learns where people sign in, and what to ask for there: who it is, and a token for the API', async () => {
    const answer = await platform().anonymous.portal.get();
    const { issuer, clientId, scope } = pool;
    expect(answer.ok && answer.value.signIn).toEqual({ url: 'https://sign-in.example', issuer, clientId, scope: `openid email ${scope}` });
  });

  test('learns the day of the rules, which a replay may set', async () => {
    expect(await platform({ today: '2017-06-06' }).anonymous.portal.get()).toMatchObject({ value: { today: '2017-06-06' } });
  });
});
