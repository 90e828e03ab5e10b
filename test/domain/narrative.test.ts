import { describe, expect, test } from 'vitest';
import { Narrative } from '../../shared/domain/narrative.ts';

const refuses = (text: string): boolean => !Narrative.safeParse(text).success;
const shifted = (zero: number) => '85073003328'.replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

describe('a number of the national register', () => {
  test.each([
    ['as it stands on the card', '85.07.30-033.28'],
    ['without anything between', '85073003328'],
    ['with strokes', '85/07/30-033-28'],
    ['with room around the stroke', '85.07.30 - 033.28'],
    ['with spaces that do not break', '85\u00a007\u202f30\u00a0033\u00a028'],
    ['with hyphens that do not break', '85\u201107\u201130\u2011033\u201128'],
    ['with a dash', '85.07.30\u2013033.28'],
    ['digit by digit', '8 5 0 7 3 0 0 3 3 2 8'],
    ['with signs nobody sees', '85\u200b07\u200b30\u200b033\u200b28'],
    ['in wide digits', shifted(0xff10)],
    ['in Arabic digits', shifted(0x0660)],
    ['in Devanagari digits', shifted(0x0966)],
    ['in mathematical digits', shifted(0x1d7ce)],
    ['after another number', 'Room 12, 85.07.30-033.28'],
    ['of who is not in the register', '85.47.30-033.17'],
    ['of who was born since 2000', '00.01.25-567.77'],
  ])('is refused %s', (_, number) => {
    expect(refuses(`Pupil ${number}, third year`)).toBe(true);
  });

  test.each([
    ['telephone numbers', 'Call 0470 12 34 56 or 053 12 34 57.'],
    ['days and hours', 'On 10.03.2026 at 14:00, and on 12.03.2026 at 15:30.'],
    ['eleven digits with another check', '85.07.30-033.29'],
    ['eleven digits that begin with no day', '99.99.99-123.67'],
    ['digits within longer ones', '1850730033281'],
    ['digits with words between', '85 pupils, 07 classes, 30 weeks, 033 and 28'],
  ])('is not seen in %s', (_, text) => {
    expect(refuses(text)).toBe(false);
  });
});
