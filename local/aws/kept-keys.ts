import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import type { AwsCall } from './call.ts';

const Kept = z.record(z.string(), z.string());

/** The keys of every tenant on this machine as text, one for each account and key id, in a file only its owner reads. */
export const openKeptKeys = (file: string) => {
  const kept = new Map(existsSync(file) ? Object.entries(Kept.parse(JSON.parse(readFileSync(file, 'utf8')))) : []);
  const nameOf = ({ accessKeyId }: Pick<AwsCall, 'accessKeyId'>, keyId: string): string => `${accessKeyId}/${keyId}`;
  return {
    find: (call: AwsCall, keyId: string): string | undefined => kept.get(nameOf(call, keyId)),
    /** The key of this id; made when it is first asked for. */
    findOrMake: (call: AwsCall, keyId: string, make: () => string): string => {
      const found = kept.get(nameOf(call, keyId));
      if (found !== undefined) return found;
      const made = make();
      kept.set(nameOf(call, keyId), made);
      writeFileSync(`${file}.new`, JSON.stringify(Object.fromEntries(kept)), { mode: 0o600 });
      renameSync(`${file}.new`, file);
      return made;
    },
  };
};
