import * as z from 'zod';

/** The three regional tenants; each has its own stack, table, key, user pool and API. */
export const RegionId = z.enum(['flanders', 'wallonia', 'brussels']);
export type RegionId = z.infer<typeof RegionId>;

export const TenantId = z.enum([...RegionId.options, 'federal']);
export type TenantId = z.infer<typeof TenantId>;

/** The region codes of the municipality register (Statbel REFNIS), by tenant. */
export const regionCodes = { flanders: '02000', wallonia: '03000', brussels: '04000' } as const satisfies Record<RegionId, string>;

export const Language = z.enum(['nl', 'fr', 'de', 'en']);
export type Language = z.infer<typeof Language>;
