import { readFile, stat, writeFile } from 'node:fs/promises';
import { InitiateAuthCommand } from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, test } from 'vitest';
import { startCognito } from '../../local/cognito/start-cognito.ts';
import { State } from '../../local/cognito/state.ts';
import { clientId, emulator, goodPassword, person, pool, poolId, signIn, tokensOf, verified } from './cognito-emulator.ts';

const surroundings = {
  pools: [pool()],
  now: () => new Date(),
  runTrigger: (_pool: string, event: object) => Promise.resolve(event),
  sendMail: () => undefined,
};

describe('the state file', () => {
  test('keeps people, refresh tokens and keys across a restart', async () => {
    const at = await emulator();
    const { sub } = await person(at);
    const tokens = await tokensOf(at);
    await at.stop();
    const port = Number(new URL(at.endpoint).port);
    const again = await startCognito({ ...surroundings, port, stateFile: at.stateFile });
    try {
      expect((await signIn(at)).AuthenticationResult).toBeDefined();
      expect((await verified(at, tokens.AccessToken)).sub).toBe(sub);
      const refreshed = await at.sdk.send(
        new InitiateAuthCommand({
          AuthFlow: 'REFRESH_TOKEN_AUTH',
          ClientId: clientId,
          AuthParameters: { REFRESH_TOKEN: tokens.RefreshToken },
        }),
      );
      expect(refreshed.AuthenticationResult).toBeDefined();
    } finally {
      await again.stop();
    }
  });

  test('holds what was answered, so that a kill loses nobody', async () => {
    const at = await emulator();
    for (const email of ['an@stad.example', 'bo@stad.example']) {
      const { sub } = await person(at, email);
      const text = await readFile(at.stateFile, 'utf8');
      expect(State.parse(JSON.parse(text)).pools[poolId]?.users).toContainEqual(expect.objectContaining({ sub, status: 'CONFIRMED' }));
    }
  });

  test('is its owner’s alone and holds no password or token', async () => {
    const at = await emulator();
    await person(at);
    const { RefreshToken, AccessToken } = await tokensOf(at);
    await at.stop();
    expect((await stat(at.stateFile)).mode & 0o777).toBe(0o600);
    const text = await readFile(at.stateFile, 'utf8');
    for (const secret of [goodPassword, RefreshToken.split('.')[1] ?? '', AccessToken]) expect(text).not.toContain(secret);
  });

  test('that cannot be understood is said, not overwritten', async () => {
    const at = await emulator();
    await at.stop();
    await writeFile(at.stateFile, '{"version":1,');
    await expect(startCognito({ ...surroundings, port: 0, stateFile: at.stateFile })).rejects.toThrow('cannot be read');
    expect(await readFile(at.stateFile, 'utf8')).toBe('{"version":1,');
  });
});

test('a port that is taken is an error at the start', async () => {
  const at = await emulator();
  await expect(startCognito({ ...surroundings, port: Number(new URL(at.endpoint).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
