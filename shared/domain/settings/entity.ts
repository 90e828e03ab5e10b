import * as z from 'zod';

/** Whose service a member belongs to: the authority that must have given the mandate. */
export const Entity = z.enum([
  'municipality',
  'flemishCommunity',
  'frenchCommunity',
  'germanSpeakingCommunity',
  'walloonRegion',
  'brusselsRegion',
  'commonCommunityCommission',
  'federal',
]);
export type Entity = z.infer<typeof Entity>;
