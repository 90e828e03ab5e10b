import { Environment } from './environment.ts';

/** Gives the handler of the user pool's custom message trigger what it must know of where it runs: the portal's address. */
export const serveAccountMail = <Handler>(mail: (place: { readonly url: string }) => Handler): Handler => {
  const { PORTAL_URL: url } = Environment.pick({ PORTAL_URL: true }).required().parse(process.env);
  return mail({ url });
};
