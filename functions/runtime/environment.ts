import * as z from 'zod';
import { belgianDay } from '../../shared/domain/dates.ts';
import { TenantId } from '../../shared/domain/tenants.ts';

/** What the cloud tells a function about where it runs. Read once, at start. */
export const Environment = z.object({
  TENANT: TenantId,
  TABLE: z.string(),
  OPERATIONS: z
    .string()
    .default('')
    .transform((list) => list.split(',').filter(Boolean)),
  USER_POOL: z.string(),
  CLIENT: z.string(),
  ISSUER: z.url(),
  JWKS_URI: z.url(),
  SCOPE: z.string(),
  /** Address of the sign-in pages. */
  SIGN_IN_URL: z.url(),
  /** Address of the portal, which every mail and appointment names. */
  PORTAL_URL: z.url(),
  /** The exact addresses from which a browser may call. */
  ORIGINS: z
    .string()
    .default('')
    .transform((list) => list.split(',').filter(Boolean)),
  BUS: z.string().optional(),
  /** The bus of this tenant, from which the others hear it. */
  OWN_BUS: z.string().optional(),
  MAIL_FROM: z.string().optional(),
  /** Where the keys of cells and persons lie, and the Region's key they are wrapped under; only where a function may use them. */
  KEY_TABLE: z.string().optional(),
  ENVELOPE_KEY: z.string().optional(),
  /** The key that signs the heads of the audit. */
  AUDIT_KEY: z.string().optional(),
  /** The bucket of the files attached to articles; only where a function may use them. */
  FILES_BUCKET: z.string().optional(),
  /** The bucket that keeps those heads for good. */
  AUDIT_BUCKET: z.string().optional(),
  /** Set only in a local replay: the date the rules see; tokens and audit keep the real time. */
  BUSINESS_DATE: z.iso.date().optional(),
});
export type Environment = z.infer<typeof Environment>;

/** The calendar day in Belgium at a moment, or the day a replay pretends it is. */
export const businessDate = ({ BUSINESS_DATE }: Pick<Environment, 'BUSINESS_DATE'>, now: Date): string => BUSINESS_DATE ?? belgianDay(now);
