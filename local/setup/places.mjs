import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const existing = (path) => Boolean(path) && existsSync(path);

/** Where the program `name` lies on the PATH, in its order. */
export const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .filter(existsSync);

/** `file` in every folder directly under `folder`, newest name first. */
export const within = (folder, file) => {
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder).map((name) => join(folder, name, file));
  return paths.filter(existsSync).sort().reverse();
};
