import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const isJsonSchema = (id: string): boolean => /\/zod\/v4\/core\/(json-schema-processors|to-json-schema)\.js$/.test(id);

/**
 * Every schema of zod brings what writes it as a JSON Schema, which only the OpenAPI document asks for: 6 KB, compressed,
 * that would never run in a browser. In their place stands one function that says so.
 */
export const withoutJsonSchema = (): Plugin => ({
  name: 'without-json-schema',
  async load(id) {
    if (!isJsonSchema(id)) return undefined;
    const names = (await readFile(id, 'utf8')).matchAll(/^export (?:const|function) (\w+)/gm);
    return `const absent = () => { throw new Error('The portal writes no JSON Schema.'); };
export { ${[...names].map(([, name]) => `absent as ${name}`).join(', ')}, absent as process };`;
  },
});
