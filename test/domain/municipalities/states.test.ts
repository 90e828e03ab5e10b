import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { statesText } from '../../../local/states.ts';

test('docs/states.md shows the states as they are enforced (npm run states)', () => {
  expect(readFileSync(new URL('../../../docs/states.md', import.meta.url), 'utf8')).toBe(statesText());
});
