import { join } from 'node:path';
import { importTimes } from './import-time.ts';
import { type Size, sizeOf } from './bundles.ts';

/** What one function costs at its start. */
export type Start = Size & { readonly name: string; readonly milliseconds: number };

export type Starts = { readonly empty: Start; readonly plain: Start; readonly functions: readonly Start[] };

type Ground = { readonly functions: string; readonly references: string; readonly entries: readonly string[] };

/** Size and import time of every function, of one that does nothing and of a plain one. */
export const startsOf = ({ functions, references, entries }: Ground, progress: (share: number) => void): Starts => {
  const files = [
    ...['empty', 'plain'].map((name) => [name, references] as const),
    ...entries.map((name) => [name, functions] as const),
  ].map(([name, folder]) => ({ name, file: join(folder, `${name}.mjs`) }));
  const times = importTimes(
    files.map(({ file }) => file),
    progress,
  );
  const [empty, plain, ...rest] = files.map(({ name, file }, index) => ({ name, ...sizeOf(file), milliseconds: times[index] ?? 0 }));
  if (!empty || !plain) throw new Error('A reference is missing.');
  return { empty, plain, functions: rest };
};
