import { expect, test } from 'vitest';
import * as z from 'zod';
import { labelled } from '../../shared/i18n/labelled.ts';
import { mistakesIn } from '../../web/ui/use-form.ts';
import { code, text } from '../rules/sources.ts';

test('French sets a narrow space before the colon of a label, the others none', () => {
  expect(labelled('Motif', 'vide', 'fr')).toBe('Motif\u202F: vide');
  expect((['nl', 'de', 'en'] as const).map((language) => labelled('Label', 'text', language))).toEqual(Array(3).fill('Label: text'));
});

test('a mistake names its field so', () => {
  const found = mistakesIn(z.object({ reason: z.string().min(1) }), { reason: '' }, { labels: { reason: 'Motif' }, language: 'fr' });
  expect(found.map((mistake) => mistake.text)).toEqual([expect.stringMatching(/^Motif\u202F: \S/)]);
});

test('no page writes the colon of a label by hand', () => {
  const byHand = /say\([^)]*\)\}: ?(\$\{|\{|<)/;
  expect(code.filter((path) => path.startsWith('web/') && byHand.test(text(path)))).toEqual([]);
});
