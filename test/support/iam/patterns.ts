/** One place of a pattern: a character, or any number of characters out of a class. */
type Token = string | 'any' | 'named' | 'month';
const isMany = (token: Token | undefined): boolean => token === 'any' || token === 'named' || token === 'month';

/** A pattern of IAM's StringLike: `*` is any text, `#` included. Refuses `?`, which we never write. */
export const stringLike = (pattern: string): readonly Token[] => {
  if (pattern.includes('?')) throw new RangeError(`${pattern} has a ?`);
  return [...pattern].map((character) => (character === '*' ? 'any' : character));
};

/** The keys of a collection: the first `*` stands for an owner, any text without `#`; a second for a month, digits and dashes. */
export const keysLike = (pattern: string): readonly Token[] =>
  [...pattern].map((character, at) => (character !== '*' ? character : at === pattern.indexOf('*') ? 'named' : 'month'));

/** Whether a character, or a character of another class, is in a class; two classes always share a letter or a digit. */
const inClass = (kind: Token, character: Token): boolean =>
  kind === 'any' || (kind === 'named' ? character !== '#' : kind === 'month' && (isMany(character) || /[\d-]/.test(character)));

const shareACharacter = (a: Token, b: Token): boolean => (isMany(a) ? inClass(a, b) : isMany(b) ? inClass(b, a) : a === b);

/**
 * Whether any text fits both: a walk through the product of the two automata, so a "no" is a proof for the infinitely
 * many texts there are.
 */
export const meet = (a: readonly Token[], b: readonly Token[]): boolean => {
  const seen = new Set<string>();
  const from = (i: number, j: number): boolean => {
    const at = `${i},${j}`;
    if (seen.has(at)) return false;
    seen.add(at);
    const [x, y] = [a[i], b[j]];
    if (x === undefined && y === undefined) return true;
    if (isMany(x) && from(i + 1, j)) return true;
    if (isMany(y) && from(i, j + 1)) return true;
    return x !== undefined && y !== undefined && shareACharacter(x, y) && from(isMany(x) ? i : i + 1, isMany(y) ? j : j + 1);
  };
  return from(0, 0);
};
