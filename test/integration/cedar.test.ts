import { readFileSync } from 'node:fs';
import { checkParsePolicySet, validate } from '@cedar-policy/cedar-wasm/nodejs';
import { describe, expect, test } from 'vitest';
import { agreement } from '../support/access/cedar.ts';

const committed = (name: string) => readFileSync(new URL(`../../docs/access/${name}`, import.meta.url), 'utf8');

describe('the decision table as Cedar policies', () => {
  test('is valid by its schema, without an error or a warning', () => {
    const policies = { staticPolicies: committed('policies.cedar') };
    expect(checkParsePolicySet(policies).type).toBe('success');
    expect(validate({ schema: committed('schema.cedarschema'), policies })).toEqual({
      type: 'success',
      validationErrors: [],
      validationWarnings: [],
      otherWarnings: [],
    });
  });

  test('gets the same verdict from Cedar on every question, one asked for all that no row tells apart', () => {
    const { asked, permitted, differing } = agreement();
    process.stdout.write(`${asked} questions asked of both, ${permitted} permitted, ${differing.length} differing\n`);
    expect(asked).toBeGreaterThan(10_000);
    expect(differing).toEqual([]);
  }, 300_000);
});
