import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/domain/dates.ts';
import { tellOf, type Told } from '../../../shared/domain/worklist/told.ts';

const start = '2026-03-02';
const things = ['a', 'b', 'c', 'd'] as const;

/** The days on which somebody is told, by what waits each night; and what each mail was about that had not been told within the week. */
const lived = (nights: readonly (readonly string[])[]) => {
  let before: Pick<Told, 'toldOn' | 'things'> | undefined;
  return nights.flatMap((waiting, number) => {
    const today = addDays(start, number);
    const told = tellOf(before, waiting, today);
    if (told === undefined) return [];
    before = { toldOn: today, things: told };
    return [{ number, waiting }];
  });
};

describe('being told that something waits', () => {
  test('comes at once, and again a week later while it waits', () => {
    expect(lived(Array.from({ length: 16 }, () => ['a'])).map(({ number }) => number)).toEqual([0, 7, 14]);
  });

  test('comes sooner for what is new, and then tells of all of it', () => {
    expect(lived([['a'], ['a'], ['a', 'b'], ...Array.from({ length: 8 }, () => ['a', 'b'])]).map(({ number }) => number)).toEqual([
      0, 2, 9,
    ]);
  });

  test('does not come again for what waited, no longer waited, and waits anew within the week', () => {
    expect(lived([['a'], [], ['b'], [], ['a'], ['b'], [], ['a']]).map(({ number }) => number)).toEqual([0, 2, 7]);
  });

  test('never comes where nothing waits, or twice for one day', () => {
    const told = tellOf(undefined, ['a'], start);
    expect(tellOf(undefined, [], start)).toBeUndefined();
    expect(tellOf({ toldOn: start, things: told ?? [] }, ['a', 'b'], start)).toBeUndefined();
  });

  test('is due exactly when something waits that no mail of the week told of', () => {
    fc.assert(
      fc.property(fc.array(fc.subarray([...things]), { maxLength: 30 }), (nights) => {
        const mails = lived(nights);
        nights.forEach((waiting, number) => {
          const lately = mails.filter((mail) => mail.number < number && mail.number > number - 7).flatMap((mail) => mail.waiting);
          expect([number, mails.some((mail) => mail.number === number)]).toEqual([number, waiting.some((one) => !lately.includes(one))]);
        });
      }),
    );
  });
});
