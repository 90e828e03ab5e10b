import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { federalApi, regionApi } from '../shared/contract/index.ts';
import { openApi } from '../shared/contract/openapi.ts';

const folder = fileURLToPath(new URL('../docs/openapi/', import.meta.url));

/** The text of an API's committed document. */
export const openApiText = (api: typeof regionApi | typeof federalApi): string =>
  stringify(openApi(api, { version: '0.1.0', scope: 'ronde/use', openIdConnectUrl: '/.well-known/openid-configuration' }), {
    aliasDuplicateObjects: false,
    lineWidth: 0,
  });

if (import.meta.main) {
  mkdirSync(folder, { recursive: true });
  for (const api of [regionApi, federalApi]) writeFileSync(`${folder}${api.name}.yaml`, openApiText(api));
  process.stdout.write(`The OpenAPI documents stand in ${folder}\n`);
}
