/** The content lines of an iCalendar file, unfolded (RFC 5545, 3.1). */
export const contentLines = (file: string): readonly string[] => file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);

/** The value of a property, without its parameters; nothing where the file has no such property. */
export const valueOf = (file: string, property: string): string | undefined =>
  contentLines(file)
    .find((line) => new RegExp(`^${property}[;:]`).test(line))
    ?.replace(/^[^:]*:/, '');

const escapes: Readonly<Record<string, string>> = { n: '\n', N: '\n' };

/** A text as it was before it was escaped. */
export const unescaped = (value: string): string => value.replaceAll(/\\(.)/g, (_, character: string) => escapes[character] ?? character);

/** What of a stranger's text a reader is shown: every line end as one, no other control character. */
export const shownOf = (text: string): string =>
  Array.from(text.toWellFormed().replaceAll(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n'))
    .filter((character) => character === '\n' || character === '\t' || !/\p{Cc}/u.test(character))
    .join('');
