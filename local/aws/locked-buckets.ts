import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AwsAnswer, AwsCall } from './call.ts';
import { s3Error, xml } from './s3-error.ts';

const written = /^\/[a-zA-Z0-9.-]{3,63}(?:\/[\w:+-][\w.:+-]*)+$/;

/**
 * S3's PutObject and GetObject on buckets under object lock in compliance mode, as far as we call them. Each object is a file that
 * is written once: another of the same name and each removal is refused, as the lock refuses to lose the first.
 */
export const openLockedBuckets = (folder: string) => {
  const fileOf = ({ accessKeyId, path }: AwsCall): string => join(folder, accessKeyId, decodeURIComponent(path).replaceAll(':', '_'));
  const put = (call: AwsCall): AwsAnswer => {
    const file = fileOf(call);
    if (existsSync(file))
      return call.isNew
        ? s3Error(412, 'PreconditionFailed', 'At least one of the preconditions you specified did not hold.')
        : s3Error(403, 'AccessDenied', 'On this machine a locked object has one version.');
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, call.text, { flag: 'wx', mode: 0o400 });
    return { status: 200, headers: { ...xml, etag: '"kept"' }, body: '' };
  };
  const get = (call: AwsCall): AwsAnswer =>
    existsSync(fileOf(call))
      ? { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: readFileSync(fileOf(call), 'utf8') }
      : s3Error(404, 'NoSuchKey', 'The specified key does not exist.');
  return {
    answer: (call: AwsCall): AwsAnswer => {
      if (!written.test(decodeURIComponent(call.path))) return s3Error(400, 'InvalidURI', 'No such name is spoken on this machine.');
      if (call.method === 'PUT') return put(call);
      if (call.method === 'GET') return get(call);
      return s3Error(403, 'AccessDenied', 'Access Denied because object protected by object lock.');
    },
  };
};
export type LockedBuckets = ReturnType<typeof openLockedBuckets>;
