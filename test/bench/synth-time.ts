import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './statistics.ts';

const app = fileURLToPath(new URL('../../infra/app.ts', import.meta.url));
const runs = 3;

const once = (): number => {
  const folder = mkdtempSync(join(tmpdir(), 'ronde-synth-'));
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [app], { env: { ...process.env, CDK_OUTDIR: folder }, encoding: 'utf8' });
  const seconds = (performance.now() - began) / 1000;
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(`The synthesis failed: ${stderr}`);
  return seconds;
};

/** Seconds of `npm run synth`, bundling, rules and validation included: the median of three. */
export const synthTime = (progress: (share: number) => void): number =>
  median(
    Array.from({ length: runs }, (_, run) => {
      const seconds = once();
      progress((run + 1) / runs);
      return seconds;
    }),
  );
