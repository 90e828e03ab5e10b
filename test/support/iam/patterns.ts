/** Any number of characters out of a class. */
type Many = 'any' | 'named' | 'month';

/** One place of a pattern. */
type Token = Many | { readonly one: string };

const isMany = (token: Token | undefined): token is Many => typeof token === 'string';

/** A text that fits only itself. */
export const exactly = (text: string): readonly Token[] => Array.from(text, (one) => ({ one }));

/** A pattern of IAM's StringLike: `*` is any text, `#` included. Refuses `?`, which we never write. */
export const stringLike = (pattern: string): readonly Token[] => {
  if (pattern.includes('?')) throw new RangeError(`${pattern} has a ?`);
  return Array.from(pattern, (one) => (one === '*' ? 'any' : { one }));
};

/** The keys of a collection: the first `*` stands for an owner, any text without `#`; a second for a month, digits and dashes. */
export const keysLike = (pattern: string): readonly Token[] =>
  Array.from(pattern, (one, at) => (one !== '*' ? { one } : at === pattern.indexOf('*') ? 'named' : 'month'));

const members: Readonly<Record<Many, RegExp>> = { any: /^[^]$/u, named: /^[^#]$/u, month: /^[\d-]$/ };

/** Any two classes share the digits. */
const shareACharacter = (a: Token, b: Token): boolean => {
  if (isMany(a)) return isMany(b) || members[a].test(b.one);
  return isMany(b) ? members[b].test(a.one) : a.one === b.one;
};

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
