import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { welcome, whomToBe } from './people/welcome.ts';
import { startPlatform } from './platform.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const help = `Starts the whole platform on this machine.

  npm start                                  data is kept in .ronde between starts
  npm start -- --fresh                       empties it first
  npm start -- --empty                       without demonstration people and invented country
  npm start -- --data <folder>               keeps the data elsewhere
  npm start -- --port <base>                 takes ten ports in a row from there (default 4310, or RONDE_PORT)
  npm start -- --business-date <YYYY-MM-DD>  the day the rules see

  RONDE_BOUNDARIES=<file>                    a TopoJSON of official boundaries with NIS ids, for the maps
`;

const Options = z.object({
  port: z.coerce.number().int().min(1024).max(65_530).optional(),
  data: z.string().default(join(root, '.ronde')),
  'business-date': z.iso.date().optional(),
  fresh: z.boolean().default(false),
  empty: z.boolean().default(false),
});

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const read = () => {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values } = parseArgs({ options: { port: text, data: text, 'business-date': text, fresh: flag, empty: flag, help: flag } });
  return values.help === true ? undefined : Options.parse({ port: process.env['RONDE_PORT'], ...values });
};

const run = async (): Promise<void> => {
  const options = read();
  if (options === undefined) return say(help);
  const { data: dataFolder, port, 'business-date': businessDate, fresh, empty } = options;
  if (fresh) rmSync(dataFolder, { recursive: true, force: true });
  const began = performance.now();
  const platform = await startPlatform({
    dataFolder,
    port,
    businessDate,
    boundaries: process.env['RONDE_BOUNDARIES'],
    seed: empty ? undefined : 'country',
  });
  say(welcome(platform, (performance.now() - began) / 1000));
  if (!empty) say(whomToBe);
  let ending = false;
  const end = () => {
    if (ending) return process.exit(1); // asked twice: at once
    ending = true;
    void platform.stop().finally(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
};

try {
  await run();
} catch (error) {
  const said =
    error instanceof z.ZodError
      ? error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n')
      : String(error instanceof Error ? error.message : error);
  process.stderr.write(`${said}\n`);
  process.exit(1);
}
