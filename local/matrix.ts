import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Language } from '../shared/domain/tenants.ts';
import { cedarPolicies, cedarSchema } from './access/cedar.ts';
import { decisionsText } from './access/decisions.ts';
import { matrixText } from './access/matrix-text.ts';

const folder = fileURLToPath(new URL('../docs/access/', import.meta.url));

/** The committed documents made from the decision table, by their names in docs/access. */
export const accessDocuments = (): Readonly<Record<string, string>> => ({
  'decisions.txt': decisionsText(),
  'policies.cedar': cedarPolicies(),
  'schema.cedarschema': cedarSchema(),
  ...Object.fromEntries(Language.options.map((language) => [`matrix.${language}.md`, matrixText(language)])),
});

if (import.meta.main) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(accessDocuments())) writeFileSync(`${folder}${name}`, text);
  process.stdout.write(`The decision table is printed in ${folder}\n`);
}
