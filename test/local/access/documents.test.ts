import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cellOf } from '../../../local/access/matrix-text.ts';
import type { Column } from '../../../local/access/matrix.ts';
import { accessDocuments } from '../../../local/matrix.ts';
import { type MatrixRow, matrixCells } from '../../../shared/i18n/access/matrix.ts';

describe('the committed documents of the decision table', () => {
  test.each(Object.entries(accessDocuments()))('docs/access/%s is what `npm run matrix` writes', (name, text) => {
    expect(readFileSync(new URL(`../../../docs/access/${name}`, import.meta.url), 'utf8')).toBe(text);
  });
});

const roles: readonly Column[] = [
  'mayor',
  'coordinator',
  'police',
  'partner',
  'dataProtectionOfficer',
  'regionOfficer',
  'ministryAnalyst',
  'operator',
];

// the role × information matrix as it was agreed, cell by cell
const agreed: readonly (readonly [MatrixRow, string])[] = [
  ['setup', 'F | F | F | F | F | F | F | F'],
  ['setupFile', 'F | F | S | O | F | S | – | –'],
  ['clearance', 'F | S | O | – | S | – | A, banded | –'],
  ['signal', 'F | F | O | O | L | – | – | –'],
  ['reporter', 'on request, logged | F | O | O | L | – | – | –'],
  ['cases', 'F | F | I | I | L | – | – | –'],
  ['identity', 'F | F | I | I | on request, logged | – | – | –'],
  ['contributions', 'I | I | O+I | O+I | L | – | – | –'],
  ['plan', 'F | F | I, police part | own actions + I | L | – | – | –'],
  ['meeting', 'F | F | F | own | F | A | A | –'],
  ['accessLog', 'own cell | – | – | own | F | – | – | technical only'],
  ['statistics', 'own cell | own cell | – | – | F | own Region | A, protected | –'],
];

describe('the role × information matrix', () => {
  test.each(agreed)('says of %s what was agreed', (row, cells) => {
    expect(roles.map((role) => matrixCells[cellOf(row, role)].en).join(' | ')).toBe(cells);
  });
});
