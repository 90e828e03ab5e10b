import { describe, expect, test } from 'vitest';
import { resolver } from '../../../local/cloud/intrinsics.ts';

const resolve = resolver({
  ref: (id) => ({ Table: 'the-table', 'AWS::Region': 'eu-central-1' })[id],
  attribute: (id, name) => (id === 'Bus' ? `bus.${name}` : undefined),
  imported: (name) => (name === 'shared' ? 'from-elsewhere' : undefined),
});

describe('a value of a template', () => {
  test.each([
    [{ Ref: 'Table' }, 'the-table'],
    [{ 'Fn::GetAtt': ['Bus', 'Arn'] }, 'bus.Arn'],
    [{ 'Fn::Join': ['-', ['a', { Ref: 'AWS::Region' }, 7]] }, 'a-eu-central-1-7'],
    [{ 'Fn::Sub': '${Table} in ${AWS::Region} on ${Bus.Name}, not ${!Table}' }, 'the-table in eu-central-1 on bus.Name, not ${Table}'],
    [{ 'Fn::Sub': ['${who}!', { who: { Ref: 'Table' } }] }, 'the-table!'],
    [{ 'Fn::Select': ['1', { 'Fn::Split': [',', 'a,b,c'] }] }, 'b'],
    [{ 'Fn::ImportValue': 'shared' }, 'from-elsewhere'],
    [
      { kept: [1, true, { Ref: 'AWS::NoValue' }], Deep: { x: { Ref: 'Table' } } },
      { kept: [1, true], Deep: { x: 'the-table' } },
    ],
  ])('%j stands for %j', (value, meaning) => {
    expect(resolve(value)).toEqual(meaning);
  });

  test('is refused when it refers to something unknown, or uses a function that is not understood', () => {
    expect(() => resolve({ Ref: 'Nobody' })).toThrow('refers to Nobody');
    expect(() => resolve({ 'Fn::FindInMap': ['a', 'b', 'c'] })).toThrow('Fn::FindInMap');
  });
});
