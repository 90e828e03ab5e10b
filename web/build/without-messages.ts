import type { Plugin } from 'vite';

/**
 * zod brings a sentence in English for each mistake, over a kilobyte of them, compressed. The portal says what is wrong in
 * its reader's language by the kind of the mistake (`shared/i18n/issues`) and never shows them: one word stands in their place.
 */
export const withoutMessages = (): Plugin => ({
  name: 'without-messages',
  load: (id) => (id.endsWith('/zod/v4/locales/en.js') ? `export default () => ({ localeError: () => 'Invalid' });` : undefined),
});
