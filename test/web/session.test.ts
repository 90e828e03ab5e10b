import { describe, expect, test } from 'vitest';
import { createSession } from '../../web/session/session.ts';
import type { SignInService, Tokens } from '../../web/session/sign-in-service.ts';

const tokensFor = (membershipId: string | undefined): Tokens => ({
  accessToken: `token of ${String(membershipId)}`,
  refreshToken: 'refresh',
  email: 'coordinator@town.example',
  expiresInSeconds: 300,
  membershipId,
});

/** A session whose next renewal brings tokens for a place. */
const begin = (first: string | undefined = 'here') => {
  let next: string | undefined = first;
  let renew = async (): Promise<Tokens | undefined> => tokensFor(next);
  const nobody = async (): Promise<never> => {
    throw new Error('Nobody signs in here.');
  };
  const service: SignInService = {
    address: nobody,
    finish: nobody,
    refresh: () => renew(),
    revoke: async () => {},
    signOutAddress: () => '',
  };
  const session = createSession(service);
  session.signedIn(tokensFor(first));
  return {
    session,
    workIn: (place: string | undefined) => void (next = place),
    answerWith: (answer: () => Promise<Tokens | undefined>) => void (renew = answer),
  };
};

/** Whether something is still waited for once everything else has happened. */
const waits = async (work: Promise<unknown>): Promise<boolean> => {
  const late = Symbol('late');
  return (await Promise.race([work, new Promise((resolve) => setTimeout(() => resolve(late), 0))])) === late;
};

describe('a window whose person went to work elsewhere in another window', () => {
  test('notices it at the next renewal, sends nothing, and follows when asked', async () => {
    const { session, workIn } = begin();
    workIn('there');
    await session.renewed();
    expect(session.state()).toEqual({ kind: 'switched', email: 'coordinator@town.example', membershipId: 'here' });
    expect(await waits(session.token())).toBe(true);
    session.follow();
    expect(session.state()).toMatchObject({ kind: 'signedIn', membershipId: 'there' });
    expect(await session.token()).toBe('token of there');
  });

  test('notices it also when they signed in again', () => {
    const { session } = begin();
    void session.lock();
    session.signedIn(tokensFor('there'));
    expect(session.state()).toMatchObject({ kind: 'switched', membershipId: 'here' });
  });
});

describe('a window in which the person goes to work elsewhere', () => {
  test('keeps what is sent for one place from the tokens of another, until they are back', async () => {
    const { session, workIn } = begin();
    workIn('there');
    await session.moved();
    expect(session.state()).toMatchObject({ kind: 'signedIn', membershipId: 'there' });
    const late = session.token('here');
    expect([await session.token('there'), await waits(late)]).toEqual(['token of there', true]);
    workIn('here');
    await session.moved();
    expect(await late).toBe('token of here');
  });

  test('begins where there was no place before', async () => {
    const { session, workIn } = begin(undefined);
    workIn('here');
    await session.moved();
    expect(session.state()).toMatchObject({ kind: 'signedIn', membershipId: 'here' });
  });
});

describe('a window whose tokens are to be renewed', () => {
  test('asks its person to sign in again where the service says that they were signed out', async () => {
    const { session, answerWith } = begin();
    answerWith(async () => undefined);
    await session.renewed();
    expect(session.state()).toMatchObject({ kind: 'expired', membershipId: 'here' });
  });

  test('asks nobody for anything while the service fails, and renews them when it answers again', async () => {
    const { session, answerWith } = begin();
    answerWith(async () => {
      throw new Error('busy');
    });
    await expect(session.renewed()).rejects.toThrow('busy');
    expect(session.state()).toMatchObject({ kind: 'signedIn' });
    answerWith(async () => ({ ...tokensFor('here'), accessToken: 'the next' }));
    await session.renewed();
    expect(await session.token()).toBe('the next');
  });
});
