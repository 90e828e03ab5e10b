import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './sources.ts';

const configuration = ['.oxlintrc.json', '.dependency-cruiser.cjs', 'package.json', 'tsconfig.json', 'test/rules/forbidden.mjs'];

/** A throw-away repository with our configuration and the given files, to see that a rule fires. */
export const planted = (sources: Readonly<Record<string, string>>) => {
  const folder = mkdtempSync(join(tmpdir(), 'ronde-rules-'));
  for (const path of configuration) cpSync(join(root, path), join(folder, path));
  for (const [path, source] of Object.entries(sources)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
};
