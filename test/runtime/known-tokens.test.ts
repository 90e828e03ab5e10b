import { expect, test } from 'vitest';
import { rememberVerified } from '../../functions/runtime/known-tokens.ts';
import type { Claims } from '../../functions/runtime/tokens.ts';

const claims = (sub: string): Claims => ({ sub, token_use: 'access', client_id: 'portal', scope: 'ronde/use', exp: 1000 });

/** A verifier that believes every token but `forged`, and how often it was asked; the clock stands at second 900. */
const asked = () => {
  const tokens: string[] = [];
  const clock = { milliseconds: 900_000 };
  const slow = async (token: string) => {
    tokens.push(token);
    return token === 'forged' || clock.milliseconds >= 1_000_000 ? undefined : claims(token);
  };
  return { tokens, clock, verify: rememberVerified(slow, () => clock.milliseconds) };
};

test('a token is verified once while it is valid', async () => {
  const { tokens, verify } = asked();
  expect(await verify('anna')).toEqual(claims('anna'));
  expect(await verify('anna')).toEqual(claims('anna'));
  expect(tokens).toEqual(['anna']);
});

test('no token speaks for the person of another', async () => {
  const { verify } = asked();
  await verify('anna');
  expect((await verify('bert'))?.sub).toBe('bert');
  expect((await verify('anna'))?.sub).toBe('anna');
});

test('it is verified again, and refused, from the second it expires', async () => {
  const { clock, verify } = asked();
  await verify('anna');
  clock.milliseconds = 999_999;
  expect(await verify('anna')).toEqual(claims('anna'));
  clock.milliseconds = 1_000_000;
  expect(await verify('anna')).toBeUndefined();
});

test('a refused token is refused anew each time', async () => {
  const { tokens, verify } = asked();
  expect([await verify('forged'), await verify('forged')]).toEqual([undefined, undefined]);
  expect(tokens).toEqual(['forged', 'forged']);
});

test('of very many, the oldest is forgotten', async () => {
  const { tokens, verify } = asked();
  for (let number = 0; number <= 256; number++) await verify(`token ${number}`);
  await verify('token 256');
  await verify('token 0');
  expect(tokens).toHaveLength(258);
});
