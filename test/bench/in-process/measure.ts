import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { regionApi } from '../../../shared/contract/index.ts';
import { apiEvent } from '../../../local/cloud/api-event.ts';
import { signToken } from '../../support/token-maker.ts';
import type { rawCalls } from '../references/raw-calls.ts';
import { surroundings, table } from '../surroundings.ts';
import type { Pairs } from '../measuring.ts';
import { type Arm, compare } from './compare.ts';
import { person, prepareTable, serveKeys } from './prepare.ts';

type Handler = (event: APIGatewayProxyEvent, context: object) => Promise<APIGatewayProxyResult>;

// both work on a cell of their own, alike to the last byte but for the code of the municipality
const [ours, raws] = ['41002', '41011'];

const lambdaContext = { awsRequestId: 'bench', functionName: 'bench', getRemainingTimeInMillis: () => 30_000 };

const token = (jti: number): string =>
  signToken(person.sub, {
    jti: String(jti),
    exp: Math.floor(Date.now() / 1000) + 3600,
    ronde_scope: 'municipality',
    ronde_role: 'coordinator',
    ronde_membership: person.membershipId,
    ronde_version: String(person.version),
    ronde_nis: ours,
  });

type Act = { readonly method: 'GET' | 'POST'; readonly path: string; readonly tokens: readonly string[] };

const pipelineArm = async (handler: Handler, { method, path, tokens }: Act): Promise<Arm> => {
  const event = await apiEvent(new Request(`https://ronde.example/v1${path}`, { method, headers: { 'Accept-Language': 'nl' } }), regionApi);
  let calls = 0;
  return async () => {
    const authorization = `Bearer ${tokens[calls++ % tokens.length]}`;
    const { statusCode, body } = await handler({ ...event, headers: { ...event.headers, authorization } }, lambdaContext);
    if (statusCode !== 200) throw new Error(`${method} ${path} answered ${statusCode}: ${body}`);
  };
};

type Ground = { readonly functions: string; readonly references: string; readonly dynamoDb: string };

const plan = { rounds: 40, calls: 40 };
const oneToken = [token(0)];
const manyTokens = Array.from({ length: 600 }, (_, number) => token(number + 1)); // more than the pipeline remembers

/** Measures GET /cell and POST /cell/confirmation of the deployed bundle against the requests they make; `fresh` is the read when no token comes twice. */
export const measure = async ({ functions, references, dynamoDb }: Ground, progress: (share: number) => void): Promise<Pairs> => {
  const { uri, stop } = await serveKeys();
  Object.assign(process.env, surroundings({ dynamoDb, jwks: uri, operations: ['cellsGet', 'cellsConfirm'] }));
  await prepareTable([ours, raws]);
  const { handler }: { handler: Handler } = await import(pathToFileURL(join(functions, 'cells/index.mjs')).href);
  const { rawCalls: open }: { rawCalls: typeof rawCalls } = await import(pathToFileURL(join(references, 'raw-calls.mjs')).href);
  const raw = open({ table, nis: raws, person });
  const read = async () => void (await raw.read());
  const arms = [
    await pipelineArm(handler, { method: 'GET', path: '/cell', tokens: oneToken }),
    read,
    await pipelineArm(handler, { method: 'POST', path: '/cell/confirmation', tokens: oneToken }),
    raw.write,
    await pipelineArm(handler, { method: 'GET', path: '/cell', tokens: manyTokens }),
    read,
  ];
  const speeds = await compare(arms, { ...plan, progress });
  stop();
  const pair = (index: number) => ({ ours: speeds[index]!, raw: speeds[index + 1]! });
  return { read: pair(0), write: pair(2), fresh: pair(4) };
};
