import { describe, expect, test } from 'vitest';
import { createClient } from '../../shared/contract/client.ts';
import { regionApi } from '../../shared/contract/index.ts';

const asked: Request[] = [];
const clientOf = (response: () => Response) =>
  createClient(regionApi, {
    url: 'https://ronde.example/v1',
    language: 'de',
    token: async () => 'secret',
    fetch: async (request) => {
      asked.push(request);
      return response();
    },
  });

describe('the typed client', () => {
  test('asks as the contract says: address, query, version, language and token', async () => {
    const client = clientOf(() => new Response(null, { status: 500 }));
    await client.municipalities.list({ query: { state: ['invited', 'claimed'], limit: 10 } });
    await client.registrations.save({ body: {}, version: 7 });
    const [list, save] = asked.slice(-2);
    expect(list?.url).toBe('https://ronde.example/v1/municipalities?state=invited&state=claimed&limit=10');
    expect(list?.headers.get('Accept-Language')).toBe('de');
    expect(save?.headers.get('If-Match')).toBe('"7"');
    expect(save?.headers.get('Content-Type')).toBe('application/merge-patch+json');
    expect(save?.headers.get('Authorization')).toBe('Bearer secret');
  });

  test('writes a parameter so that it cannot change the address', async () => {
    await clientOf(() => new Response(null, { status: 404 })).members.remove({ params: { memberId: '../cell?x=$&' } });
    expect(asked.at(-1)?.url).toBe('https://ronde.example/v1/members/..%2Fcell%3Fx%3D%24%26');
  });

  test('tells a refusal of the edge, which knows no code of ours, by its status', async () => {
    const client = clientOf(() => new Response('<html></html>', { status: 429, statusText: 'Too Many Requests' }));
    expect(await client.health.get()).toMatchObject({ ok: false, status: 429, code: 'too-many-requests' });
  });

  test('takes nothing for an answer that the contract does not say', async () => {
    const client = clientOf(() => Response.json({ status: 'UP', tenant: 'flanders', more: true }));
    await expect(client.health.get()).rejects.toThrow('more');
  });
});
