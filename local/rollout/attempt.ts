import { setTimeout as wait } from 'node:timers/promises';
import type { Refused, Reply } from '../../shared/contract/client.ts';
import type { Route } from '../../shared/contract/route.ts';

const refusals = new WeakMap<Error, Refused>();

const refusalError = (refused: Refused): Error => {
  const error = new Error(`${refused.status} ${refused.code}: ${refused.problem.title}`);
  refusals.set(error, refused);
  return error;
};

type Accepted<R extends Route> = Extract<Reply<R>, { ok: true }>;

/** The answer of the API; throws its refusal. */
export const answered = <R extends Route>(reply: Reply<R>): Accepted<R> => {
  if (!reply.ok) throw refusalError(reply);
  return reply;
};

/** Throws the refusal, unless it says that what was asked is done already. */
export const unlessDone = <R extends Route>(reply: Reply<R>, ...done: readonly Refused['code'][]): void => {
  if (!reply.ok && !done.includes(reply.code)) throw refusalError(reply);
};

/** What the platform does behind its answers is not there yet: thrown to look again in a moment. */
export const notYet = (what: string): Error => new Error(`${what} did not come.`);

/** Worth another try: anything but a refusal for good. The line, the platform or the sign-in failed, or somebody else saved first. */
const isPassing = (error: unknown): boolean => {
  const refused = error instanceof Error ? refusals.get(error) : undefined;
  return refused === undefined || refused.status === 429 || refused.status >= 500 || refused.code === 'edit-conflict';
};

const tries = 10;

/** Does a step again from its beginning while it fails in a passing way; steps ask first what is done already. */
export const attempt = async (step: () => Promise<void>, retried: () => void, tried = 1): Promise<void> => {
  try {
    return await step();
  } catch (error) {
    if (tried === tries || !isPassing(error)) throw error;
  }
  retried();
  await wait(Math.min(50 * 2 ** tried, 3000));
  return attempt(step, retried, tried + 1);
};
