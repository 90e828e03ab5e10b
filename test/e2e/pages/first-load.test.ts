import { describe, expect, test } from 'vitest';
import { builtPortal } from '../../../local/portal/build-portal.ts';
import { firstLoads } from '../../support/pages/first-load.ts';

const budget = 150 * 1024;

const loads = firstLoads(await builtPortal());

describe('the first load of the portal', () => {
  test.each(loads)('is at most 150 KB, compressed, for the home $home', ({ bytes, parts }) => {
    const largest = parts.slice(0, 8).map((part) => `${part.file} ${part.bytes}`);
    expect(bytes, `${bytes} bytes; the largest parts: ${largest.join(', ')}`).toBeLessThanOrEqual(budget);
  });
});
