import { describe, expect, test } from 'vitest';
import { answered, attempt, notYet, unlessDone } from '../../../local/rollout/attempt.ts';
import { sideBySide } from '../../../local/rollout/side-by-side.ts';
import type { Refused } from '../../../shared/contract/client.ts';

const refused = (status: number, code: Refused['code']): Refused => ({
  ok: false,
  status,
  code,
  problem: { type: 'about:blank', title: 'No', status },
});

const failing = (times: number, error: () => unknown) => {
  const seen = { tries: 0, retries: 0 };
  const run = attempt(
    async () => {
      seen.tries += 1;
      if (seen.tries <= times) throw error();
    },
    () => void (seen.retries += 1),
  );
  return run.then(() => seen);
};

const thrownBy = (act: () => unknown) => (): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

describe('a step of the rollout', () => {
  test.each([
    ['the platform is out of breath', thrownBy(() => answered(refused(503, 'service-unavailable')))],
    ['somebody else saved first', thrownBy(() => answered(refused(409, 'edit-conflict')))],
    ['something is still on its way', () => notYet('The proposal')],
    ['the line broke', () => new TypeError('fetch failed')],
    ['nobody could sign in just then', () => new Error('got no token: 400')],
  ])('is done again when %s', async (_, error) => {
    expect(await failing(2, error)).toEqual({ tries: 3, retries: 2 });
  });

  test('is not repeated when it was refused for good', async () => {
    await expect(
      failing(
        1,
        thrownBy(() => answered(refused(403, 'permission-missing'))),
      ),
    ).rejects.toThrow('403 permission-missing: No');
  });

  test('takes a refusal that says it is done already for an answer', () => {
    expect(() => unlessDone(refused(409, 'signature-present'), 'signature-present')).not.toThrow();
    expect(() => unlessDone(refused(409, 'nothing-to-sign'), 'signature-present')).toThrow('nothing-to-sign');
  });
});

describe('tasks side by side', () => {
  test('never run more than the lanes at once, and all of them run', async () => {
    const seen = { running: 0, most: 0, ran: 0 };
    await sideBySide([...Array(20).keys()], 4, async () => {
      seen.most = Math.max(seen.most, ++seen.running);
      await new Promise((resolve) => setTimeout(resolve, 2));
      seen.running -= 1;
      seen.ran += 1;
    });
    expect(seen).toEqual({ running: 0, most: 4, ran: 20 });
  });

  test('stop after a failure, and say it', async () => {
    const ran: number[] = [];
    const run = sideBySide([1, 2, 3, 4], 1, async (task) => {
      ran.push(task);
      if (task === 2) throw new Error('the second');
    });
    await expect(run).rejects.toThrow('the second');
    expect(ran).toEqual([1, 2]);
  });
});
