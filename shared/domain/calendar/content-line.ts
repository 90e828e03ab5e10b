const mostOctets = 75;

/** In UTF-8. */
const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/** Breaks a content line into lines of at most 75 octets, never inside a character (RFC 5545, 3.1). */
export const fold = (line: string): string => {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > mostOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
};

/** Whatever a reader might take for the end of a line, of Unicode as well. */
const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const controls = /[^\P{Cc}\n\t]/gu;

/** Free text as a value (RFC 5545, 3.3.11): escaped so that it can end neither the value nor the line; other control characters are left out. */
export const textValue = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(lineEnds, '\n')
    .replaceAll(controls, '')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
