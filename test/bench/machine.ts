import { cpus, loadavg, platform, totalmem } from 'node:os';

const systems: Readonly<Record<string, string>> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };

/** The machine in words: nothing that names it. */
export const machine = (): string =>
  `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${systems[platform()] ?? platform()}, Node ${process.versions.node.split('.').slice(0, 2).join('.')}`;

/** How many programs want each core, over the last minute: 1 is a machine that does one thing. */
export const busy = (): number => (loadavg()[0] ?? 0) / cpus().length;
