import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Step = { readonly name: string; readonly command: string; readonly args: readonly string[] };
export type Count = { readonly passed: number; readonly failed: number };

const root = fileURLToPath(new URL('..', import.meta.url));
const rooms = ['infra', 'functions', 'shared', 'local', 'web', 'test'];
const write = (text: string) => process.stdout.write(text);

/** The checks that read the sources; each counts as one test in the total. */
export const steps: readonly Step[] = [
  { name: 'types', command: 'tsc', args: ['-p', 'tsconfig.json'] },
  { name: 'lint', command: 'oxlint', args: ['--type-aware'] },
  { name: 'format', command: 'prettier', args: ['--check', '.'] },
  { name: 'dependency rules', command: 'depcruise', args: [...rooms, '--config', '.dependency-cruiser.cjs'] },
  { name: 'dead code', command: 'knip', args: ['--no-progress', '--no-config-hints'] },
];

/** Through a shell on Windows, where the programs of node_modules are scripts. */
const start = ({ command, args }: Step) =>
  spawn(join(root, 'node_modules', '.bin', command), args, {
    cwd: root,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Runs one step; its output is held back until it ends, so that two at a time stay readable. */
const run = async (step: Step): Promise<boolean> => {
  if (!existsSync(join(root, 'node_modules', '.bin', step.command))) {
    write(`✗ ${step.name}: the program ${step.command} is not installed\n`);
    return false;
  }
  const began = performance.now();
  const child = start(step);
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number>((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (exit) => resolve(exit ?? 1));
  });
  write(`${code === 0 ? '✓' : '✗'} ${step.name} (${((performance.now() - began) / 1000).toFixed(1)} s)\n`);
  if (code !== 0) write(`${Buffer.concat(output).toString()}\n`);
  return code === 0;
};

/** Runs all steps, two at a time; none is skipped because another failed. */
export const runSteps = async (all: readonly Step[]): Promise<Count> => {
  const waiting = [...all];
  const outcomes: boolean[] = [];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) outcomes.push(await run(step));
  };
  write(`checking: ${all.map((step) => step.name).join(', ')}\n`);
  await Promise.all([worker(), worker()]);
  const passed = outcomes.filter(Boolean).length;
  return { passed, failed: outcomes.length - passed };
};
