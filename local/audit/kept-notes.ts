import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The checkpoints that were kept elsewhere: of a file the one, of a folder (such as a copy of the bucket of heads) each in it. */
export const keptNotes = (path: string): readonly string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .toSorted()
        .flatMap((name) => keptNotes(join(path, name)))
    : [readFileSync(path, 'utf8')];
