import { spawn } from 'node:child_process';

/**
 * Runs the command of its arguments and ends it when its own standard input closes. The pipe closes however the
 * parent ends, `kill -9` included, so no database is ever left behind.
 */
const [command = '', ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'], windowsHide: true });

child.on('error', (error) => {
  process.stderr.write(`${'code' in error && error.code === 'ENOENT' ? 'command-missing' : error.message}\n`, () => process.exit(127));
});
child.on('exit', (code) => process.exit(code ?? 0));
process.stdin.resume().on('close', () => {
  child.kill();
  setTimeout(() => child.kill('SIGKILL'), 3000).unref();
});
// Ctrl-C reaches the whole group; the parent decides when the database ends
process.on('SIGINT', () => {});
