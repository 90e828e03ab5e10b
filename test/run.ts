import { type Count, runSteps, steps } from './steps.ts';
import { runSuite } from './suites.ts';

/** What needs no browser, one after the other: the sources are checked first. */
const withoutBrowser = async (): Promise<readonly Count[]> => [await runSteps(steps), await runSuite(['unit', 'integration'])];

/**
 * `npm test`: everything a clean machine can run. A browser mostly waits, so the rest runs beside it. The last line is
 * `N passed, N failed`, and the exit code agrees with it.
 */
process.stdout.write('testing: every check, and every project of vitest.config.ts; the browser beside the rest\n');
const counts = (await Promise.all([withoutBrowser(), runSuite(['e2e'])])).flat();
const sum = (kind: keyof Count): number => counts.reduce((total, each) => total + each[kind], 0);
process.exitCode = sum('failed') > 0 ? 1 : 0;
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
