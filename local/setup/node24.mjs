import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from './root.mjs';
import { stop } from './say.mjs';

const bin = join(root, 'node_modules', '.bin');

/** The binary package of this platform itself: on Windows `.bin/node` is a script, which cannot be started without a shell. */
const packaged = () => {
  const windows = process.platform === 'win32';
  return ['node', 'node-bin']
    .map((name) => `${name}-${windows ? 'win' : process.platform}-${process.arch}`)
    .map((name) => join(root, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node'))
    .find(existsSync);
};

const fromSystem = () => {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return stop(`no Node 24 is packaged for ${process.platform} ${process.arch}: install Node 24 or newer yourself and start again.`);
};

/** Ctrl-C in a terminal reaches the whole group, so there the script has it already; otherwise it is passed on. */
const forwardSignals = (child) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
};

/** Runs `[script, ...arguments]` in this folder's Node 24 (or the system's, if new enough) and ends as the script ends. */
export const runWithNode24 = (command, node = packaged() ?? fromSystem()) => {
  process.env.PATH = `${bin}${delimiter}${process.env.PATH}`;
  const child = spawn(node, command, { stdio: 'inherit' });
  // the packaged binary needs glibc: on a system without it (Alpine) starting it fails, and the system's own may do
  child.on('error', () => runWithNode24(command, fromSystem()));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
  forwardSignals(child);
};
