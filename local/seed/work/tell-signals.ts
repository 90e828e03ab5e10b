import { answered } from '../../rollout/attempt.ts';
import type { TableOf } from './table-of.ts';
import type { WorkWords } from './work-words.ts';

/** Who sits at the table, what they write, and the day it is. */
export type Telling = { readonly table: TableOf; readonly words: WorkWords; readonly today: string };

type Brought = {
  readonly observation: string;
  readonly person?: string;
  readonly residence?: string;
  readonly anonymous?: boolean;
  /** In days. */
  readonly ago: number;
};

/** The school brings a signal. */
const bring = async ({ table }: Telling, { anonymous = false, ago, ...told }: Brought): Promise<string> =>
  answered(await table.school.ago(ago).signals.report({ body: { ...told, anonymous } })).value.signalId;

/** The school brings a signal, and two days later the coordinator finds that it is in scope. */
export const bringInScope = async (telling: Telling, brought: Brought): Promise<string> => {
  const { table, words } = telling;
  const signalId = await bring(telling, brought);
  const body = { ...words.test, inScope: true, proportionate: true };
  answered(await table.coordinator.ago(brought.ago - 2).signals.test({ params: { signalId }, body }));
  return signalId;
};

/** Signals in every state: one waits for the coordinator, one is anonymous, one waits for each mayor, one was not taken up. */
export const tellSignals = async (telling: Telling, joins: readonly string[]): Promise<void> => {
  const { table, words } = telling;
  const { waits, anonymous, inScope, elsewhere, dropped } = words.signals;
  answered(await table.police.ago(3).signals.noteDanger());
  const signalId = await bring(telling, { ...dropped, ago: 12 });
  const body = { ...words.outOfScope, inScope: false, proportionate: false };
  answered(await table.coordinator.ago(9).signals.test({ params: { signalId }, body }));
  await bringInScope(telling, { ...inScope, ago: 6 });
  for (const residence of joins) await bringInScope(telling, { ...elsewhere, residence, ago: 5 });
  await bring(telling, { ...anonymous, anonymous: true, ago: 2 });
  await bring(telling, { ...waits, ago: 1 });
};
