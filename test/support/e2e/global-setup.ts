import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { boundariesFile, smallTopology } from '../pages/boundaries.ts';
import type { Handle } from './handle.ts';
import { startPlatformProcess } from './platform-process.ts';
import { today } from './stage.ts';

declare module 'vitest' {
  // the way vitest asks for: https://vitest.dev/config/globalsetup
  interface ProvidedContext {
    platform: Handle;
  }
}

/** One platform for the whole run, on free ports and an empty folder. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = mkdtempSync(join(tmpdir(), 'ronde-e2e-'));
  const boundaries = boundariesFile(folder);
  writeFileSync(boundaries, JSON.stringify(smallTopology));
  const { handle, stop } = await startPlatformProcess({ dataFolder: folder, businessDate: today, boundaries });
  project.provide('platform', handle);
  return async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
};
