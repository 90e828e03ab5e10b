import { createServer } from 'node:http';
import type { Bus } from '../cloud/bus.ts';
import { type Listening, listenOn } from '../cloud/listen.ts';
import { type AwsAnswer, type AwsCall, awsError, readCall } from './call.ts';
import type { LockedBuckets } from './locked-buckets.ts';
import type { OrdinaryBuckets } from './open-buckets.ts';
import type { EnvelopeKeys } from './envelope-keys.ts';
import { answerEvents, type Home } from './events.ts';
import { answerSes, type SentMail } from './ses.ts';
import type { SigningKeys } from './signing-keys.ts';

export type AwsOptions = {
  readonly bus: Bus;
  readonly deliver: (mail: SentMail) => void;
  readonly signingKeys: SigningKeys;
  readonly envelopeKeys: EnvelopeKeys;
  readonly lockedBuckets: LockedBuckets;
  /** Those that browsers meet too; none where nothing is attached. */
  readonly ordinaryBuckets?: OrdinaryBuckets;
  /** The account behind an access key id. */
  readonly homeOf: (accessKeyId: string) => Home | undefined;
  readonly report: (error: unknown) => void;
};

const answerService = (
  { bus, deliver, signingKeys, envelopeKeys, lockedBuckets, homeOf }: AwsOptions,
  call: AwsCall,
): AwsAnswer | Promise<AwsAnswer> => {
  const home = homeOf(call.accessKeyId);
  if (home === undefined) return awsError(403, 'UnrecognizedClientException', 'The security token included in the request is invalid.');
  if (call.target === 'AWSEvents.PutEvents') return answerEvents(bus, home, call);
  if (call.target === 'TrentService.Sign') return signingKeys.sign(call);
  if (call.target === 'TrentService.GetPublicKey') return signingKeys.publicKey(call);
  if (call.target === 'TrentService.GenerateDataKey') return envelopeKeys.generate(call);
  if (call.target === 'TrentService.Decrypt') return envelopeKeys.decrypt(call);
  if (call.method === 'POST' && call.path === '/v2/email/outbound-emails') return answerSes(deliver, call);
  if (call.target === undefined) return lockedBuckets.answer(call);
  return awsError(400, 'UnknownOperationException', `${call.target ?? `${call.method} ${call.path}`} is not spoken on this machine.`);
};

const answer = async (options: AwsOptions, call: AwsCall): Promise<AwsAnswer> =>
  (await options.ordinaryBuckets?.(call)) ?? answerService(options, call);

const written = (body: unknown): string | Uint8Array =>
  typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);

/** The services that functions call and that have no stand-in of their own, as far as they call them: EventBridge, SES, KMS and S3. */
export const startAws = (options: AwsOptions): Promise<Listening> => {
  const server = createServer((message, response) => {
    readCall(message)
      .then((call) => answer(options, call))
      .catch((error: unknown) => {
        options.report(error);
        return awsError(500, 'InternalFailure', 'The stand-in failed.');
      })
      .then(({ status, headers, body }) => {
        response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(written(body));
      }, options.report);
  });
  return listenOn(server, { port: 0, purpose: 'EventBridge, SES, KMS and S3' });
};
