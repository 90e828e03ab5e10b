import { Email, PersonName } from '../../../shared/domain/fields.ts';
import { Language } from '../../../shared/domain/tenants.ts';
import { languageNames } from '../../../shared/i18n/names/languages.ts';
import type { Invitee } from './invitation-draft.ts';

/** What the paste needs to know of the municipalities. */
export type Directory = {
  /** The codes of the Region's municipalities that a code or name means. */
  readonly find: (text: string) => readonly string[];
  readonly languageOf: (nis: string) => Language;
  readonly isInvitable: (nis: string) => boolean;
};

export type PasteProblem = 'municipality' | 'ambiguous' | 'claimed' | 'name' | 'email' | 'language' | 'twice';

/** A line by its number as the person sees it, from 1. `column` is what was understood to be wrong, to be said again. */
export type PastedLine = { readonly line: number } & (
  { readonly invitee: Invitee } | { readonly problem: PasteProblem; readonly column: string }
);

const separators = ['\t', ';', ','];

/** The columns of a line; between quotes a separator is text and two quotes are one. */
const columnsOf = (line: string): readonly string[] => {
  const separator = separators.find((one) => line.includes(one)) ?? ',';
  const columns = line.match(new RegExp(`(?:"(?:[^"]|"")*"|[^${separator}])+|(?<=^|${separator})(?=${separator}|$)`, 'g')) ?? [];
  return columns.map((column) => {
    const text = column.trim();
    return text.startsWith('"') && text.endsWith('"') && text.length > 1 ? text.slice(1, -1).replaceAll('""', '"').trim() : text;
  });
};

/** A language by its code or by its name in any language. */
const languageIn = (text: string): Language | undefined =>
  Language.options.find((language) =>
    [language, ...Object.values(languageNames[language])].some((said) => said.toLowerCase() === text.toLowerCase()),
  );

type Refused = { readonly problem: PasteProblem; readonly column: string };

const placeIn = (text: string, { find, isInvitable }: Directory): string | Refused => {
  const [nis, ...others] = find(text);
  if (nis === undefined) return { problem: 'municipality', column: text };
  if (others.length > 0) return { problem: 'ambiguous', column: text };
  return isInvitable(nis) ? nis : { problem: 'claimed', column: text };
};

const read = ([where = '', name = '', email = '', spoken = '']: readonly string[], directory: Directory): Invitee | Refused => {
  const nis = placeIn(where, directory);
  if (typeof nis !== 'string') return nis;
  if (!PersonName.safeParse(name).success) return { problem: 'name', column: name };
  if (!Email.safeParse(email).success) return { problem: 'email', column: email };
  const language = spoken === '' ? directory.languageOf(nis) : languageIn(spoken);
  return language === undefined ? { problem: 'language', column: spoken } : { nis, name, email, language };
};

/** The first line of a spreadsheet may name its columns. */
const isHead = (columns: readonly string[], { find }: Directory): boolean =>
  !columns.some((column) => column.includes('@')) && find(columns[0] ?? '').length === 0;

/**
 * Reads what was copied from a spreadsheet: municipality (code or name), contact, address, and a language or nothing; separated by
 * tabs, semicolons or commas. Every line gives a row or says what is wrong with it; empty lines and a head do not count.
 */
export const readPasted = (text: string, directory: Directory): readonly PastedLine[] => {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((content, index) => ({ line: index + 1, columns: columnsOf(content), isEmpty: content.trim() === '' }));
  const filled = lines.filter(({ isEmpty }) => !isEmpty);
  const rows = filled.filter(({ columns }, index) => index > 0 || !isHead(columns, directory));
  const seen = new Set<string>();
  return rows.map(({ line, columns }): PastedLine => {
    const found = read(columns, directory);
    if ('problem' in found) return { line, ...found };
    if (seen.has(found.nis)) return { line, problem: 'twice', column: columns[0] ?? '' };
    seen.add(found.nis);
    return { line, invitee: found };
  });
};
