import { describe, expect, test } from 'vitest';
import { anyOf, pattern } from '../../../local/cloud/pattern.ts';

const event = { source: 'ronde.flanders', 'detail-type': 'changed', detail: { size: 3, tags: ['a', 'b'], name: 'Mechelen', none: null } };

describe('a pattern of EventBridge or of a Lambda filter', () => {
  test.each([
    [{ source: ['ronde.flanders', 'other'] }, true],
    [{ source: ['other'] }, false],
    [{ source: [{ prefix: 'ronde.' }], detail: { size: [{ numeric: ['>', 2, '<=', 3] }] } }, true],
    [{ detail: { size: [{ numeric: ['<', 3] }] } }, false],
    [{ detail: { tags: ['b'] } }, true],
    [{ detail: { name: [{ suffix: 'len' }] } }, true],
    [{ detail: { name: [{ 'equals-ignore-case': 'mechelen' }] } }, true],
    [{ detail: { name: [{ wildcard: 'M*l*n' }] } }, true],
    [{ detail: { name: [{ 'anything-but': ['Namur'] }] } }, true],
    [{ detail: { name: [{ 'anything-but': { prefix: 'Mech' } }] } }, false],
    [{ detail: { absent: [{ exists: false }], name: [{ exists: true }] } }, true],
    [{ detail: { absent: [{ exists: true }] } }, false],
    [{ detail: { none: [null] } }, true],
    [{ $or: [{ source: ['other'] }, { detail: { size: [3] } }] }, true],
  ])('%j lets the event through: %s', (wanted, passes) => {
    expect(pattern(wanted)(event)).toBe(passes);
  });

  test('is refused when it holds something that is not understood, so that nothing is silently lost', () => {
    expect(() => pattern({ source: [{ cidr: '10.0.0.0/24' }] })).toThrow('not understood');
    expect(() => pattern('everything')).toThrow('is an object');
  });

  test('of several filters one suffices, and none at all lets everything through', () => {
    expect(anyOf([{ source: ['other'] }, { source: ['ronde.flanders'] }])(event)).toBe(true);
    expect(anyOf([])(event)).toBe(true);
  });
});
