import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A fingerprint of the files that something is made from. */
export const sourcesHash = (root: string, patterns: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const path of globSync([...patterns], { cwd: root }).toSorted()) hash.update(path).update(readFileSync(join(root, path)));
  return hash.digest('hex');
};
