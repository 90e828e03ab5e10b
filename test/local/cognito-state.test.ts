import { appendFile, readFile, stat, writeFile } from 'node:fs/promises';
import { AdminUserGlobalSignOutCommand, InitiateAuthCommand } from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, test } from 'vitest';
import { startCognito } from '../../local/cognito/start-cognito.ts';
import { readState } from '../../local/cognito/state-file.ts';
import { clientId, emulator, goodPassword, person, pool, poolId, signIn, tokensOf, verified } from './cognito-emulator.ts';

const surroundings = {
  pools: [pool()],
  now: () => new Date(),
  runTokenTrigger: (_pool: string, event: object) => Promise.resolve(event),
  runMessageTrigger: (_pool: string, event: object) => Promise.resolve(event),
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
      expect(readState(at.stateFile).pools[poolId]?.users).toContainEqual(expect.objectContaining({ sub, status: 'CONFIRMED' }));
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

  test('tells the last of each change, also of what was taken away', async () => {
    const at = await emulator();
    const { sub } = await person(at);
    await tokensOf(at);
    await at.sdk.send(new AdminUserGlobalSignOutCommand({ UserPoolId: poolId, Username: sub }));
    const kept = readState(at.stateFile).pools[poolId];
    expect(kept?.users.map((user) => [user.sub, user.status, user.temporaryUntil])).toEqual([[sub, 'CONFIRMED', undefined]]);
    expect(kept?.grants).toEqual([]);
  });

  test('passes over a line that a kill cut off', async () => {
    const at = await emulator();
    const { sub } = await person(at);
    await at.stop();
    await appendFile(at.stateFile, '{"pool":"eu-cen');
    expect(readState(at.stateFile).pools[poolId]?.users).toContainEqual(expect.objectContaining({ sub }));
  });

  test.each(['{"version":1,', '{"version":1,"pools":{}}\n{"pool":"gone"}\n'])(
    'that cannot be understood is said, not overwritten: %j',
    async (text) => {
      const at = await emulator();
      await at.stop();
      await writeFile(at.stateFile, text);
      await expect(startCognito({ ...surroundings, port: 0, stateFile: at.stateFile })).rejects.toThrow('cannot be read');
      expect(await readFile(at.stateFile, 'utf8')).toBe(text);
    },
  );
});

test('a port that is taken is an error at the start', async () => {
  const at = await emulator();
  await expect(startCognito({ ...surroundings, port: Number(new URL(at.endpoint).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
