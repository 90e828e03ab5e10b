import { expect, test } from 'vitest';
import { code, files, text } from '../rules/sources.ts';

const styles = files.filter((path) => /^web\/.*\.css$/.test(path));
const sources = code.filter((path) => path.startsWith('web/')).map(text);

const classesIn = (css: string): readonly string[] =>
  [...css.replaceAll(/\/\*[^]*?\*\//g, '').matchAll(/([^{}]+)\{/g)].flatMap(([, selector = '']) =>
    [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name),
  );

/** What stands in quotes, word by word; what a template only begins ends in a hyphen: `map-colour-${…}`. */
const named = new Set(
  sources.flatMap((source) =>
    [...source.matchAll(/(["'`])((?:\\.|(?!\1)[^\\\n])*)\1/g)].flatMap(([, , quoted = '']) => quoted.split(/[\s'"`${}?:()]+/)),
  ),
);
const begun = [...named].filter((word) => word.endsWith('-') && word.length > 1);

const isNamed = (name: string): boolean => named.has(name) || begun.some((beginning) => name.startsWith(beginning));

test('every class that a style sheet styles is named in the sources', () => {
  expect(styles.length).toBeGreaterThan(10);
  const unnamed = styles.flatMap((path) =>
    [...new Set(classesIn(text(path)))].filter((name) => !isNamed(name)).map((name) => `${path}: .${name}`),
  );
  expect(unnamed).toEqual([]);
});
