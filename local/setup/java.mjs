import { spawnSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { onPath, within } from './places.mjs';

const exe = process.platform === 'win32' ? 'java.exe' : 'java';

const places = () => [
  process.env.JAVA_HOME && join(process.env.JAVA_HOME, 'bin', exe),
  ...onPath(exe),
  ...within('/usr/lib/jvm', 'bin/java'),
  ...within('/Library/Java/JavaVirtualMachines', 'Contents/Home/bin/java'),
  ...['/opt/homebrew/opt', '/usr/local/opt'].flatMap((folder) =>
    ['openjdk', 'openjdk@25', 'openjdk@21', 'openjdk@17'].map((name) => join(folder, name, 'bin/java')),
  ),
  ...['Eclipse Adoptium', 'Java', 'Microsoft'].flatMap((vendor) =>
    within(join(process.env.ProgramFiles ?? 'C:/Program Files', vendor), 'bin/java.exe'),
  ),
];

/** Every Java has its version in a file; asking the program itself takes a tenth of a second, so only if the file is absent. */
const versionOf = (path) => {
  try {
    return readFileSync(join(dirname(dirname(realpathSync(path))), 'release'), 'utf8').match(/JAVA_VERSION="(\d+)/)?.[1];
  } catch {
    return spawnSync(path, ['-version'], { encoding: 'utf8' }).stderr?.match(/version "(\d+)/)?.[1];
  }
};

/** DynamoDB Local is a Java program and needs 17 or newer. */
export const java = {
  name: 'Java 17 or newer',
  find: () => places().find((path) => path && Number(versionOf(path)) >= 17),
  use: (path) => {
    process.env.PATH = `${dirname(path)}${delimiter}${process.env.PATH}`;
  },
  packages: {
    'apt-get': ['openjdk-17-jre-headless', 'openjdk-21-jre-headless', 'default-jre-headless'],
    dnf: ['java-21-openjdk-headless', 'java-17-openjdk-headless', 'java-latest-openjdk-headless'],
    apk: ['openjdk17-jre-headless'],
    brew: ['openjdk@21'],
    winget: ['EclipseAdoptium.Temurin.21.JRE'],
  },
};
