import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** Two platforms on the same files would spoil them. Refuses in one sentence while another one runs; a killed one leaves no lock that counts. */
export const lockFolder = (folder: string): (() => void) => {
  const file = join(folder, 'pid');
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch {
      const pid = Number(readFileSync(file, 'utf8'));
      if (pid !== process.pid && pid > 0 && isAlive(pid)) throw new Error(`The platform already runs on ${folder} (process ${pid}): end it, or choose another folder with --data.`);
      rmSync(file, { force: true });
    }
  }
  throw new Error(`The folder ${folder} cannot be locked: remove ${file}.`);
};
