import * as z from 'zod';
import { IsoDate } from '../domain/fields.ts';
import { Language, TenantId } from '../domain/tenants.ts';
import { defineCapability } from './route.ts';

/** What a browser needs for authorization code with PKCE. `url`: the sign-in pages, with `/oauth2/authorize` and the rest below it. */
const SignInPlace = z.strictObject({ url: z.url(), issuer: z.url(), clientId: z.string(), scope: z.string() });

/** What the portal must know before anybody signs in: one build serves every tenant. */
export const portal = defineCapability('portal', {
  get: {
    method: 'GET',
    path: '/portal',
    summary: 'Tell the portal which tenant it serves, the day of the rules and where people sign in.',
    scope: 'public',
    access: {},
    response: z.strictObject({
      tenant: TenantId,
      today: IsoDate,
      languages: z.array(Language),
      attribution: z.array(z.string()),
      signIn: SignInPlace,
    }),
    problems: [],
  },
});
