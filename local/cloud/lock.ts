import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** Two platforms on the same files would spoil them. Refuses in one sentence while another one runs; a killed one leaves no lock that counts. */
export const lockFolder = (folder: string): (() => void) => {
  const file = join(folder, 'pid');
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (pid > 0 && isAlive(pid))
    throw new Error(`The platform already runs on ${folder} (process ${pid}): end it, or choose another folder with --data.`);
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
};
