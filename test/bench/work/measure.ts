import { regionApi } from '../../../shared/contract/index.ts';
import { apiEvent } from '../../../local/cloud/api-event.ts';
import { listed } from '../../support/case-at-work.ts';
import { erasableCase } from '../../support/erased/erasable-case.ts';
import { platform } from '../../support/platform.ts';
import { compare, type Arm, type Speed } from '../in-process/compare.ts';
import { stillTable } from './still-table.ts';

/** One act at the table of a cell: the work of the function, and reading and writing the same texts as JSON and nothing else. */
export type Work = {
  readonly act: string;
  readonly operationId: string;
  readonly bytes: number;
  readonly ours: Speed;
  readonly json: Speed;
};

type Act = { readonly name: string; readonly operationId: string; readonly sub: string; readonly request: () => Request };

const url = 'https://ronde.example/v1';
const moreCases = 20;

/** A cell with a whole case and others beside it, and what is done there most. */
const acts = async () => {
  const { cell, ids } = await erasableCase();
  for (let each = 0; each < moreCases; each += 1) await listed(cell);
  const { coordinator, mayor, region } = cell;
  const seen = await coordinator.client.consultations.get({ params: ids });
  const minutes = JSON.stringify({ minutes: 'What was said at the table, in a few lines that stand for many. '.repeat(20) });
  const headers = { 'Content-Type': 'application/json', 'If-Match': `"${(seen.ok && seen.version) || 0}"` };
  const change = { method: 'PUT', headers: { ...headers, 'Idempotency-Key': 'bench-0123456789' }, body: minutes };
  const all: readonly Act[] = [
    { name: 'open a case', operationId: 'casesGet', sub: mayor.sub, request: () => new Request(`${url}/cases/${ids.caseId}`) },
    {
      name: 'write minutes',
      operationId: 'consultationsMinute',
      sub: coordinator.sub,
      request: () => new Request(`${url}/meetings/${ids.meetingId}/cases/${ids.caseId}/minutes`, change),
    },
    { name: `list ${moreCases + 1} cases`, operationId: 'casesList', sub: coordinator.sub, request: () => new Request(`${url}/cases`) },
  ];
  return { moment: region.place.moment(), all };
};

/** The function's arm, the arm of the same texts as JSON, and how long those are. */
const armsOf = async (moment: Awaited<ReturnType<typeof acts>>['moment'], { operationId, sub, request }: Act) => {
  const still = { passed: async (): Promise<readonly string[]> => [] };
  const place = platform({
    from: moment,
    watch: (name, table) => {
      if (name !== operationId) return table;
      const made = kept.get(table) ?? stillTable(table);
      kept.set(table, made);
      still.passed = made.passed;
      return made.over;
    },
  });
  const made = await apiEvent(request(), regionApi);
  const event = { ...made, headers: { ...made.headers, authorization: `Bearer ${await place.tokenOf(sub, 3600)}` } };
  const ask = async () => {
    const answer = await place.answerEvent(event);
    if (answer.statusCode >= 300) throw new Error(`${operationId} answered ${answer.statusCode}: ${answer.body}`);
    return answer;
  };
  const { body } = await ask();
  const texts = [...(await still.passed()), event.body ?? '', body].filter((text) => text !== '');
  const json: Arm = async () => texts.forEach((text) => JSON.stringify(JSON.parse(text)));
  return { ours: async () => void (await ask()), json, bytes: texts.reduce((sum, text) => sum + text.length, 0) };
};

const kept = new WeakMap<object, ReturnType<typeof stillTable>>();
/** Many rounds, for what runs cold says more of the compiler than of the work. */
const plan = { rounds: 150, calls: 40 };

/** Measures what a function itself does: checks, decisions, the audit's entry, sealing and opening; the table answers at once. */
export const measureWork = async (progress: (share: number) => void): Promise<readonly Work[]> => {
  const { moment, all } = await acts();
  const arms = await Promise.all(all.map((act) => armsOf(moment, act)));
  const speeds = await compare(
    arms.flatMap(({ ours, json }) => [ours, json]),
    { ...plan, progress },
  );
  return all.map(({ name, operationId }, index) => ({
    act: name,
    operationId,
    bytes: arms[index]!.bytes,
    ours: speeds[index * 2]!,
    json: speeds[index * 2 + 1]!,
  }));
};
