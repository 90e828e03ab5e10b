import { expect, test } from 'vitest';
import { operationsOf } from '../../shared/contract/api.ts';
import { regionApi } from '../../shared/contract/index.ts';
import { actNames } from '../../shared/i18n/names/acts.ts';

test('whatever is done at the table of a cell has a name in the log, in every language', () => {
  const done = operationsOf(regionApi).filter(({ route }) => route.scope === 'cell');
  expect(done.length).toBeGreaterThan(10);
  expect(done.map(({ operationId }) => operationId).filter((id) => actNames[id] === undefined)).toEqual([]);
});
