import { once } from '../../shared/data/once.ts';

/** The form by which a browser sends one file: the store itself refuses another length, another type and a later hour. */
export type UploadForm = { readonly url: string; readonly fields: Readonly<Record<string, string>> };

/** What the store knows of a file. */
export type KnownFile = { readonly type: string; readonly bytes: number };

/** Files of the tenant, which never pass through a function: people send and fetch them by addresses made here. */
export type Files = {
  readonly upload: (file: { readonly key: string; readonly type: string; readonly mostBytes: number }) => Promise<UploadForm>;
  /** An address that gives the file for some minutes, to be kept under this name and never shown. */
  readonly download: (file: { readonly key: string; readonly type: string; readonly name: string }) => Promise<string>;
  /** `undefined` where nothing was sent. */
  readonly find: (key: string) => Promise<KnownFile | undefined>;
};

/** The tenant's bucket, under the function's own role. The SDK for it is large and loaded by the first who needs it. */
export const openFiles = (bucket: string): Files => {
  const opened = once(async () => (await import('./bucket-files.ts')).openBucketFiles(bucket));
  return {
    upload: async (file) => (await opened()).upload(file),
    download: async (file) => (await opened()).download(file),
    find: async (key) => (await opened()).find(key),
  };
};

const none = async (): Promise<never> => {
  throw new Error('This function was given no files.');
};

/** Of a function that may touch none. */
export const noFiles: Files = { upload: none, download: none, find: none };
