import { serveAccountMail } from '../runtime/serve-account-mail.ts';

export const handler = serveAccountMail();
