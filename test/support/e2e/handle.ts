import * as z from 'zod';

const Tenant = z.object({
  /** Address of the API, version included. */
  url: z.string(),
  issuer: z.string(),
  clientId: z.string(),
  callbackUrl: z.string(),
  userPoolId: z.string(),
  tableName: z.string(),
  accessKeyId: z.string(),
});

/** How to reach a platform that runs in a process of its own. */
export const Handle = z.object({
  tenants: z.object({ flanders: Tenant, wallonia: Tenant, brussels: Tenant, federal: Tenant }),
  /** Where people open the portal of each tenant. */
  portals: z.object({ flanders: z.string(), wallonia: z.string(), brussels: z.string(), federal: z.string() }),
  dataFolder: z.string(),
  deskUrl: z.string(),
  cognitoEndpoint: z.string(),
  dynamoDbEndpoint: z.string(),
  /** Answers once every change and event so far has reached the read models. */
  settleUrl: z.string(),
});
export type Handle = z.infer<typeof Handle>;
