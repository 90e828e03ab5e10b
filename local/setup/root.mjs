import { fileURLToPath } from 'node:url';

/** The folder of the repository, wherever it was cloned. */
export const root = fileURLToPath(new URL('../../', import.meta.url));
