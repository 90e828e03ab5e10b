import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { madeOnce } from './made-once.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Answers the folder of the synthesized templates; synthesizes only when they are missing or the sources changed since. */
export const synthesized = (folder = join(root, 'cdk.out')): Promise<string> =>
  madeOnce({
    folder,
    witness: 'manifest.json',
    sources: ['infra/**/*.ts', 'functions/**/*.ts', 'shared/**/*.{ts,json}', 'package-lock.json'],
    args: ['infra/app.ts'],
    // the checks of the templates belong to `npm run synth` and CI; here they would double the time
    environment: { CDK_OUTDIR: folder, CDK_VALIDATION: 'false' },
    what: 'The templates could not be synthesized',
  });
