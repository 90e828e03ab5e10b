import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { median } from './statistics.ts';
import { surroundings } from './surroundings.ts';

const runs = 9;
const anywhere = 'http://127.0.0.1:1';
const environment = surroundings({ dynamoDb: anywhere, jwks: anywhere, operations: [] });

const once = (file: string): number => {
  const program = `const began = performance.now(); await import(${JSON.stringify(pathToFileURL(file).href)}); process.stdout.write(String(performance.now() - began)); process.exit();`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', program], { env: environment, encoding: 'utf8' }));
};

/** Milliseconds to import each file in a fresh process: medians of nine rounds, each round through all files, so that noise hits all. */
export const importTimes = (files: readonly string[], progress: (done: number) => void): readonly number[] => {
  const times = files.map((): number[] => []);
  for (let round = 0; round < runs; round++) {
    files.forEach((file, index) => times[index]?.push(once(file)));
    progress((round + 1) / runs);
  }
  return times.map(median);
};
