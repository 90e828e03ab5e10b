import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** The secret of every access key id on this machine. */
const secret = 'local';

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** `LOCALFLANDERS/20260302/eu-central-1/s3/aws4_request`: who signed, and for which day, region and service. */
export const accessKeyIn = (credential: string): string => credential.split('/')[0] ?? '';

/** AWS Signature Version 4 of a text under a credential. */
const signed = (credential: string, text: string): string => {
  const [, day = '', region = '', service = '', end = ''] = credential.split('/');
  const key = [day, region, service, end].reduce<string | Buffer>(hmac, `AWS4${secret}`);
  return hmac(key, text).toString('hex');
};

/** True where the signature is that of the text. */
export const isSignatureOf = (signature: string, { credential, text }: { credential: string; text: string }): boolean => {
  const [given, right] = [Buffer.from(signature), Buffer.from(signed(credential, text))];
  return given.length === right.length && timingSafeEqual(given, right);
};

/** As AWS writes what stands in an address: everything but letters, digits and `-._~`. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

type Presigned = { readonly method: string; readonly path: string; readonly search: URLSearchParams; readonly host: string };

/** What a presigned address was signed over: method, path, query and host. */
export const textOfPresigned = ({ method, path, search, host }: Presigned): string => {
  const query = [...search]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .toSorted()
    .join('&');
  const request = [method, path, query, `host:${host}\n`, 'host', 'UNSIGNED-PAYLOAD'].join('\n');
  const [, ...scope] = (search.get('X-Amz-Credential') ?? '').split('/');
  return ['AWS4-HMAC-SHA256', search.get('X-Amz-Date') ?? '', scope.join('/'), sha256(request)].join('\n');
};
