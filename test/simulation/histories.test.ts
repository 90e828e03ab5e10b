import { beforeAll, describe, expect, test } from 'vitest';
import { failedOnce } from './failed-once.ts';
import { live } from './live.ts';
import { noHistory, ofOne, together } from './sum.ts';
import { troubled } from './troubled.ts';
import { type Beginning, beginning } from './world.ts';
import { wrongInSheets } from './wrong.ts';

const histories = 5_000;
let start: Beginning;
beforeAll(async () => {
  start = await beginning();
});

describe('over a table that throttles and loses answers, while several people work at once', () => {
  test.each(failedOnce)('the history of seed %i is right, which once was not', async (seed) => {
    expect((await live(start, { ...troubled, seed })).wrong).toEqual([]);
  });

  test('nothing is lost, nothing happens twice, and nothing is read that the audit does not hold', { timeout: 1_200_000 }, async () => {
    const acts = new Set<string>();
    let sum = noHistory;
    for (let seed = 1; seed <= histories; seed += 1) {
      const life = await live(start, { ...troubled, seed });
      expect(life.wrong, `seed ${seed}`).toEqual([]);
      sum = together(sum, ofOne(seed, life));
      life.asked.filter(({ isAnswered }) => isAnswered).forEach(({ action }) => acts.add(action));
    }
    // it did all kinds of things, it did look, and it did get into trouble
    expect(acts.size).toBeGreaterThan(45);
    expect(sum.readings).toBeGreaterThan(histories);
    expect(sum.repeated).toBeGreaterThan(histories / 2);
    expect(sum.erased).toBeGreaterThan(histories / 60);
    expect(sum.brought).toBeGreaterThan(histories / 20);
    expect(sum.handed).toBeGreaterThan(histories / 100);
  });
});

describe('the simulation sees', () => {
  test.each([
    ['what is done twice where a request is sent again without its key', 'keyless', 'It is there 2 times'],
    ['what is done more often than it was asked for there', 'keyless', 'asked for'],
    ['what remains of somebody who was erased where no night follows', 'sleepless', 'remains'],
    ['what a read model does not say where nobody hears the stream', 'deaf', 'is not what happened'],
    ['a case that was handed on and stayed', 'halfway', 'left the case listed where it was'],
    ['what is read without the audit', 'forgetful', 'answered'],
  ] as const)('%s', async (_, mutant, words) => {
    for (let seed = 1; seed <= 200; seed += 1)
      if ((await live(start, { ...troubled, seed, mutant })).wrong.some((line) => line.includes(words))) return;
    expect.unreachable(`In 200 histories nothing was wrong in these words: ${words}`);
  });

  test('a sheet that was handed over though somebody said no, or nothing', () => {
    const at = '2026-03-02T10:00:00.000Z';
    const participants = ['one', 'other'].map((memberId) => ({ memberId, nis: '41002', role: 'education', name: memberId }) as const);
    const known = {
      feedbackId: 'sheet',
      caseId: 'case',
      subjectId: 'subject',
      meetingId: 'meeting',
      residence: '41002',
      proposedBy: 'one',
    };
    const sheet = (agrees: readonly boolean[]) => ({
      ...known,
      proposedAt: at,
      handedAt: at,
      state: 'handed' as const,
      participants,
      answers: agrees.map((says, index) => ({ memberId: participants[index]!.memberId, agrees: says, at })),
    });
    expect([[true, true], [true, false], [true]].map((agrees) => wrongInSheets([sheet(agrees)]).length)).toEqual([0, 1, 1]);
  });
});
