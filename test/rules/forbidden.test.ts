import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { planted } from './planted.ts';
import { root } from './sources.ts';

const depth = 'export const deep = (a: number) => { if (a > 0) { if (a > 1) { if (a > 2) { return 1; } } } return 0; };';

/** What may not be written in a rule of the domain, and the linter's word for it. */
const forbidden = [
  ['typescript(no-explicit-any)', 'export const x: any = 1;'],
  ['typescript(consistent-type-assertions)', 'export const x = JSON.parse("1") as number;'],
  ['typescript(no-non-null-assertion)', 'export const x = (list: string[]) => list[0]!;'],
  ['forbidden(enum)', 'export enum X { a }'],
  ['typescript(no-namespace)', 'export namespace X { export const a = 1; }'],
  ['forbidden(class)', 'export class X {}'],
  ['import(no-default-export)', 'export default 1;'],
  ['eslint(no-console)', 'console.log(1);'],
  ['node(no-process-env)', 'export const x = process.env["A"];'],
  ['forbidden(clock)', 'export const x = new Date();'],
  ['forbidden(clock)', 'export const x = Date.now();'],
  ['forbidden(chance)', 'export const x = Math.random();'],
  ['forbidden(chance)', 'export const x = crypto.randomUUID();'],
  ['forbidden(chance)', 'import { randomUUID } from "node:crypto"; export const x = randomUUID();'],
  ['forbidden(zod)', 'import { z } from "zod"; export const x = z.string();'],
  ['eslint(max-params)', 'export const x = (a: 1, b: 1, c: 1, d: 1) => [a, b, c, d];'],
  ['eslint(max-depth)', depth],
  ['eslint(max-lines)', 'export const x = [\n'.concat('1,\n'.repeat(200), '];')],
  ['typescript(no-floating-promises)', 'const later = async () => 1; later();'],
] as const;

/** What is right in one place although it is forbidden in the domain. */
const allowed = {
  'shared/domain/zod.ts': 'import * as z from "zod"; export const X = z.string();',
  'shared/domain/right.ts': 'export const x = [1] as const; export const y = new Date("2017-06-06");',
  'shared/domain/long.ts': '// oxlint-disable max-lines -- a table of facts\nexport const x = [\n'.concat('1,\n'.repeat(200), '];'),
  'infra/constructs/data-table.ts': 'export class DataTable {}',
  'local/start.ts': 'export const x = () => [new Date(), Math.random(), process.env["A"]];',
  'functions/runtime/serve.ts': 'export const x = () => [new Date(), crypto.randomUUID(), process.env["A"]];',
} as const;

const wrong = Object.fromEntries(forbidden.map(([, source], index) => [`shared/domain/wrong-${index}.ts`, source]));
const { folder, remove } = planted({ ...wrong, ...allowed });
afterAll(remove);

const lint = spawnSync(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), '--type-aware', '-f', 'unix'], {
  cwd: folder,
  encoding: 'utf8',
});
const found = (path: string) => lint.stdout.split('\n').filter((line) => line.startsWith(`${path}:`));

test.each(forbidden.map(([rule, source], index) => ({ rule, source, path: `shared/domain/wrong-${index}.ts` })))(
  '$rule refuses $source',
  ({ rule, path }) => {
    expect(found(path).join('\n')).toContain(rule);
  },
);

test.each(Object.keys(allowed))('%s is left alone', (path) => {
  expect(found(path)).toEqual([]);
});
