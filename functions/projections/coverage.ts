import type { Change } from '../../shared/data/changes.ts';
import { statementIn } from '../../shared/data/statement-in.ts';
import { type Consumer, regionOf } from './consumer.ts';

/** Takes what a change states about a municipality's coverage into the Region's counts and map. */
export const projectCoverage = async (change: Change, consumer: Consumer): Promise<void> => {
  const statement = statementIn(change);
  if (statement !== undefined) await regionOf(consumer).coverage.apply(statement.nis, statement.entry);
};
