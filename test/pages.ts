import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** `npm run test:pages`: each page in each language in every look (wide and narrow, light and dark). About a quarter of an hour. */
const program = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
spawn(process.execPath, [program, 'run', '--project', 'e2e', 'test/e2e/pages'], {
  stdio: 'inherit',
  env: { ...process.env, EVERY_LOOK: 'true' },
}).on('close', (code) => (process.exitCode = code ?? 1));
