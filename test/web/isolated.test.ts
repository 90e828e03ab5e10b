import { describe, expect, test } from 'vitest';
import { isolated } from '../../web/app/isolated.ts';

const wrapped = (text: string): string => `\u2068${text}\u2069`;

describe('a value in a sentence', () => {
  test.each(['', 'Jan Peeters', 'Zoë d’Ursel-’t Serstevens', 'Škoda, Łódź, Ω, Ж', '日本', '<b>', '120 %'])('stays as it is: %s', (text) => {
    expect(isolated(text)).toBe(text);
  });

  test.each(['\u202Eevil', '\u202Eevil\u202C', 'نور', 'רות', `${wrapped('רות')} signs`])('turns nothing around it: %j', (text) => {
    expect(isolated(text)).toBe(wrapped(text));
  });

  test.each(['a\u2069\u202Eevil', '\u2069\u2067evil', '\u2067evil', '\u2068evil\u2069\u2069'])(
    'does not end its isolation itself: %j',
    (text) => {
      expect(isolated(text)).toBe(wrapped(text.replaceAll(/[\u2066-\u2069]/g, '')));
    },
  );
});
