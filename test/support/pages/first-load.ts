import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as z from 'zod';
import { Language } from '../../../shared/domain/tenants.ts';

/** What a role's first page needs beside the page itself: its face, its home, its words. */
const homes: Readonly<Record<string, { readonly sources: readonly string[]; readonly words: readonly string[] }>> = {
  welcome: { sources: [], words: [] },
  region: { sources: ['faces/region.tsx', 'features/region-home/home-page.tsx'], words: ['region'] },
  municipality: { sources: ['faces/municipality.tsx'], words: ['municipality'] },
  country: { sources: ['faces/country.tsx'], words: ['country'] },
};

const Manifest = z.record(
  z.string(),
  z.object({ file: z.string(), imports: z.array(z.string()).default([]), css: z.array(z.string()).default([]) }),
);
type Manifest = z.infer<typeof Manifest>;

/** Everything that sources bring with them at once; what they import later is not among it. */
const filesOf = (manifest: Manifest, sources: readonly string[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  const visit = (source: string): readonly string[] => {
    if (seen.has(source)) return [];
    seen.add(source);
    const chunk = manifest[source];
    if (chunk === undefined) throw new Error(`The build knows no ${source}.`);
    return [chunk.file, ...chunk.css, ...chunk.imports.flatMap(visit)];
  };
  return new Set(sources.flatMap(visit));
};

type Part = { readonly file: string; readonly bytes: number };

export type FirstLoad = { readonly home: string; readonly language: Language; readonly bytes: number; readonly parts: readonly Part[] };

/** What a browser loads, compressed, before the home of a role can show anything, in the language with the longest words. */
export const firstLoads = (folder: string): readonly FirstLoad[] => {
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')));
  const weigh = (file: string): Part => ({ file, bytes: gzipSync(readFileSync(join(folder, file)), { level: 9 }).length });
  return Object.entries(homes).map(([home, { sources, words }]) => {
    const inLanguage = Language.options.map((language) => {
      const catalogues = ['', ...words.map((room) => `${room}/`)].map((room) => `../shared/i18n/portal/${room}${language}.ts`);
      const files = filesOf(manifest, ['index.html', ...sources, ...catalogues]);
      const parts = ['index.html', ...files].map(weigh).toSorted((one, other) => other.bytes - one.bytes);
      return { home, language, parts, bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0) };
    });
    return inLanguage.reduce((most, each) => (each.bytes > most.bytes ? each : most));
  });
};
