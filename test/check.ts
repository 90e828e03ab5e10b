import { type Step, runSteps, steps } from './steps.ts';

/** `npm run check`: what a person runs before every commit, in about a minute. */
const unit: Step = { name: 'unit tests', command: 'vitest', args: ['run', '--project', 'unit', '--reporter', 'dot'] };

const { failed } = await runSteps([...steps, unit]);
process.exitCode = failed > 0 ? 1 : 0;
