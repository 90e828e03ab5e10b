import { serveAccountMail } from '../runtime/serve-account-mail.ts';
import { accountMail } from './account-mail.ts';

export const handler = serveAccountMail(accountMail);
