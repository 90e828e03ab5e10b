import type { Files, KnownFile } from '../../functions/runtime/files.ts';

/** The files of a tenant in memory; `sent` is what browsers sent by the forms they were given. */
export const memoryFiles = (): Files & { readonly sent: Map<string, KnownFile> } => {
  const sent = new Map<string, KnownFile>();
  return {
    sent,
    upload: async ({ key, type }) => ({ url: 'https://files.example/', fields: { key, 'Content-Type': type } }),
    download: async ({ key, name }) => `https://files.example/${key}?as=${encodeURIComponent(name)}`,
    find: async (key) => sent.get(key),
  };
};
