import { refuse } from './refusals.ts';
import type { AtClient, UserPool } from './user-pool.ts';

export type ChallengeName = 'NEW_PASSWORD_REQUIRED' | 'SOFTWARE_TOKEN_MFA' | 'MFA_SETUP';

/** A sign-in that waits for one more answer. Its session works once; wrong codes may be tried again five times. */
export type Challenge = {
  readonly name: ChallengeName;
  readonly sub: string;
  readonly clientId: string;
  readonly wrongCodes: number;
  /** While a second factor is set up: the secret shown, and the step of the code that proved it. */
  readonly secret?: string;
  readonly provenStep?: number;
};

/** Refuses a session that is forged, used, expired or for another challenge. */
export const getChallenge = (pool: UserPool, session: string, name: ChallengeName): Challenge => {
  const challenge = pool.challenges.get(session);
  return challenge?.name === name ? challenge : refuse('sessionInvalid');
};

/** Refuses a session another client opened, too. */
export const getChallengeAt = ({ pool, client }: AtClient, session: string, name: ChallengeName): Challenge => {
  const challenge = getChallenge(pool, session, name);
  return challenge.clientId === client.id ? challenge : refuse('sessionInvalid');
};

/** Counts a wrong code; the fifth ends the session. */
export const wrongCode = (pool: UserPool, session: string, challenge: Challenge): void => {
  const wrongCodes = challenge.wrongCodes + 1;
  if (wrongCodes >= 5) pool.challenges.close(session);
  else pool.challenges.replace(session, { ...challenge, wrongCodes });
  pool.attempts.failed(challenge.sub);
};
