import { describe, expect, test } from 'vitest';
import type { Invitee } from '../../../web/features/invitations/invitation-draft.ts';
import { type Outcome, sendInBatches } from '../../../web/features/invitations/send-batches.ts';

const invitees = (count: number): readonly Invitee[] =>
  Array.from({ length: count }, (_, index) => ({
    nis: String(10_000 + index),
    name: 'Contact',
    email: 'contact@example.test',
    language: 'nl',
  }));

const invited = async (batch: readonly Invitee[]): Promise<readonly Outcome[]> => batch.map(({ nis }) => ({ nis, result: 'invited' }));

const sent = async (
  count: number,
  { send = invited, isStopped = () => false }: { send?: typeof invited; isStopped?: (told: number) => boolean } = {},
) => {
  const batches: (readonly Outcome[])[] = [];
  await sendInBatches({
    invitees: invitees(count),
    send,
    reasonOf: () => 'no connection',
    onOutcomes: (outcomes) => batches.push(outcomes),
    isStopped: () => isStopped(batches.length),
  });
  return batches;
};

describe('sending invitations', () => {
  test('goes in batches of twenty-five, each told when it is through', async () => {
    expect((await sent(60)).map((batch) => batch.length)).toEqual([25, 25, 10]);
  });

  test('goes on after a batch that failed, and says of each of its invitations why', async () => {
    const failingSecond = (batch: readonly Invitee[]) => (batch[0]?.nis === '10025' ? Promise.reject(new Error('lost')) : invited(batch));
    const [first, second, third] = await sent(60, { send: failingSecond });
    expect(first?.every(({ result }) => result === 'invited')).toBe(true);
    expect(second).toHaveLength(25);
    expect(second?.[0]).toEqual({ nis: '10025', result: 'failed', reason: 'no connection' });
    expect(third?.every(({ result }) => result === 'invited')).toBe(true);
  });

  test('stops between two batches when it is asked to', async () => {
    expect(await sent(60, { isStopped: (told) => told === 1 })).toHaveLength(1);
  });

  test('sends nothing when there is nobody', async () => {
    expect(await sent(0)).toEqual([]);
  });
});
