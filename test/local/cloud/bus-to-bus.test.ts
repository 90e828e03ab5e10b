import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type BusOptions, startBus } from '../../../local/cloud/bus.ts';

const arnOf = (tenant: string): string => `arn:aws:events:eu-central-1:000000000001:event-bus/ronde-${tenant}`;
const hears = (tenant: string): string => `arn:aws:lambda:eu-central-1:000000000001:function:hears-${tenant}`;
const pattern = { source: ['ronde.federal'] };
const others = ['flanders', 'wallonia'];

/** What is said at the federal level goes to each of the others by a rule of its own, and there to a function. */
const rules: BusOptions['rules'] = others.flatMap((other) => [
  { id: `To${other}`, busArn: arnOf('federal'), pattern, targets: [{ arn: arnOf(other), retries: 2 }] },
  { id: `In${other}`, busArn: arnOf(other), pattern, targets: [{ arn: hears(other), retries: 1000 }] },
]);

const event = {
  'detail-type': 'factTold',
  source: 'ronde.federal',
  account: '000000000004',
  time: '2026-03-02T09:00:00Z',
  region: 'eu-central-1',
  resources: [],
  detail: { n: 1 },
};

const journal = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'ronde-buses-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return join(made, 'bus.jsonl');
};

const open = (file: string, invoke: BusOptions['hand']['invoke']) =>
  startBus({ rules, file, hand: { invoke, deadLetters: () => {}, pauseMillis: 1 } });

describe('an event that a rule brings to another bus', () => {
  test('reaches the functions there, as it was told', async () => {
    const heard: unknown[] = [];
    const bus = open(journal(), async (arn, given) => void heard.push([arn, given]));
    bus.put(arnOf('federal'), event);
    await bus.drained();
    expect(heard).toEqual(others.map((other) => [hears(other), expect.objectContaining({ source: 'ronde.federal', detail: { n: 1 } })]));
    await bus.stop();
  });

  test('reaches one while another is down, and that one once it is up again, though the platform was stopped between', async () => {
    const file = journal();
    const heard: string[] = [];
    const down = open(file, async (arn) => {
      if (arn === hears('wallonia')) throw new Error('down');
      heard.push(arn);
    });
    down.put(arnOf('federal'), event);
    await expect.poll(() => heard).toEqual([hears('flanders')]);
    await down.stop();
    const up = open(file, async (arn) => void heard.push(arn));
    await up.drained();
    await up.stop();
    expect(new Set(heard)).toEqual(new Set(others.map(hears)));
  });
});
