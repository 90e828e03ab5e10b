import { accountMail } from './account-mail.ts';
import { Environment } from './environment.ts';

/** The Lambda handler of the user pool's custom message trigger, which knows from its environment where the portal is. */
export const serveAccountMail = (): ReturnType<typeof accountMail> => {
  const { PORTAL_URL: url } = Environment.pick({ PORTAL_URL: true }).required().parse(process.env);
  return accountMail({ url });
};
