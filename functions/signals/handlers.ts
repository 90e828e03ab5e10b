import { signals } from '../../shared/contract/signals.ts';
import { implement } from '../runtime/dispatch.ts';
import { get, list } from './list.ts';
import { listLookups } from './lookups.ts';
import { noteDanger } from './note-danger.ts';
import { report } from './report.ts';
import { nameReporter, showReporter } from './reporter.ts';
import { decline, test, withdraw } from './settle.ts';

export const handlers = implement(signals, {
  report,
  noteDanger,
  list,
  get,
  test,
  decline,
  withdraw,
  nameReporter,
  listLookups,
  showReporter,
});
