import { createServer } from 'node:http';
import { freemem } from 'node:os';
import { listenOn } from '../../../local/cloud/listen.ts';
import { type PlatformOptions, startPlatform } from '../../../local/platform.ts';
import type { Handle } from './handle.ts';

/** Runs the whole platform on a folder, on a day or today, empty or with people, with official boundaries or without; says on one line how to reach it, and ends when its standard input closes. */
const [dataFolder = '', businessDate = '', seed = '', boundaries = ''] = process.argv.slice(2);
const seeds = seed === 'people' || seed === 'work' || seed === 'country' ? seed : undefined;
const given = (text: string): string | undefined => (text === '' ? undefined : text);
/** The people of a whole run use more functions than one person who looks around; each that stays takes some 50 MB. */
const warm = Math.max(64, Math.min(192, Math.floor(freemem() / 2 / 50_000_000)));
const options: PlatformOptions = {
  dataFolder,
  businessDate: given(businessDate),
  seed: seeds,
  boundaries: given(boundaries),
  port: 0,
  warm,
  quiet: true,
};
const { tenants, settle, stop, seeded, ...reached } = await startPlatform(options);
await seeded;

const server = createServer((_, response) => {
  settle().then(
    () => response.end(),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
const { url: settleUrl } = await listenOn(server, { port: 0, purpose: 'the tests' });
const [flanders, wallonia, brussels, federal] = [tenants.flanders, tenants.wallonia, tenants.brussels, tenants.federal].map((tenant) => ({
  ...tenant,
  url: `${tenant.url}/v1`,
}));
process.stdout.write(
  `${JSON.stringify({ ...reached, dataFolder, settleUrl, tenants: { flanders, wallonia, brussels, federal } } satisfies Partial<Record<keyof Handle, unknown>>)}\n`,
);
process.stdin.resume().on('end', () => void stop().then(() => process.exit(0)));
