import * as z from 'zod';

export const Password = z.strictObject({ salt: z.string(), hash: z.string() });
export type Password = z.infer<typeof Password>;

export const User = z.strictObject({
  /** The username Cognito gives in pools that sign in by e-mail: a UUID. */
  sub: z.uuid(),
  attributes: z.record(z.string(), z.string()),
  groups: z.array(z.string()),
  enabled: z.boolean(),
  status: z.enum(['FORCE_CHANGE_PASSWORD', 'CONFIRMED']),
  password: Password,
  /** Only for a temporary password: when it stops working. */
  temporaryUntil: z.iso.datetime().optional(),
  totp: z
    .strictObject({
      secret: z.string(),
      /** Asked for at each sign-in; in a pool with `ON` it always is. */
      enabled: z.boolean(),
      /** The last 30-second step whose code was accepted; that step and older ones are spent. */
      lastStep: z.int(),
    })
    .optional(),
  /** A new second factor that no code has proved yet; the old one stays until then. */
  unprovenTotpSecret: z.string().optional(),
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
});
export type User = z.infer<typeof User>;

/** One sign-in and all tokens that come from it; its id is their `origin_jti`. Removing it revokes them. */
export const Grant = z.strictObject({
  id: z.uuid(),
  sub: z.uuid(),
  clientId: z.string(),
  scopes: z.array(z.string()),
  /** Through the sign-in pages (OAuth) rather than the API. */
  hosted: z.boolean(),
  signedInAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  /** SHA-256 of the refresh token's secret part. */
  refreshHash: z.string(),
});
export type Grant = z.infer<typeof Grant>;

export const PoolState = z.strictObject({
  /** PKCS #8 PEM of the RS256 key. */
  signingKey: z.string(),
  users: z.array(User),
  grants: z.array(Grant),
});
export type PoolState = z.infer<typeof PoolState>;

export const State = z.strictObject({ version: z.literal(1), pools: z.record(z.string(), PoolState) });
export type State = z.infer<typeof State>;
