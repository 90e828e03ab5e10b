import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { RuleDefinition, Target } from './cloud.ts';
import { openJournal } from './journal.ts';
import { pattern } from './pattern.ts';
import { handOver, type Hand } from './targets.ts';

/** An event as EventBridge hands it over. */
export const BusEvent = z.object({
  version: z.literal('0'),
  id: z.string(),
  'detail-type': z.string(),
  source: z.string(),
  account: z.string(),
  time: z.string(),
  region: z.string(),
  resources: z.array(z.string()),
  detail: z.unknown(),
});
export type BusEvent = z.infer<typeof BusEvent>;

const Accepted = z.object({ busArn: z.string(), event: BusEvent });
type Accepted = z.infer<typeof Accepted>;

export type Bus = {
  /** Accepts an event for a bus; once it returns, the event survives a kill. False when there is no such bus. */
  readonly put: (busArn: string, event: Omit<BusEvent, 'id' | 'version'>) => string | undefined;
  /** Events accepted since the start. */
  readonly seen: () => number;
  readonly drained: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type BusOptions = { readonly rules: readonly RuleDefinition[]; readonly file: string; readonly hand: Omit<Hand, 'signal'> };

const isBus = ({ arn }: Target): boolean => arn.includes(':event-bus/');

/** The event buses of all tenants. */
export const startBus = ({ rules, file, hand }: BusOptions): Bus => {
  const ending = new AbortController();
  const { signal } = ending;
  const journal = openJournal(file);
  const readable = rules.map((rule) => ({ ...rule, matches: pattern(rule.pattern) }));
  const running = new Set<Promise<void>>();
  let seen = 0;

  const dispatch = (id: string, { busArn, event }: Accepted): void => {
    const targets = readable.filter((rule) => rule.busArn === busArn && rule.matches(event)).flatMap((rule) => rule.targets);
    // before this one is done with, so that it is not lost between the two
    for (const { arn } of targets.filter(isBus)) accept(arn, event);
    const functions = targets.filter((target) => !isBus(target));
    const run = Promise.all(functions.map((target) => handOver({ ...hand, signal }, target, event))).then(
      () => journal.done(id),
      () => {}, // stopped: the journal has it for the next run
    );
    running.add(run);
    void run.finally(() => running.delete(run));
  };
  const accept = (busArn: string, given: Omit<BusEvent, 'id' | 'version'>): string => {
    const event: BusEvent = { ...given, version: '0', id: randomUUID() };
    journal.write(event.id, { busArn, event });
    seen++;
    dispatch(event.id, { busArn, event });
    return event.id;
  };
  for (const [id, entry] of journal.open) dispatch(id, Accepted.parse(entry));

  return {
    put: (busArn, given) => (readable.some((rule) => rule.busArn === busArn) ? accept(busArn, given) : undefined),
    seen: () => seen,
    drained: async () => {
      while (running.size > 0) await Promise.all(running);
    },
    stop: async () => {
      ending.abort();
      await Promise.all(running);
    },
  };
};
