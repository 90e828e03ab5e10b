import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import { applyChange, Change, keptOf } from './change.ts';
import { type PoolState, State } from './state.ts';

/** One change since the whole was written. */
const Line = z.strictObject({ pool: z.string(), change: Change });

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

const withChanges = ({ version, pools }: State, lines: readonly z.infer<typeof Line>[]): State => {
  const kept = new Map(Object.entries(pools).map(([id, pool]) => [id, keptOf(pool)]));
  for (const { pool: id, change } of lines) {
    const pool = kept.get(id);
    if (pool === undefined) throw new Error(`There is no pool ${id}.`);
    applyChange(pool, change);
  }
  const whole = Object.entries(pools).map(([id, { signingKey }]): readonly [string, PoolState] => {
    const { users, grants } = kept.get(id) ?? keptOf(undefined);
    return [id, { signingKey, users: [...users.values()], grants: [...grants.values()] }];
  });
  return { version, pools: Object.fromEntries(whole) };
};

const parse = (text: string): State => {
  const [whole = '', ...lines] = text.split('\n');
  // behind the last line end is what a kill cut off: nobody was told of it
  const changes = lines.slice(0, -1).map((line) => Line.parse(JSON.parse(line)));
  return withChanges(State.parse(JSON.parse(whole)), changes);
};

/** Reads the state; a file that is not there is an empty state, one that cannot be understood is an error. */
export const readState = (path: string | undefined): State => {
  if (path === undefined) return { version: 1, pools: {} };
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (isMissing(error)) return { version: 1, pools: {} };
    throw new Error(`The sign-in state ${path} cannot be read; start afresh or mend it.`, { cause: error });
  }
};

/** Takes down one change, so that it survives a kill once it returns. */
export type TakeDown = (pool: string, change: Change) => void;

/**
 * Writes the state whole, to a neighbour that then takes its place, readable by its owner only; each change is a line
 * behind it: a country of people costs no more per change than one person.
 */
export const openStateFile = (path: string | undefined, state: State): TakeDown => {
  if (path === undefined) return () => {};
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, `${JSON.stringify(state)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return (pool, change) => appendFileSync(path, `${JSON.stringify({ pool, change })}\n`);
};
