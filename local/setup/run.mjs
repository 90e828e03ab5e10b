// Makes this machine ready, then runs a script with Node 24 and passes on its signals and exit code:
//   node local/setup/run.mjs [--java] [--browser] <script> [arguments of the script]
// Plain JavaScript, because it runs on whatever Node (20 or newer) the machine has, before anything is installed.
import { browser } from './browser.mjs';
import { java } from './java.mjs';
import { installPackages } from './packages.mjs';
import { runWithNode24 } from './node24.mjs';
import { stop } from './say.mjs';
import { findOrInstall } from './tools.mjs';

const tools = { '--java': java, '--browser': browser };

const major = Number(process.versions.node.split('.')[0]);
if (major < 20) stop(`Node 20 or newer is needed to set up; this is ${process.version}.`);

const args = process.argv.slice(2);
const script = args.findIndex((arg) => !arg.startsWith('--'));
if (script < 0) stop('Usage: node local/setup/run.mjs [--java] [--browser] <script> [arguments]');

const unknown = args.slice(0, script).find((flag) => !(flag in tools));
if (unknown) stop(`Unknown flag ${unknown}; known are ${Object.keys(tools).join(' and ')}.`);

installPackages();
for (const flag of args.slice(0, script)) tools[flag].use(findOrInstall(tools[flag]));
runWithNode24(args.slice(script));
