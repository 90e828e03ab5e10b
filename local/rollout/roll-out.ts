import { join } from 'node:path';
import { RegionId } from '../../shared/domain/tenants.ts';
import { type Answer, askMinistry } from './ask-ministry.ts';
import { peopleOf } from './people.ts';
import { openJournal } from './journal.ts';
import { officers } from './officers.ts';
import type { Plan } from './plan.ts';
import { runSteps } from './run-steps.ts';
import { openScene } from './scene.ts';
import type { Screen } from './screen.ts';
import type { Stage } from './stage.ts';
import { countTraffic, type Traffic } from './traffic.ts';

export type RollOutOptions = {
  readonly stage: Stage;
  readonly plan: Plan;
  readonly folder: string;
  readonly screen: Screen;
  readonly lanes?: number;
};

/** What came of it: the ministry's answer, and all that went over the line. */
export type RolledOut = Answer & { readonly traffic: ReturnType<Traffic['count']> };

/** A slow machine may need more than the minute after which `settle` gives up. */
const atRest = async (settle: () => Promise<void>, tries = 10): Promise<void> => {
  try {
    await settle();
  } catch (error) {
    if (tries <= 1) throw error;
    await atRest(settle, tries - 1);
  }
};

/**
 * Plays the plan over HTTP and asks the ministry's API for the result. Played again, also after it was killed, it goes
 * on where the platform says things stand, with the people kept in the folder's journal.
 */
export const rollOut = async ({ stage, plan, folder, screen, lanes = 6 }: RollOutOptions): Promise<RolledOut> => {
  const { tenants, inboxUrl, settle } = stage;
  const traffic = countTraffic();
  const person = peopleOf(openJournal(join(folder, 'people.jsonl')), inboxUrl);
  // what a killed run wrote may still be on its way to the officer's list
  await atRest(settle);
  const scenes = await Promise.all(
    RegionId.options.map((region) => {
      const found = plan.regions.find((each) => each.region === region);
      if (found === undefined) throw new Error(`The plan says nothing of ${region}.`);
      return openScene({ plan: found, on: plan.on, door: tenants[region], officer: person(officers[region].email), person, traffic });
    }),
  );
  await runSteps({ scenes, traffic, screen, now: () => performance.now(), lanes });
  const began = performance.now();
  await atRest(settle);
  screen.say(`  streams and bus at rest after ${((performance.now() - began) / 1000).toFixed(1)} s more`);
  const answer = await askMinistry(tenants.federal, person(officers.federal.email), { on: plan.on, traffic });
  return { ...answer, traffic: traffic.count() };
};
