import { serveSignIn } from '../runtime/serve-sign-in.ts';
import { tokenContent } from './token-content.ts';

export const handler = serveSignIn(tokenContent);
