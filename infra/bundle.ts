import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('../functions/', import.meta.url));

const source = (entry: string): string => join(root, `${entry}.ts`);

/** Stands in for a file that is not there yet, so that the shape of the stacks can be seen. */
const placeholder = (folder: string, entry: string): string => {
  const path = join(folder, `${entry.replaceAll('/', '-')}.js`);
  writeFileSync(path, `export const handler = () => { throw new Error('functions/${entry}.ts is not written yet'); };`);
  return path;
};

/**
 * Bundles every function in one go: shared code is split off once, and the whole is one asset. Answers the folder.
 * Throws a sentence that names the files that are missing, unless they are allowed to be.
 */
export const bundle = (entries: readonly string[], { allowMissing }: { allowMissing: boolean }): string => {
  const missing = entries.filter((entry) => !existsSync(source(entry)));
  if (missing.length > 0 && !allowMissing) {
    throw new Error(
      `These functions are in infra/functions.ts or the contract but have no file: ${missing.map((entry) => `functions/${entry}.ts`).join(', ')}`,
    );
  }
  const absent = mkdtempSync(join(tmpdir(), 'ronde-absent-'));
  const outdir = mkdtempSync(join(tmpdir(), 'ronde-functions-'));
  buildSync({
    entryPoints: entries.map((entry) => ({ in: missing.includes(entry) ? placeholder(absent, entry) : source(entry), out: entry })),
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
    // a few packages are CommonJS inside and ask for Node's own modules
    banner: {
      js: "import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);",
    },
  });
  rmSync(absent, { recursive: true });
  return outdir;
};
