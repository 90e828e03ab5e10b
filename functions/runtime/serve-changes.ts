import { Logger } from '@aws-lambda-powertools/logger';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { type Change, changesOf } from '../../shared/data/changes.ts';
import { type Surroundings, surroundings } from './serve-surroundings.ts';

/** What a consumer is given: its surroundings, and where to tell what failed without holding anything up. */
export type Following = Surroundings & { readonly failed: (what: string, error: unknown) => void };

/** `each`: one change after the other. `together`: those of a batch that went well, once all of them did. */
export type Followed = {
  readonly each: (change: Change) => Promise<void>;
  readonly together?: (changes: readonly Change[]) => Promise<void>;
};

const givenBack = (change: Change | undefined): DynamoDBBatchResponse => ({
  batchItemFailures: change === undefined ? [] : [{ itemIdentifier: change.sequence }],
});

/**
 * The Lambda handler of a stream consumer: changes in order, and at the first that fails the batch is given back from
 * there (partial batch response), so nothing is lost and nothing overtakes.
 */
export const serveChanges = (open: (around: Following) => Followed) => {
  const around = surroundings();
  const logger = new Logger({ serviceName: around.tenant });
  const failed = (what: string, error: unknown, sequence?: string) =>
    logger.error(what, { sequence, error: error instanceof Error ? error.name : 'unknown' });
  const { each, together = async () => {} } = open({ ...around, failed });

  /** How many changes went well before the first that did not. */
  const applied = async (changes: readonly Change[]): Promise<number> => {
    for (const [position, change] of changes.entries()) {
      try {
        await each(change);
      } catch (error) {
        failed('change failed', error, change.sequence);
        return position;
      }
    }
    return changes.length;
  };

  return async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const changes = changesOf(event);
    const count = await applied(changes);
    try {
      await together(changes.slice(0, count));
    } catch (error) {
      failed('batch failed', error, changes[0]?.sequence);
      return givenBack(changes[0]);
    }
    return givenBack(changes[count]);
  };
};
