import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const listed = (): readonly string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);

/** Every file of the repository, new ones included, by its path from the root. */
export const files = listed().filter((path) => statSync(join(root, path), { throwIfNoEntry: false })?.isFile());

export const text = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The code of the rooms: what people read and change. */
export const code = files.filter((path) => /^(infra|functions|shared|local|web|test)\/.*\.(ts|tsx|mjs)$/.test(path));
