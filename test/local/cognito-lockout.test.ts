import { describe, expect, test } from 'vitest';
import { clock, emulator, person, signIn } from './cognito-emulator.ts';

describe('failing to sign in again and again', () => {
  test.each(['an@stad.example', 'nobody@stad.example'])('locks %s for longer after each failure from the fifth on', async (who) => {
    const time = clock();
    const at = await emulator({}, { now: time.now });
    await person(at);
    const guess = () => signIn(at, who, 'Wrong-horse-7-battery');
    for (const _ of [1, 2, 3, 4, 5]) await expect(guess()).rejects.toThrow('Incorrect username');
    await expect(guess()).rejects.toMatchObject({ name: 'NotAuthorizedException', message: 'Password attempts exceeded' });
    time.forward(1);
    await expect(guess()).rejects.toThrow('Incorrect username');
    time.forward(1);
    await expect(guess()).rejects.toThrow('Password attempts exceeded');
    time.forward(15 * 60);
    await expect(guess()).rejects.toThrow('Incorrect username');
  });

  test('refuses even the right password among guesses sent side by side', async () => {
    const at = await emulator();
    await person(at);
    const wrong = Array.from({ length: 20 }, (_, index) => signIn(at, 'an@stad.example', `Wrong-${String(index)}-battery`));
    const outcomes = await Promise.allSettled([...wrong, signIn(at)]);
    expect(outcomes.at(-1)?.status).toBe('rejected');
  });
});
