import { Logger } from '@aws-lambda-powertools/logger';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { type Change, changesOf } from '../../shared/data/changes.ts';
import { type Surroundings, surroundings } from './serve-surroundings.ts';

/**
 * The Lambda handler of a stream consumer: changes in order, and at the first that fails the batch is given back from
 * there (partial batch response), so nothing is lost and nothing overtakes.
 */
export const serveChanges = (open: (around: Surroundings) => (change: Change) => Promise<void>) => {
  const around = surroundings();
  const logger = new Logger({ serviceName: around.tenant });
  const apply = open(around);
  return async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    for (const change of changesOf(event)) {
      try {
        await apply(change);
      } catch (error) {
        logger.error('change failed', { sequence: change.sequence, error: error instanceof Error ? error.name : 'unknown' });
        return { batchItemFailures: [{ itemIdentifier: change.sequence }] };
      }
    }
    return { batchItemFailures: [] };
  };
};
