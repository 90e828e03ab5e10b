import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import * as z from 'zod';
import { parsed } from '../../shared/i18n/message.ts';

const Catalogue = z.record(z.string(), z.string());
const isCatalogue = (id: string): boolean => /\/shared\/i18n\/portal\/.*\.ts$/.test(id) && !id.endsWith('/catalogues.ts');

/** A catalogue with its messages compiled, those of which it is made included. */
const compiled = async (id: string): Promise<string> => {
  const exported: object = await import(pathToFileURL(id).href);
  return Object.entries(exported)
    .map(([name, value]) => {
      const messages = Object.entries(Catalogue.parse(value)).map(([key, message]) => [key, parsed(message)] as const);
      return `export const ${name} = ${JSON.stringify(Object.fromEntries(messages))};`;
    })
    .join('\n');
};

/** Whatever fills messages that nobody compiled. */
const isParsing = (id: string): boolean => id.endsWith('/shared/i18n/fill.ts');

const parser = '@formatjs/icu-messageformat-parser';

/** Reads the ICU messages when the portal is built, so that no browser loads a parser for them; FormatJS has a door for that. */
export const compiledWords = (): Plugin => ({
  name: 'compiled-words',
  enforce: 'pre',
  async load(id) {
    if (isParsing(id))
      this.error(`${id} reads messages as it fills them, and the portal has no parser: use \`format\` and a catalogue of the portal.`);
    return isCatalogue(id) ? { code: await compiled(id), moduleType: 'js' } : undefined;
  },
  async resolveId(source, importer) {
    return source === parser ? this.resolve(`${parser}/no-parser.js`, importer) : undefined;
  },
});
