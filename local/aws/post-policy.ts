import * as z from 'zod';
import type { AwsAnswer } from './call.ts';
import { s3Error } from './s3-error.ts';
import { isSignatureOf } from './signature.ts';

/** The fields of a form for an upload, by their name in small letters, and the length of its file. */
export type PostForm = { readonly fields: ReadonlyMap<string, string>; readonly bytes: number };

const Condition = z.union([
  z.tuple([z.literal('content-length-range'), z.coerce.number(), z.coerce.number()]),
  z.tuple([z.enum(['eq', 'starts-with']), z.string(), z.string()]),
  z.record(z.string(), z.string()).transform((one) => {
    const [[name, value] = ['', '']] = Object.entries(one);
    return ['eq', `$${name}`, value] as const;
  }),
]);
type Condition = z.infer<typeof Condition>;

const Policy = z.object({ expiration: z.iso.datetime(), conditions: z.array(Condition) });

const denied = (message: string): AwsAnswer => s3Error(403, 'AccessDenied', message);

const failed = (condition: Condition): AwsAnswer =>
  denied(`Invalid according to Policy: Policy Condition failed: ${JSON.stringify(condition)}`);

const nameIn = (field: string): string => field.slice(1).toLowerCase();

/** Why a condition is not met, if it is not. */
const breach = (condition: Condition, { fields, bytes }: PostForm): AwsAnswer | undefined => {
  if (condition[0] === 'content-length-range') {
    const [, least, most] = condition;
    if (bytes > most)
      return s3Error(400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size', {
        ProposedSize: bytes,
        MaxSizeAllowed: most,
      });
    if (bytes < least)
      return s3Error(400, 'EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size', {
        ProposedSize: bytes,
        MinSizeAllowed: least,
      });
    return undefined;
  }
  const [kind, field, value] = condition;
  const given = fields.get(nameIn(field)) ?? '';
  return (kind === 'eq' ? given === value : given.startsWith(value)) ? undefined : failed(condition);
};

const unsigned = new Set(['x-amz-signature', 'policy', 'file', 'bucket']);

/** Every field of the form must stand in its policy. */
const extraIn = ({ fields }: PostForm, conditions: readonly Condition[]): readonly string[] => {
  const named = new Set(conditions.flatMap((condition) => (condition[0] === 'content-length-range' ? [] : [nameIn(condition[1])])));
  return [...fields.keys()].filter((name) => !unsigned.has(name) && !name.startsWith('x-ignore-') && !named.has(name));
};

/** Why S3 would refuse a form (Browser-based uploads using POST, Signature Version 4); `undefined` where it takes it. */
export const refusalOf = (form: PostForm, now: Date): AwsAnswer | undefined => {
  const [policy = '', credential = '', signature = ''] = ['policy', 'x-amz-credential', 'x-amz-signature'].map((name) =>
    form.fields.get(name),
  );
  if (!isSignatureOf(signature, { credential, text: policy }))
    return s3Error(403, 'SignatureDoesNotMatch', 'The request signature we calculated does not match the signature you provided.');
  const read = Policy.safeParse(JSON.parse(Buffer.from(policy, 'base64').toString()));
  if (!read.success) return s3Error(400, 'InvalidPolicyDocument', 'Invalid Policy: no such condition is spoken on this machine.');
  const { expiration, conditions } = read.data;
  if (now.toISOString() >= expiration) return denied('Invalid according to Policy: Policy expired.');
  const extra = extraIn(form, conditions);
  if (extra.length > 0) return denied(`Invalid according to Policy: Extra input fields: ${extra.join(', ')}`);
  for (const condition of conditions) {
    const found = breach(condition, form);
    if (found !== undefined) return found;
  }
  return undefined;
};
