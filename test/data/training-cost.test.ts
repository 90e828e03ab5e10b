import { expect, test } from 'vitest';
import { itemBytes, readUnits, writeUnits } from '../../shared/data/capacity.ts';
import { partition } from '../../shared/data/keys.ts';
import { Training } from '../../shared/domain/trainings/training.ts';
import { trainingTerms } from '../support/training-terms.ts';

/** A training with so many on its list, its words as long as most are. */
const bytesWith = (count: number): number => {
  const enrolled = Array.from({ length: count }, (_, index) => ({
    sub: `0000000${index}-0000-4000-8000-000000000000`.slice(-36),
    nis: '41002',
    memberId: `member_${'0'.repeat(32)}`,
  }));
  const terms = trainingTerms({ places: 200, description: 'What a cell needs, and who helps. '.repeat(20) });
  const value = Training.parse({
    ...terms,
    trainingId: 'training_a',
    state: 'published',
    revision: 2,
    sequence: 0,
    enrolled,
    attended: [],
  });
  return itemBytes({ key: { pk: partition('training', 'flanders'), sk: 'TRAINING#training_a' }, version: 1, schema: 1, value });
};

test.each([
  [0, 2, 1],
  [30, 8, 1],
  [300, 62, 8],
])('enrolling as number %i of a list costs %i write units and %i read units for the list', (count, written, read) => {
  expect(writeUnits(bytesWith(count), true)).toBe(written);
  expect(readUnits(bytesWith(count), { eventual: false })).toBe(read);
});
