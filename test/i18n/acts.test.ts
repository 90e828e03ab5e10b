import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { operationsOf, writes } from '../../shared/contract/api.ts';
import { regionApi } from '../../shared/contract/index.ts';
import { actNames } from '../../shared/i18n/names/acts.ts';

test('whatever is done at the table of a cell has a name in the log, in every language', () => {
  const done = operationsOf(regionApi).filter(({ route }) => route.scope === 'cell');
  expect(done.length).toBeGreaterThan(10);
  expect(done.map(({ operationId }) => operationId).filter((id) => actNames[id] === undefined)).toEqual([]);
});

test('so has whatever is written into the records of a municipality', () => {
  const written = operationsOf(regionApi).filter(({ route }) => route.scope === 'municipality' && writes(route));
  expect(written.length).toBeGreaterThan(10);
  expect(written.map(({ operationId }) => operationId).filter((id) => actNames[id] === undefined)).toEqual([]);
});

test('so has whatever the platform does by itself, under the name that stands in the code', () => {
  const code = globSync('functions/**/*.ts').map((file) => readFileSync(file, 'utf8'));
  const acts = code.flatMap((text) => [...text.matchAll(/action: '((?:platform|projections)\w+)'/g)].map(([, act = '']) => act));
  expect(acts.length).toBeGreaterThan(10);
  expect(['seed', ...acts].filter((act) => actNames[act] === undefined)).toEqual([]);
});
