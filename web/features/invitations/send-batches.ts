import type { Invitee } from './invitation-draft.ts';

/** What came of one invitation; `reason` in the reader's words. */
export type Outcome = {
  readonly nis: string;
  readonly result: 'invited' | 'alreadyInvited' | 'refused' | 'failed';
  readonly reason?: string;
};

/** So many the API takes at once. */
const batchSize = 25;

type Options = {
  readonly invitees: readonly Invitee[];
  readonly send: (batch: readonly Invitee[]) => Promise<readonly Outcome[]>;
  readonly reasonOf: (error: unknown) => string;
  readonly onOutcomes: (outcomes: readonly Outcome[]) => void;
  readonly isStopped: () => boolean;
};

/** Sends one batch after the other. One that fails is told as failed and the next goes on; a stop is heard between two. */
export const sendInBatches = async ({ invitees, send, reasonOf, onOutcomes, isStopped }: Options): Promise<void> => {
  for (let at = 0; at < invitees.length && !isStopped(); at += batchSize) {
    const batch = invitees.slice(at, at + batchSize);
    const failing = (error: unknown) => batch.map(({ nis }): Outcome => ({ nis, result: 'failed', reason: reasonOf(error) }));
    onOutcomes(await send(batch).catch(failing));
  }
};
