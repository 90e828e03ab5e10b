import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startPlatform } from './platform.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { port: { type: 'string' }, data: { type: 'string' }, 'business-date': { type: 'string' } } });
const began = performance.now();
const platform = await startPlatform({ dataFolder: values.data ?? join(root, '.ronde'), ...(values.port === undefined ? {} : { port: Number(values.port) }), businessDate: values['business-date'] });
process.stdout.write(`ready in ${((performance.now() - began) / 1000).toFixed(1)} s\n${JSON.stringify(platform.tenants, undefined, 2)}\n${platform.deskUrl}\n`);
const stop = () => void platform.stop().then(() => process.exit(0));
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
