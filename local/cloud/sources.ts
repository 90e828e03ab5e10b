import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const made = ['infra/**/*.ts', 'functions/**/*.ts', 'shared/**/*.{ts,json}', 'package-lock.json'];

/** A fingerprint of everything the synthesized templates are made from. */
export const sourcesHash = (root: string): string => {
  const hash = createHash('sha256');
  for (const path of globSync(made, { cwd: root }).toSorted()) hash.update(path).update(readFileSync(join(root, path)));
  return hash.digest('hex');
};
