import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeCursor, encodeCursor } from '../../shared/data/cursor.ts';
import { ok } from '../../shared/result.ts';

const refusal = { ok: false, code: 'cursor-invalid' };
const sk = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
const pk = 'MUNICIPALITY#11002#MEMBER';
const cursor = encodeCursor(pk, 'MEMBER#2');

describe('a cursor', () => {
  test('gives the sort key back within its partition', () => {
    fc.assert(
      fc.property(sk, sk, (owner, last) => {
        expect(decodeCursor(owner, encodeCursor(owner, last))).toEqual(ok(last));
      }),
    );
  });

  test('is text that fits in an address as it is', () => {
    expect(encodeCursor(pk, 'é 😀?&')).toMatch(/^[\w-]+$/);
  });

  test('holds for the longest sort key', () => {
    const longest = 's'.repeat(1024);
    expect(decodeCursor(pk, encodeCursor(pk, longest))).toEqual(ok(longest));
  });

  test('is refused in any other partition', () => {
    expect(decodeCursor('MUNICIPALITY#11001#MEMBER', cursor)).toMatchObject(refusal);
    fc.assert(
      fc.property(sk, sk, sk, (a, b, last) => {
        fc.pre(a !== b);
        expect(decodeCursor(b, encodeCursor(a, last))).toMatchObject(refusal);
      }),
    );
  });

  test('is refused in a partition that only joined with the sort key reads the same', () => {
    expect(decodeCursor('AB', encodeCursor('A', 'BC'))).toMatchObject(refusal);
  });

  test('is refused with any one character changed, dropped or added', () => {
    for (const index of Array.from(cursor).keys()) {
      const other = cursor[index] === 'A' ? 'B' : 'A';
      expect(decodeCursor(pk, cursor.slice(0, index) + other + cursor.slice(index + 1))).toMatchObject(refusal);
      expect(decodeCursor(pk, cursor.slice(0, index) + cursor.slice(index + 1))).toMatchObject(refusal);
      expect(decodeCursor(pk, `${cursor.slice(0, index)}A${cursor.slice(index)}`)).toMatchObject(refusal);
    }
  });

  test.each([
    '',
    'A',
    '====',
    'not a cursor',
    `${cursor}=`,
    ` ${cursor}`,
    `${cursor}\n`,
    encodeCursor(pk, ''),
    'é',
    '\u0000',
    'A'.repeat(16),
  ])('is refused when it is %j', (text) => {
    expect(decodeCursor(pk, text)).toMatchObject(refusal);
  });

  test('is refused when over-long, before it is read', () => {
    expect(decodeCursor(pk, encodeCursor(pk, 's'.repeat(1030)))).toMatchObject(refusal);
    expect(decodeCursor(pk, 'A'.repeat(10_000_000))).toMatchObject(refusal);
  });

  test('shows nothing of its partition', () => {
    expect(Buffer.from(cursor, 'base64url').toString('latin1')).not.toContain('11002');
  });
});
