import { expect, test } from 'vitest';
import { underKeys } from '../../web/app/under-key.ts';

const change = () => new Request('https://ronde.example/v1/signals', { method: 'POST', body: '{"observation":"Seen."}' });

/** Sends the same one time after another to a server that answers with these; answers the keys that reached it. */
const keysUnder = async (answers: readonly (number | 'none')[]): Promise<readonly (string | null)[]> => {
  let made = 0;
  const underKey = underKeys(() => `key ${(made += 1)}`);
  const heard: (string | null)[] = [];
  for (const answer of answers)
    await underKey(change(), async (request) => {
      heard.push(request.headers.get('Idempotency-Key'));
      if (answer === 'none') throw new TypeError('fetch failed');
      return new Response(null, { status: answer });
    }).catch(() => {});
  return heard;
};

test.each(['none', 500, 503, 504] as const)('the same asked again after %s keeps its key, since it may have been done', async (answer) => {
  expect(await keysUnder([answer, answer, 201, 201])).toEqual(['key 1', 'key 1', 'key 1', 'key 2']);
});

test.each([201, 204, 400, 409, 412, 422])('the same asked again after %i is another request', async (answer) => {
  expect(await keysUnder([answer, answer])).toEqual(['key 1', 'key 2']);
});

test('what only reads has no key', async () => {
  const underKey = underKeys(() => 'key');
  const answer = await underKey(new Request('https://ronde.example/v1/signals'), async ({ headers }) =>
    Response.json(headers.has('Idempotency-Key')),
  );
  expect(await answer.json()).toBe(false);
});
