import { JwksValidationError, JwtBaseError } from 'aws-jwt-verify/error';
import { SimpleJwksCache } from 'aws-jwt-verify/jwk';
import { JwtVerifier } from 'aws-jwt-verify';
import * as z from 'zod';

/** The claims of an access token that our sign-in trigger writes; API Gateway hands them over as text, so we read the token again. */
export const Claims = z.object({
  sub: z.string(),
  token_use: z.literal('access'),
  client_id: z.string(),
  scope: z.string(),
  /** Unix seconds. */
  exp: z.number(),
  ronde_scope: z.enum(['municipality', 'region', 'country']).optional(),
  ronde_role: z.string().optional(),
  ronde_membership: z.string().optional(),
  ronde_version: z
    .string()
    .regex(/^\d{1,9}$/)
    .optional(),
  ronde_nis: z
    .string()
    .regex(/^[1-9]\d{4}$/)
    .optional(),
  /** The cell that covers the municipality, and its seat. */
  ronde_cell: z.string().max(60).optional(),
  ronde_seat: z
    .string()
    .regex(/^[1-9]\d{4}$/)
    .optional(),
  ronde_until: z.iso.date().optional(),
  /** The mandate: of whose service, by which text; of the police the last day of the clearance. */
  ronde_entity: z.string().max(60).optional(),
  ronde_basis: z.string().max(60).optional(),
  ronde_cleared: z.iso.date().optional(),
});
export type Claims = z.infer<typeof Claims>;

/** Verifies signature, issuer, expiry, use, client and scope; `undefined` for any token that fails one of them. Throws when the keys cannot be fetched. */
export type VerifyToken = (token: string) => Promise<Claims | undefined>;

const fetchKeys = {
  // aws-jwt-verify's own fetcher insists on https; the address is configuration, so the plain one serves as well
  fetch: async (uri: string): Promise<ArrayBuffer> => (await fetch(uri, { signal: AbortSignal.timeout(3000) })).arrayBuffer(),
};

type Issuer = { readonly issuer: string; readonly jwksUri: string; readonly clientId: string; readonly scope: string };

/** A verifier for one user pool's client; it keeps the pool's public keys, once fetched, while the function lives. */
export const tokenVerifier = ({ issuer, jwksUri, clientId, scope }: Issuer, fetcher = fetchKeys): VerifyToken => {
  const verifier = JwtVerifier.create({ issuer, jwksUri, audience: null }, { jwksCache: new SimpleJwksCache({ fetcher }) });
  return async (token) => {
    const payload = await verifier.verify(token).catch((error: unknown) => {
      if (error instanceof JwtBaseError && !(error instanceof JwksValidationError)) return undefined;
      throw error;
    });
    const claims = Claims.safeParse(payload);
    if (!claims.success || claims.data.client_id !== clientId) return undefined;
    return claims.data.scope.split(' ').includes(scope) ? claims.data : undefined;
  };
};
