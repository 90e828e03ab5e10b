import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { type Count, runSteps, steps } from './steps.ts';

/** `npm test`: everything a clean machine can run. The last line is `N passed, N failed`, and the exit code agrees with it. */
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

const vitest = async (): Promise<Count> => {
  const folder = mkdtempSync(join(tmpdir(), 'ronde-test-'));
  const file = join(folder, 'report.json');
  const program = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
  process.stdout.write('\ntests: every project of vitest.config.ts\n');
  const child = spawn(process.execPath, [program, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], {
    stdio: 'inherit',
  });
  const code = await new Promise<number>((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (exit) => resolve(exit ?? 1));
  });
  const { passed, failed } = read(file);
  rmSync(folder, { recursive: true });
  if (passed + failed === 0) process.stdout.write('✗ no test ran\n');
  // an error outside any test fails the run without failing a test
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
};

const checked = await runSteps(steps);
const tested = await vitest();
const failed = checked.failed + tested.failed;
process.exitCode = failed > 0 ? 1 : 0;
process.stdout.write(`\n${checked.passed + tested.passed} passed, ${failed} failed\n`);
