import { attempt } from './attempt.ts';
import { duration, secondsLeft } from './progress.ts';
import type { Scene } from './scene.ts';
import type { Screen } from './screen.ts';
import { sideBySide } from './side-by-side.ts';
import type { Step } from './step.ts';
import { steps } from './steps.ts';
import type { Traffic } from './traffic.ts';

type Batch = readonly [string, ...string[]];
type Work = { readonly scene: Scene; readonly batches: readonly Batch[] };
type Job = { readonly step: Step; readonly total: number; readonly open: number; readonly work: readonly Work[] };

const batchesOf = (codes: readonly string[], size: number): readonly Batch[] => {
  const [first, ...rest] = codes.slice(0, size);
  return first === undefined ? [] : [[first, ...rest], ...batchesOf(codes.slice(size), size)];
};

const jobOf = (step: Step, scenes: readonly Scene[]): Job => {
  const work = scenes.map((scene) => ({
    scene,
    batches: batchesOf(
      step.who(scene).filter((nis) => !step.isDone(scene, nis)),
      step.batch ?? 1,
    ),
  }));
  const open = work.flatMap(({ batches }) => batches.flat()).length;
  return { step, total: scenes.flatMap(step.who).length, open, work };
};

const costOf = (jobs: readonly Job[]): number => jobs.reduce((sum, { step, open }) => sum + step.seconds * open, 0);

export type RunOptions = {
  readonly scenes: readonly Scene[];
  readonly traffic: Traffic;
  readonly screen: Screen;
  readonly now: () => number;
  readonly lanes: number;
};

const lineOf = (
  { step, total, open }: Job,
  { requests, retries, seconds }: { requests: number; retries: number; seconds: number },
): string => {
  const known = open < total ? `, ${total - open} before` : '';
  return `  ${step.name.padEnd(17)}${String(total).padStart(4)}${known.padEnd(13)}${String(requests).padStart(6)} requests  ${String(retries).padStart(3)} retries  ${duration(seconds).padStart(11)}`;
};

/** Lets all Regions take each step side by side, the next step when all have taken it; says after each what it took. */
export const runSteps = async ({ scenes, traffic, screen, now, lanes }: RunOptions): Promise<void> => {
  const jobs = steps.map((step) => jobOf(step, scenes));
  const [cost, began] = [costOf(jobs), now()];
  screen.say(`  ${jobs.some(({ open }) => open > 0) ? `about ${duration(cost)} to go on two cores` : 'everything was done before'}`);
  let costDone = 0;
  for (const job of jobs) {
    const { step, total, open, work } = job;
    const [before, from] = [traffic.count(), now()];
    let done = total - open;
    const did = (batch: Batch) => {
      done += batch.length;
      costDone += step.seconds * batch.length;
      const seconds = (now() - began) / 1000;
      screen.show({ step: step.name, done, total, share: costDone / cost, seconds, secondsLeft: secondsLeft({ cost, costDone, seconds }) });
    };
    await Promise.all(
      work.map(({ scene, batches }) =>
        sideBySide(batches, step.batch === undefined ? lanes : 2, async (batch) => {
          await attempt(() => step.run(scene, batch), traffic.retried);
          did(batch);
        }),
      ),
    );
    const after = traffic.count();
    screen.say(
      lineOf(job, { requests: after.requests - before.requests, retries: after.retries - before.retries, seconds: (now() - from) / 1000 }),
    );
  }
};
