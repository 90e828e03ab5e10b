import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { say, stop } from './say.mjs';

/** Lives inside node_modules, so a half-finished or deleted installation forgets it too. */
const marker = join(root, 'node_modules', '.ronde-lock');

const remembered = () => {
  try {
    return readFileSync(marker, 'utf8');
  } catch {
    return '';
  }
};

const packagesOf = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages;

/** Somebody may have run npm themselves: npm's own record in node_modules says what it put there, once it has finished. */
const installedByHand = () => {
  try {
    const there = packagesOf('node_modules/.package-lock.json');
    return Object.entries(packagesOf('package-lock.json')).every(
      ([path, { version, optional }]) => path === '' || (path in there ? there[path].version === version : optional),
    );
  } catch {
    return false;
  }
};

/** npm tells the scripts it starts where it is and which Node runs it; that Node is not the one npm is about to replace. */
const npm = () => {
  const { npm_execpath: path, npm_node_execpath: node } = process.env;
  return path?.endsWith('js')
    ? { command: node ?? process.execPath, args: [path] }
    : { command: 'npm', args: [], shell: process.platform === 'win32' };
};

const install = () => {
  say('installing the packages of package-lock.json (once, about a minute)');
  const { command, args, shell = false } = npm();
  const flags = ['ci', '--loglevel=error', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync(command, [...args, ...flags], { cwd: root, stdio: ['ignore', 2, 2], shell });
  if (status !== 0) stop('npm could not install the packages (see above). Delete the folder node_modules and try again.');
};

/** Installs exactly what the lockfile says, unless that was done already for this very lockfile. */
export const installPackages = () => {
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (remembered() === hash) return;
  if (!installedByHand()) install();
  writeFileSync(marker, hash);
};
