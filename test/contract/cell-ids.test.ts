import * as z from 'zod';
import { describe, expect, test } from 'vitest';
import { operationsOf } from '../../shared/contract/api.ts';
import { regionApi } from '../../shared/contract/index.ts';

const addressed = operationsOf(regionApi)
  .filter(({ route }) => route.scope === 'cell')
  .flatMap(({ operationId, route }) => Object.entries(route.params?.shape ?? {}).map(([name, schema]) => ({ operationId, name, schema })));

describe('an id in the address of a cell’s route', () => {
  test('is there to be looked at', () => {
    expect(addressed.length).toBeGreaterThan(20);
  });

  test.each(addressed)('$operationId takes $name only as the audit can write it down', ({ schema }) => {
    const accepted = ['x y', '', 'case', 'Jan_Peeters!', `case_${'a'.repeat(65)}`, '44021'].filter(
      (id) => z.object({ id: schema }).safeParse({ id }).success,
    );
    expect(accepted).toEqual([]);
  });
});
