import { defineConfig } from 'vite';
import { compiledWords } from './build/compiled-words.ts';
import { withoutJsonSchema } from './build/without-json-schema.ts';
import { withoutMessages } from './build/without-messages.ts';
import { withoutServerPart } from './build/without-server-part.ts';

/** The portal as static files: one build for every tenant, nothing inlined (the content security policy forbids it). */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [compiledWords(), withoutJsonSchema(), withoutMessages(), withoutServerPart()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // says what each page loads, for the test of its size; it is not published
    manifest: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      // what nearly every page needs is one chunk: dozens of small ones cost more than they spare; fields are on no home
      output: { codeSplitting: { groups: [{ name: 'portal', minShareCount: 20, test: (id) => !id.endsWith('/web/ui/field.tsx') }] } },
      // shared/ is pure: a schema that is used does not bring the register that stands beside it
      treeshake: { moduleSideEffects: (id) => !id.includes('/shared/') },
      // React's packages say "use client" for frameworks with a server; here everything is a client
      checks: { moduleLevelDirective: false },
    },
  },
});
