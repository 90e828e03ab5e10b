import { randomUUID } from 'node:crypto';
import { Cron } from 'croner';
import { fromAwsCron, fromAwsRate } from './aws-cron.ts';
import type { ScheduleDefinition } from './cloud.ts';
import { handOver, type Hand } from './targets.ts';

export type Scheduled = {
  readonly tenant: string;
  readonly schedule: ScheduleDefinition;
  readonly place: { readonly region: string; readonly account: string };
};

export type Schedules = {
  /** `<tenant>.<schedule>`, as the trigger by hand takes them. */
  readonly names: readonly string[];
  /** Runs one now; resolves when it is done. False when there is none of that name. */
  readonly run: (name: string) => Promise<boolean>;
  readonly stop: () => void;
};

const eventOf = ({ schedule, place }: Scheduled) => ({
  version: '0',
  id: randomUUID(),
  'detail-type': 'Scheduled Event',
  source: 'aws.events',
  account: place.account,
  time: new Date().toISOString(),
  region: place.region,
  resources: [`arn:aws:events:${place.region}:${place.account}:rule/${schedule.id}`],
  detail: {},
});

/** Runs the scheduled rules of all tenants by the clock, in UTC as EventBridge does, and by hand. */
export const startSchedules = (all: readonly Scheduled[], hand: Omit<Hand, 'signal'>): Schedules => {
  const ending = new AbortController();
  const named = new Map(all.map((each) => [`${each.tenant}.${each.schedule.id}`, each]));
  const run = async (each: Scheduled): Promise<void> => {
    const { targets } = each.schedule;
    await Promise.all(
      targets.map((target) =>
        handOver({ ...hand, signal: ending.signal }, target, target.input === undefined ? eventOf(each) : JSON.parse(target.input)),
      ),
    );
  };
  const start = (each: Scheduled): (() => void) => {
    const fire = () => void run(each).catch(() => {}); // rejects only when everything stops
    const rate = fromAwsRate(each.schedule.expression);
    if (rate !== undefined) {
      const timer = setInterval(fire, rate);
      return () => clearInterval(timer);
    }
    const job = new Cron(fromAwsCron(each.schedule.expression), { timezone: 'UTC', mode: '7-part' }, fire);
    return () => job.stop();
  };
  const ends = all.map(start);
  return {
    names: [...named.keys()],
    run: async (name) => {
      const each = named.get(name);
      if (each !== undefined) await run(each);
      return each !== undefined;
    },
    stop: () => {
      ending.abort();
      for (const end of ends) end();
    },
  };
};
