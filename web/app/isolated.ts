/** Letters that run from right to left, and characters that turn the direction of what follows them. */
const turning = /[\p{Bidi_Control}\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

const [open, close] = ['\u2068', '\u2069'];

/** Whether every isolate in a text ends in it, and none that was begun before it. */
const isClosed = (text: string): boolean => {
  const depths = [...text.matchAll(/[\u2066-\u2069]/g)].reduce<readonly number[]>(
    (before, [sign]) => [...before, (before.at(-1) ?? 0) + (sign === close ? -1 : 1)],
    [0],
  );
  return depths.at(-1) === 0 && depths.every((depth) => depth >= 0);
};

/** A value as it stands in a sentence: whatever it holds turns nothing around it. What runs from left to right stays as it is. */
export const isolated = (value: string): string =>
  turning.test(value) ? `${open}${isClosed(value) ? value : value.replaceAll(/[\u2066-\u2069]/g, '')}${close}` : value;
