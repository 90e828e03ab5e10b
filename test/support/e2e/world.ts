import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RegionId } from '../../../shared/domain/tenants.ts';
import { newMemory } from './people.ts';
import { type PlatformProcess, startPlatformProcess } from './platform-process.ts';
import { openRegion } from './region.ts';
import { stageOf } from './stage.ts';

/** A platform of its own, whose data and people outlive it: it can be stopped or killed, and started again on another day. */
export const openWorld = (region: RegionId) => {
  const folder = mkdtempSync(join(tmpdir(), 'ronde-e2e-'));
  const memory = newMemory();
  let running: PlatformProcess | undefined;
  return {
    /** Starts it on a day, after ending the one that ran. */
    on: async (day: string) => {
      await running?.stop();
      running = await startPlatformProcess({ dataFolder: folder, businessDate: day });
      return openRegion(stageOf(running.handle), { region, day, memory });
    },
    kill: async (): Promise<void> => {
      await running?.kill();
      running = undefined;
    },
    end: async (): Promise<void> => {
      await running?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
