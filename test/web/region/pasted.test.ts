import { describe, expect, test } from 'vitest';
import { type Directory, readPasted } from '../../../web/features/invitations/pasted.ts';

const codes: Readonly<Record<string, readonly string[]>> = {
  Aalst: ['41002'],
  '41002': ['41002'],
  Eupen: ['63023'],
  'Sint-Niklaas': ['46021', '00001'],
  Mechelen: ['12025'],
};

const directory: Directory = {
  find: (text) => codes[text] ?? [],
  languageOf: (nis) => (nis === '63023' ? 'de' : 'nl'),
  isInvitable: (nis) => nis !== '12025',
};

const aalst = { nis: '41002', name: 'Contact of Aalst', email: 'contact.aalst@example.test', language: 'nl' };

describe('pasting invitations from a spreadsheet', () => {
  test.each(['\t', ';', ','])('reads lines whose columns are separated by %j', (separator) => {
    const text = ['Aalst', 'Contact of Aalst', 'contact.aalst@example.test', 'nl'].join(separator);
    expect(readPasted(text, directory)).toEqual([{ line: 1, invitee: aalst }]);
  });

  test('knows a municipality by its code too, and takes its language where none is said', () => {
    const text = '41002;Contact of Aalst;contact.aalst@example.test\nEupen;Kontakt;contact.eupen@example.test;';
    expect(readPasted(text, directory)).toEqual([
      { line: 1, invitee: aalst },
      { line: 2, invitee: { nis: '63023', name: 'Kontakt', email: 'contact.eupen@example.test', language: 'de' } },
    ]);
  });

  test('skips a line that names the columns, and empty lines, but counts them', () => {
    const text = 'Municipality;Name;E-mail;Language\r\n\r\nAalst;Contact of Aalst;contact.aalst@example.test;Nederlands\r\n';
    expect(readPasted(text, directory)).toEqual([{ line: 3, invitee: aalst }]);
  });

  test('takes a separator between quotes for text, and two quotes for one', () => {
    const [line] = readPasted('Aalst,"Contact, ""the"" one",contact.aalst@example.test,nl', directory);
    expect(line).toMatchObject({ invitee: { name: 'Contact, "the" one' } });
  });

  test.each([
    ['Atlantis;X;x@example.test;nl', { problem: 'municipality', column: 'Atlantis' }],
    ['Sint-Niklaas;X;x@example.test;nl', { problem: 'ambiguous', column: 'Sint-Niklaas' }],
    ['Mechelen;X;x@example.test;nl', { problem: 'claimed', column: 'Mechelen' }],
    ['Aalst;;x@example.test;nl', { problem: 'name', column: '' }],
    ['Aalst;X;no address;nl', { problem: 'email', column: 'no address' }],
    ['Aalst;X;x@example.test;Latin', { problem: 'language', column: 'Latin' }],
  ])('says what is wrong with %j', (text, problem) => {
    expect(readPasted(text, directory)).toEqual([{ line: 1, ...problem }]);
  });

  test('takes the first of two lines for one municipality', () => {
    const line = 'Aalst;Contact of Aalst;contact.aalst@example.test;nl';
    expect(readPasted(`${line}\n${line}`, directory)).toEqual([
      { line: 1, invitee: aalst },
      { line: 2, problem: 'twice', column: 'Aalst' },
    ]);
  });

  test('keeps hostile text text', () => {
    const [line] = readPasted('Aalst;<script>alert(1)</script>;x@example.test;nl', directory);
    expect(line).toMatchObject({ invitee: { name: '<script>alert(1)</script>' } });
  });
});
