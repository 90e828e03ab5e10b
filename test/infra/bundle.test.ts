import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundle } from '../../infra/bundle.ts';
import { entries } from '../../infra/functions.ts';

test('every function that the contract and the stacks name has a file, bundled under its name', () => {
  const folder = bundle(entries, { allowMissing: false });
  expect(entries.filter((entry) => !existsSync(join(folder, `${entry}.mjs`)))).toEqual([]);
  rmSync(folder, { recursive: true });
});

test('a function without a file is named, before anything is built', () => {
  expect(() => bundle(['tides/on-moon', 'tides/on-sun'], { allowMissing: false })).toThrow(
    'functions/tides/on-moon.ts, functions/tides/on-sun.ts',
  );
});
