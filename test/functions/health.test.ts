import { expect, test } from 'vitest';
import { federalPlatform, platform } from '../support/platform.ts';

test('a tenant answers that it is up', async () => {
  expect(await platform({ tenant: 'wallonia' }).anonymous.health.get()).toMatchObject({
    ok: true,
    value: { status: 'UP', tenant: 'wallonia' },
  });
  expect(await federalPlatform().anonymous.health.get()).toMatchObject({ ok: true, value: { status: 'UP', tenant: 'federal' } });
});
