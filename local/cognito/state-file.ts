import { readFile, rename, writeFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { State } from './state.ts';

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Reads the state; a file that is not there is an empty state, one that cannot be understood is an error. */
export const readState = async (path: string | undefined): Promise<State> => {
  if (path === undefined) return { version: 1, pools: {} };
  try {
    return State.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (isMissing(error)) return { version: 1, pools: {} };
    throw new Error(`The sign-in state ${path} cannot be read; start afresh or mend it.`, { cause: error });
  }
};

export type StateFile = {
  readonly changed: () => void;
  /** Resolves once everything that changed before the call is in the file. */
  readonly saved: () => Promise<void>;
  readonly flush: () => Promise<void>;
};

/** Writes the state whole, to a neighbour that then takes its place, readable by its owner only; many changes share a write. */
export const stateFile = (path: string | undefined, current: () => State, delayMillis = 10): StateFile => {
  let last: Promise<void> = Promise.resolve();
  /** Has not begun: what changes meanwhile will be in it. */
  let next: Promise<void> | undefined;

  const write = async () => {
    if (path === undefined) return;
    await mkdir(dirname(path), { recursive: true });
    const draft = `${path}.new`;
    await writeFile(draft, JSON.stringify(current()), { mode: 0o600 });
    await rename(draft, path);
  };
  const afterLast = async () => {
    await Promise.all([last.catch(() => {}), wait(delayMillis)]);
    next = undefined;
    last = write();
    return last;
  };
  const flush = () => (next ??= afterLast());
  return {
    changed: () => void flush().catch((error: unknown) => process.stderr.write(`sign-in state: ${String(error)}\n`)),
    saved: () => next ?? last,
    flush,
  };
};
