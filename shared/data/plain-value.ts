// DynamoDB knows no empty name; the SDK takes a member `constructor` for the value's class; `__proto__` is no member at all
const unusable: ReadonlySet<string> = new Set(['', 'constructor', '__proto__']);
const smallest = 1e-130;
const deepest = 30;

const refuse = (path: string, reason: string): never => {
  throw new TypeError(`${path} ${reason}`);
};

/** A string DynamoDB gives back as it was: a lone surrogate has no UTF-8 form and would be replaced in silence. */
export const plainText = (text: string, path: string): string => (text.isWellFormed() ? text : refuse(path, 'holds half a surrogate pair'));

const plainNumber = (value: number, path: string): number => {
  if (!Number.isFinite(value)) return refuse(path, 'is not a finite number');
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return refuse(path, 'is an integer beyond 2^53 - 1; store it as text');
  if (value !== 0 && Math.abs(value) < smallest) return refuse(path, 'is closer to zero than the table can store');
  return value === 0 ? 0 : value; // -0 would come back as 0
};

const plainObject = (value: object, path: string, depth: number): object => {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return refuse(path, 'is not a plain object');
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(
    members.map(([name, member]: [string, unknown]) => {
      if (unusable.has(name)) return refuse(path, 'has a member that the table cannot name');
      return [plainText(name, path), plainValue(member, `${path}.${name}`, depth + 1)];
    }),
  );
};

/**
 * A deep copy that comes back from the table exactly as it went in: JSON values only, nested `undefined` left out.
 * Throws on what DynamoDB would refuse or change: NaN, infinities, integers beyond 2^53 - 1, numbers closer to zero
 * than 1e-130, half surrogate pairs, nesting over 30 levels, and anything that is not JSON (dates, maps, bigints).
 */
export const plainValue = (value: unknown, path = 'value', depth = 0): unknown => {
  if (depth > deepest) return refuse(path, `is nested deeper than ${deepest} levels`);
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return plainText(value, path);
  if (typeof value === 'number') return plainNumber(value, path);
  if (Array.isArray(value)) {
    const elements: readonly unknown[] = value;
    return elements.filter((element) => element !== undefined).map((element, index) => plainValue(element, `${path}[${index}]`, depth + 1));
  }
  if (typeof value === 'object') return plainObject(value, path, depth);
  return refuse(path, `is ${value === undefined ? 'undefined' : `a ${typeof value}`}, which the table cannot store`);
};
