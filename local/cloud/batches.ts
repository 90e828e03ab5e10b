import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import type { MappingDefinition } from './cloud.ts';
import type { StreamRecord } from './stream-record.ts';

export type Delivery = {
  readonly mapping: Pick<MappingDefinition, 'bisects' | 'retries' | 'reportsItemFailures'>;
  readonly invoke: (records: readonly StreamRecord[]) => Promise<unknown>;
  /** These records failed for good. */
  readonly giveUp: (records: readonly StreamRecord[], reason: string) => void;
  readonly signal: AbortSignal;
  readonly pauseMillis?: (attempt: number) => number;
};

const Failures = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string().nullish() })).nullish() }).nullish();

/** How far a batch got: the position of the first record that failed, undefined when none did. */
const firstFailure = (answer: unknown, records: readonly StreamRecord[]): number | undefined => {
  const failures = Failures.safeParse(answer).data?.batchItemFailures ?? [];
  const positions = failures.map(({ itemIdentifier }) => records.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === itemIdentifier));
  // an identifier that is not in the batch means: all of it
  return positions.length === 0 ? undefined : Math.max(0, Math.min(...positions));
};

type Outcome = { readonly failedFrom?: number; readonly reason: string };

const tryOnce = async ({ invoke, mapping }: Delivery, records: readonly StreamRecord[]): Promise<Outcome> => {
  try {
    const answer = await invoke(records);
    const failedFrom = mapping.reportsItemFailures ? firstFailure(answer, records) : undefined;
    return failedFrom === undefined ? { reason: '' } : { failedFrom, reason: 'The function reported this record as failed.' };
  } catch (error) {
    return { failedFrom: 0, reason: error instanceof Error ? error.message : String(error) };
  }
};

const backoff = (attempt: number): number => Math.min(100 * 2 ** attempt, 5000);

/**
 * Gives a batch to a function as Lambda does: in order; what failed is tried again from the first failed record on, in
 * halves where the mapping bisects, at most `retries` times, then given up so that the rest of the stream goes on.
 */
export const deliver = async (delivery: Delivery, records: readonly StreamRecord[], attempt = 0): Promise<void> => {
  const { mapping, giveUp, signal, pauseMillis = backoff } = delivery;
  if (records.length === 0) return;
  signal.throwIfAborted();
  const { failedFrom, reason } = await tryOnce(delivery, records);
  if (failedFrom === undefined) return;
  signal.throwIfAborted();
  const rest = records.slice(failedFrom);
  if (mapping.bisects && rest.length > 1) {
    const half = Math.ceil(rest.length / 2);
    await deliver(delivery, rest.slice(0, half), failedFrom > 0 ? 0 : attempt);
    await deliver(delivery, rest.slice(half), failedFrom > 0 ? 0 : attempt);
    return;
  }
  if (attempt >= mapping.retries) return giveUp(rest, reason);
  await wait(pauseMillis(attempt), undefined, { signal });
  return deliver(delivery, rest, attempt + 1);
};
