import { describe, expect, test } from 'vitest';
import { federalPlatform, platform } from '../support/platform.ts';

describe('asking whether the API is up', () => {
  test.each([
    ['flanders', ['nl']],
    ['wallonia', ['fr', 'de']],
    ['brussels', ['nl', 'fr']],
  ] as const)('%s answers in its languages, with the sources of the register', async (tenant, languages) => {
    const answer = await platform({ tenant }).anonymous.health.get();
    expect(answer).toMatchObject({ ok: true, value: { status: 'UP', tenant, languages } });
    expect(answer.ok && answer.value.attribution.join()).toContain('Statbel');
  });

  test('the federal tenant serves every language', async () => {
    const answer = await federalPlatform().anonymous.health.get();
    expect(answer).toMatchObject({ ok: true, value: { tenant: 'federal', languages: ['nl', 'fr', 'de', 'en'] } });
  });
});
