import { expect, test } from 'vitest';
import { code, text } from './sources.ts';

const exceptions = code.flatMap((path) => (text(path).match(/(?:ox|es)lint-disable.*/g) ?? []).map((line) => ({ path, line })));
const casting = new Set(exceptions.filter(({ line }) => line.includes('consistent-type-assertions')).map(({ path }) => path));

/** This folder speaks about exceptions without making any. */
const ours = (path: string) => path.startsWith('test/rules/');

test('every exception from the linter says why', () => {
  expect(exceptions.filter(({ path, line }) => !ours(path) && !/ -- \S/.test(line))).toEqual([]);
});

test('casts stay in a few adapter files', () => {
  expect([...casting].filter((path) => !ours(path)).length).toBeLessThanOrEqual(10);
});
