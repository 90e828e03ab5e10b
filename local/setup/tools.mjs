import { spawnSync } from 'node:child_process';
import { onPath } from './places.mjs';
import { say, stop } from './say.mjs';

const managers = {
  'apt-get': {
    refresh: ['apt-get', 'update'],
    install: ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', '--no-install-recommends'],
  },
  dnf: { install: ['dnf', 'install', '-y'] },
  apk: { install: ['apk', 'add', '--no-cache'] },
  brew: { install: ['brew', 'install'], asUser: true },
};

const run = (command) => spawnSync(command[0], command.slice(1), { stdio: ['ignore', 2, 2] }).status === 0;

/** What to put before a command so that it may install: nothing, `sudo -n`, or undefined when neither will do. */
const permission = ({ asUser = false }) => {
  const isRoot = process.getuid?.() === 0;
  if (asUser) return isRoot ? undefined : [];
  if (isRoot) return [];
  const hasSudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return hasSudo ? ['sudo', '-n'] : undefined;
};

const oneLine = ({ name, packages }) =>
  `${name} is missing and cannot be installed from here. Type the line of your system, then start again:
  Debian, Ubuntu   sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages['apt-get'].at(-1)}
  Fedora           sudo dnf install -y ${packages.dnf.at(-1)}
  macOS Homebrew   brew install ${packages.brew[0]}
  Windows          winget install -e --id ${packages.winget[0]}`;

/** Systems name the same package differently: the first that installs is taken; the last is there on most. */
const install = (tool) => {
  const [name, manager] = Object.entries(managers).find(([command]) => onPath(command).length > 0) ?? [];
  const prefix = manager && permission(manager);
  if (!prefix) return;
  say(`${tool.name} is missing; installing it with ${name}`);
  if (manager.refresh) run([...prefix, ...manager.refresh]);
  tool.packages[name].some((packaged) => run([...prefix, ...manager.install, ...packaged.split(' ')]));
};

/** The path of the tool: found, or installed with the system's package manager after saying so; else the line to type. */
export const findOrInstall = (tool) => {
  const found = tool.find();
  if (found) return found;
  install(tool);
  return tool.find() ?? stop(oneLine(tool));
};
