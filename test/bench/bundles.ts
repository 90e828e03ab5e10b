import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

const references = fileURLToPath(new URL('references/', import.meta.url));

/** Bundles each reference alone, with the options of infra/bundle.ts; answers the folder. */
export const bundleReferences = (names: readonly string[]): string => {
  const outdir = mkdtempSync(join(tmpdir(), 'ronde-bench-'));
  buildSync({
    entryPoints: names.map((name) => join(references, `${name}.ts`)),
    outdir,
    bundle: true,
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
    banner: {
      js: "import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);",
    },
  });
  return outdir;
};

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)"(\.{1,2}\/[^"]+\.mjs)"/g)].map(([, path = '']) =>
    normalize(join(dirname(file), path)),
  );

const closure = (file: string, found: Set<string> = new Set()): ReadonlySet<string> => {
  if (found.has(file)) return found;
  found.add(file);
  for (const path of importsOf(file)) closure(path, found);
  return found;
};

export type Size = { readonly kilobytes: number; readonly gzip: number };

/** What a function loads at its start: its file and every file that one imports, minified; and each of them gzipped. */
export const sizeOf = (file: string): Size => {
  const contents = [...closure(file)].map((path) => readFileSync(path));
  const kilobytes = (bytes: readonly number[]) => bytes.reduce((sum, length) => sum + length, 0) / 1024;
  return {
    kilobytes: kilobytes(contents.map(({ length }) => length)),
    gzip: kilobytes(contents.map((content) => gzipSync(content).length)),
  };
};
