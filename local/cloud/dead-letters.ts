import { appendFileSync } from 'node:fs';

/** What ends here has failed for good: in the cloud it waits in a queue, on this machine in a file of JSON lines. */
export type DeadLetter = { readonly queue: string; readonly functionArn: string; readonly reason: string; readonly event: unknown };

export type DeadLetters = (letter: DeadLetter) => void;

/** Keeps dead letters in a file and says so once each. */
export const deadLetters =
  (file: string, say: (line: string) => void): DeadLetters =>
  (letter) => {
    appendFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), ...letter })}\n`, { mode: 0o600 });
    say(`Work failed for good in ${letter.functionArn.split(':').at(-1) ?? ''}: ${letter.reason} (kept in ${file})`);
  };
