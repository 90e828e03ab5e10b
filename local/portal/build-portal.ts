import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { madeOnce } from '../cloud/made-once.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Answers the folder of the portal's files; builds them only when they are missing or the sources changed since. */
export const builtPortal = (): Promise<string> =>
  madeOnce({
    folder: join(root, 'web/dist'),
    witness: 'index.html',
    sources: [
      'web/{app,build,chart,export,faces,features,map,session,styles,ui,public}/**/*.*',
      'web/*.{ts,tsx,html}',
      'shared/**/*.{ts,json,md}',
      'package-lock.json',
    ],
    args: ['node_modules/vite/bin/vite.js', 'build', 'web'],
    // tests say otherwise, and React would come in its larger form for developers
    environment: { NODE_ENV: 'production' },
    what: 'The portal could not be built',
  });
