import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../web/export/csv.ts';

const body = (text: string): string => text.replace('\uFEFF', '');

describe('writing a table as CSV', () => {
  test('ends each line with CRLF and says that it is UTF-8', () => {
    expect(csvOf(['name', 'days'], [['Écaussinnes', 12]])).toBe('\uFEFFname,days\r\nÉcaussinnes,12\r\n');
  });

  test('quotes what holds a comma, a quote or a line break, and doubles the quotes', () => {
    expect(body(csvOf(['a'], [['x,y'], ['say "no"'], ['two\nlines']]))).toBe('a\r\n"x,y"\r\n"say ""no"""\r\n"two\nlines"\r\n');
  });

  test.each(['=1+1', '+32', '-x', '@sum', '\ttab', '\rreturn'])('lets no spreadsheet run %j as a formula', (text) => {
    expect(
      body(csvOf(['a'], [[text]]))
        .split('\n', 2)[1]
        ?.replace('"', '')
        .startsWith("'"),
    ).toBe(true);
  });

  test('also guards the head, and quotes what it guarded where that is needed', () => {
    expect(body(csvOf(['=a'], [['=x,y']]))).toBe('\'=a\r\n"\'=x,y"\r\n');
  });

  test('leaves negative numbers numbers, apostrophes in names as they are, and nothing empty', () => {
    expect(body(csvOf(['a', 'b', 'c'], [[-3, "'s-Gravenbrakel", undefined]]))).toBe("a,b,c\r\n-3,'s-Gravenbrakel,\r\n");
  });
});
