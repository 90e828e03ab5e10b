import { serve } from '../runtime/serve.ts';
import { handlers } from './handlers.ts';

export const handler = serve(handlers);
