import { describe, expect, test } from 'vitest';
import { municipalitiesOn } from '../../../shared/domain/register/register.ts';
import { unzip } from '../../support/unzip.ts';
import { xlsxOf } from '../../../web/export/xlsx.ts';

const partsOf = async (workbook: Blob) => unzip(Buffer.from(await workbook.arrayBuffer()));

const sheetOf = (rows: readonly (readonly (string | number | undefined)[])[]) => ({ name: 'Sheet', head: ['One', 'Two'], rows });

describe('a workbook', () => {
  test.each(['=1+1', '+1', '-1', '@A1', '\tx', '=HYPERLINK("https://example.test")'])(
    'holds text that looks like a formula as text: %s',
    async (text) => {
      const parts = await partsOf(await xlsxOf([sheetOf([[text, 1]])]));
      expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<f>');
    },
  );

  test('holds figures as numbers and leaves empty what is not known', async () => {
    const { 'xl/worksheets/sheet1.xml': sheet } = await partsOf(await xlsxOf([sheetOf([[undefined, 382]])]));
    expect(sheet).toMatch(/<c r="B2"[^>]*><v>382<\/v>/);
    expect(sheet).not.toContain('r="A2"');
  });

  test('has a sheet for each table', async () => {
    const parts = await partsOf(await xlsxOf([sheetOf([]), { ...sheetOf([]), name: 'Other' }]));
    expect(parts['xl/workbook.xml']).toContain('name="Other"');
  });

  test.each([
    ['Cellules actives, dormantes ou non confirmées', 'Cellules actives, dormantes…'],
    ['A name of 31 characters, no more', 'A name of 31 characters, no…'],
    ['x'.repeat(40), `${'x'.repeat(30)}…`],
    ['Cells: with/without?', 'Cells  with without'],
  ])('names its sheets as spreadsheets allow: %s', async (name, shown) => {
    const parts = await partsOf(await xlsxOf([{ ...sheetOf([]), name }]));
    expect(parts['xl/workbook.xml']).toContain(`name="${shown}"`);
  });

  test('of the whole country is small enough to be packed without a worker, which the policy of the page forbids', async () => {
    const rows = municipalitiesOn('2018-01-01').map(({ nis, names, region, arrondissement }) => [
      nis,
      names.fr,
      region,
      arrondissement,
      'a state in words',
      `${names.nl}; ${names.fr}; another`,
    ]);
    const parts = await partsOf(await xlsxOf([{ name: 'Municipalities', head: ['a', 'b', 'c', 'd', 'e', 'f'], rows }]));
    expect(Math.max(...Object.values(parts).map((part) => part.length))).toBeLessThan(160_000);
  });
});
