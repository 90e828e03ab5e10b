import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

const Line = z.union([z.strictObject({ id: z.string(), entry: z.unknown() }), z.strictObject({ done: z.string() })]);

/** Work that was accepted and must be done even when this process is killed: written down before, crossed out after. */
export type Journal = {
  readonly write: (id: string, entry: unknown) => void;
  readonly done: (id: string) => void;
  readonly open: readonly (readonly [string, unknown])[];
};

const read = (file: string): readonly (readonly [string, unknown])[] => {
  const open = new Map<string, unknown>();
  for (const text of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
    const line = parse(text);
    if (line === undefined) continue;
    if ('done' in line) open.delete(line.done);
    else open.set(line.id, line.entry);
  }
  return [...open];
};

/** The last line may have been cut off by a kill: then nobody was told that it was accepted. */
const parse = (text: string): z.infer<typeof Line> | undefined => {
  try {
    return Line.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
};

/** Opens a journal; `open` is what an earlier run left undone. */
export const openJournal = (file: string): Journal => {
  const open = read(file);
  writeFileSync(file, open.map(([id, entry]) => `${JSON.stringify({ id, entry })}\n`).join(''), { mode: 0o600 });
  return {
    open,
    write: (id, entry) => appendFileSync(file, `${JSON.stringify({ id, entry })}\n`),
    done: (id) => appendFileSync(file, `${JSON.stringify({ done: id })}\n`),
  };
};
