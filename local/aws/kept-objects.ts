import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Owner = { readonly accessKeyId: string; readonly name: string };

type KeptObject = { readonly content: Buffer; readonly type: string };

/** The objects of buckets as files that only their owner reads, the type of each in a file beside it. */
export const openObjects = (folder: string) => {
  const fileOf = ({ accessKeyId, name }: Owner, key: string): string => join(folder, accessKeyId, name, key);
  return {
    keep: (bucket: Owner, key: string, { content, type }: KeptObject): void => {
      const file = fileOf(bucket, key);
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      writeFileSync(file, content, { mode: 0o600 });
      writeFileSync(`${file}.type`, type, { mode: 0o600 });
    },
    find: (bucket: Owner, key: string): KeptObject | undefined => {
      const file = fileOf(bucket, key);
      return existsSync(file) ? { content: readFileSync(file), type: readFileSync(`${file}.type`, 'utf8') } : undefined;
    },
  };
};
export type Objects = ReturnType<typeof openObjects>;
