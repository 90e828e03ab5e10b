import { accountMail } from './account-mail.ts';
import { businessDate, Environment } from './environment.ts';
import { ownLanguage } from './own-language.ts';

/** The Lambda handler of the user pool's custom message trigger, which knows from its environment whose portal it is and where. */
export const serveAccountMail = (): ReturnType<typeof accountMail> => {
  const environment = Environment.pick({ TENANT: true, PORTAL_URL: true, BUSINESS_DATE: true }).parse(process.env);
  const { TENANT: tenant, PORTAL_URL: url } = environment;
  return accountMail({ url, language: ownLanguage(tenant, businessDate(environment, new Date())) });
};
