import { describe, expect, test } from 'vitest';
import { code, text } from './sources.ts';

const lines = (path: string) => text(path).trimEnd().split('\n').length;
const sizes = code.map((path) => ({ path, lines: lines(path) })).sort((a, b) => a.lines - b.lines);
const at = (share: number) => sizes[Math.floor(sizes.length * share)]?.lines ?? 0;

/** A longer file says why in its first line, which also tells the linter. */
const excused = (path: string) => /^(\/\/|\/\*) oxlint-disable max-lines -- \S/.test(text(path));

describe('the files of the code', () => {
  test('have fewer than 50 lines in the middle', () => {
    expect(at(0.5)).toBeLessThan(50);
  });

  test('have fewer than 120 lines in nine of ten', () => {
    expect(at(0.9)).toBeLessThan(120);
  });

  test('have at most 200 lines, unless the first line says why', () => {
    expect(sizes.filter((file) => file.lines > 200 && !excused(file.path))).toEqual([]);
  });
});

describe('their names', () => {
  test('are kebab-case after their main export', () => {
    expect(code.filter((path) => !/^[a-z0-9-]+(\.[a-z0-9-]+)*\.(ts|tsx|mjs)$/.test(path.split('/').at(-1) ?? ''))).toEqual([]);
  });

  test('never hide in a folder called utils, common, helpers or lib', () => {
    expect(code.filter((path) => /\/(utils?|common|helpers?|lib)\//.test(path))).toEqual([]);
  });
});
