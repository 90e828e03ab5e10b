import * as z from 'zod';
import { readClaims } from '../jwt.ts';
import { refuse } from '../refusals.ts';
import { bearerOf, type Bearer } from '../tokens.ts';
import { clientOf, type AtClient, type UserPool } from '../user-pool.ts';

export type Pools = ReadonlyMap<string, UserPool>;

type Answer = object | Promise<object>;

/** One operation of the API: whether Cognito wants the request signed, and what it does. */
export type Operation = { readonly signed: boolean; readonly run: (pools: Pools, input: unknown) => Answer };

/** Members we do not know are ignored, as the AWS protocol has it. */
const read = <Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> => {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  return refuse('parameterInvalid', `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim());
};

/** An administrator's call on one pool; the caller signs with AWS credentials. */
export const onPool = <Schema extends z.ZodType>(schema: Schema, run: (pool: UserPool, input: z.output<Schema>) => Answer): Operation => ({
  signed: true,
  run: (pools, input) => {
    const { UserPoolId } = read(z.object({ UserPoolId: z.string() }), input);
    return run(pools.get(UserPoolId) ?? refuse('poolUnknown', UserPoolId), read(schema, input));
  },
});

export const findClient = (pools: Pools, clientId: string): AtClient => {
  for (const pool of pools.values()) {
    const client = clientOf(pool, clientId);
    if (client !== undefined) return { pool, client };
  }
  return refuse('clientUnknown', clientId);
};

/** A call an app client makes before anybody is signed in. */
export const onClient = <Schema extends z.ZodType>(schema: Schema, run: (at: AtClient, input: z.output<Schema>) => Answer): Operation => ({
  signed: false,
  run: (pools, input) => {
    const { ClientId } = read(z.object({ ClientId: z.string() }), input);
    return run(findClient(pools, ClientId), read(schema, input));
  },
});

export type Self = Bearer & { readonly pool: UserPool };

export const findSelf = (pools: Pools, accessToken: string): Self => {
  const issuer = readClaims(accessToken)?.iss;
  const pool = [...pools.values()].find((candidate) => candidate.issuer === issuer) ?? refuse('accessTokenInvalid');
  return { pool, ...bearerOf(pool, accessToken, 'aws.cognito.signin.user.admin') };
};

/** A call a signed-in person makes about themselves. */
export const onSelf = <Schema extends z.ZodType>(schema: Schema, run: (self: Self, input: z.output<Schema>) => Answer): Operation => ({
  signed: false,
  run: (pools, input) => {
    const { AccessToken } = read(z.object({ AccessToken: z.string() }), input);
    return run(findSelf(pools, AccessToken), read(schema, input));
  },
});

/** A call that finds its own way: by session or by token. */
export const onPools = <Schema extends z.ZodType>(schema: Schema, run: (pools: Pools, input: z.output<Schema>) => Answer): Operation => ({
  signed: false,
  run: (pools, input) => run(pools, read(schema, input)),
});
