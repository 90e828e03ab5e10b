import type { AwsAnswer, AwsCall } from './call.ts';
import { type Objects, openObjects } from './kept-objects.ts';
import { refusalOf } from './post-policy.ts';
import { s3Error, xml } from './s3-error.ts';
import { accessKeyIn, isSignatureOf, textOfPresigned } from './signature.ts';

/** A bucket that browsers meet: whose it is, and the pages that may send to it. */
export type OpenBucket = { readonly accessKeyId: string; readonly name: string; readonly origins: readonly string[] };

type Opening = { readonly folder: string; readonly buckets: readonly OpenBucket[]; readonly now: () => Date };

const keyPattern = /^[\w-]+(?:\/[\w-]+)*$/;
const denied = (message = 'Access Denied'): AwsAnswer => s3Error(403, 'AccessDenied', message);

/** Whether a page may read the answer, as the bucket's CORS rules tell the browser. */
const allowing = ({ origins }: OpenBucket, { origin }: AwsCall, answer: AwsAnswer): AwsAnswer =>
  origins.includes(origin) ? { ...answer, headers: { ...answer.headers, 'access-control-allow-origin': origin, vary: 'Origin' } } : answer;

const formIn = async ({ bytes, type }: AwsCall) => {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const texts = [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name.toLowerCase(), value] as const] : []));
  const file = form.get('file');
  return { fields: new Map(texts), file: file instanceof Blob ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0) };
};

/** Why a presigned address does not give what it names, if it does not. */
const refusedAddress = (call: AwsCall, bucket: OpenBucket, now: Date): AwsAnswer | undefined => {
  const { search } = call;
  const [credential = '', signature = '', at = ''] = ['Credential', 'Signature', 'Date'].map((name) => search.get(`X-Amz-${name}`) ?? '');
  if (accessKeyIn(credential) !== bucket.accessKeyId) return denied();
  if (!isSignatureOf(signature, { credential, text: textOfPresigned(call) }))
    return s3Error(403, 'SignatureDoesNotMatch', 'The request signature we calculated does not match the signature you provided.');
  const since = Date.parse(at.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ)$/, '$1-$2-$3:$4:$5'));
  return since + Number(search.get('X-Amz-Expires')) * 1000 <= now.getTime() ? denied('Request has expired') : undefined;
};

type Store = { readonly objects: Objects; readonly bucket: OpenBucket; readonly now: Date };

/** An upload by a form: kept where its policy says so. */
const take = async (call: AwsCall, { objects, bucket, now }: Store): Promise<AwsAnswer> => {
  const { fields, file } = await formIn(call);
  if (accessKeyIn(fields.get('x-amz-credential') ?? '') !== bucket.accessKeyId) return denied();
  const refused = refusalOf({ fields: new Map([...fields, ['bucket', bucket.name]]), bytes: file.length }, now);
  const key = fields.get('key') ?? '';
  if (refused !== undefined || !keyPattern.test(key)) return refused ?? denied();
  objects.keep(bucket, key, { content: file, type: fields.get('content-type') ?? 'binary/octet-stream' });
  return { status: 204, headers: xml, body: '' };
};

/** What a presigned address names, under the type and name it says. */
const give = (call: AwsCall, key: string, { objects, bucket, now }: Store): AwsAnswer => {
  const refused = refusedAddress(call, bucket, now);
  if (refused !== undefined) return refused;
  const found = objects.find(bucket, key);
  if (found === undefined) return s3Error(404, 'NoSuchKey', 'The specified key does not exist.');
  const disposition = call.search.get('response-content-disposition');
  const type = call.search.get('response-content-type') ?? found.type;
  const headers = { 'content-type': type, ...(disposition !== null && { 'content-disposition': disposition }) };
  return { status: 200, headers, body: found.content };
};

/** HeadObject: who may not list a bucket is told of what is not there that it is forbidden. */
const tell = ({ accessKeyId }: AwsCall, key: string, { objects, bucket }: Store): AwsAnswer => {
  const found = accessKeyId === bucket.accessKeyId ? objects.find(bucket, key) : undefined;
  if (found === undefined) return { ...denied(), body: '' };
  return { status: 200, headers: { 'content-type': found.type, 'content-length': String(found.content.length) }, body: '' };
};

/**
 * S3's buckets as far as we and the browsers of our portal use them: an upload by a form with a policy, a presigned
 * address that gives an object, and HeadObject. Signatures, terms, lengths and types are checked as S3 checks them.
 */
export const openOrdinaryBuckets = ({ folder, buckets, now }: Opening) => {
  const objects = openObjects(folder);
  /** The answer to a call on one of these buckets; `undefined` for any other call. */
  return async (call: AwsCall): Promise<AwsAnswer | undefined> => {
    const [, name = '', ...rest] = decodeURIComponent(call.path).split('/');
    const bucket = call.target === undefined ? buckets.find((one) => one.name === name) : undefined;
    if (bucket === undefined) return undefined;
    const [key, store] = [rest.join('/'), { objects, bucket, now: now() }];
    if (call.method === 'POST' && key === '') return allowing(bucket, call, await take(call, store));
    if (!keyPattern.test(key)) return denied();
    if (call.method === 'GET') return give(call, key, store);
    return call.method === 'HEAD' ? tell(call, key, store) : denied();
  };
};
export type OrdinaryBuckets = ReturnType<typeof openOrdinaryBuckets>;
