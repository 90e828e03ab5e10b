import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { Count } from './steps.ts';

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** A file that does not even load, and a skipped test, count as failures: neither has shown anything. */
const count = (report: z.infer<typeof Report>): Count => {
  const broken = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + report.numPendingTests + report.numTodoTests + broken };
};

const read = (file: string): Count => {
  try {
    return count(Report.parse(JSON.parse(readFileSync(file, 'utf8'))));
  } catch {
    process.stdout.write('✗ vitest left no report\n');
    return { passed: 0, failed: 1 };
  }
};

/** Runs projects of vitest.config.ts, one file after the other; what it says goes on as it comes, so that two suites can run side by side. */
export const runSuite = async (projects: readonly string[]): Promise<Count> => {
  const folder = mkdtempSync(join(tmpdir(), 'ronde-test-'));
  const file = join(folder, 'report.json');
  const program = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
  const chosen = projects.flatMap((project) => ['--project', project]);
  const child = spawn(process.execPath, [program, 'run', ...chosen, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.on('data', (said: Buffer) => process.stdout.write(said));
  child.stderr.on('data', (said: Buffer) => process.stderr.write(said));
  const code = await new Promise<number>((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (exit) => resolve(exit ?? 1));
  });
  const { passed, failed } = read(file);
  rmSync(folder, { recursive: true });
  if (passed + failed === 0) process.stdout.write(`✗ no test ran of ${projects.join(', ')}\n`);
  // an error outside any test fails the run without failing a test
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
};
