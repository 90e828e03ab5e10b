import { describe, expect, test } from 'vitest';
import { federalPlatform, platform } from '../support/platform.ts';

const { anonymous } = platform();

describe('the municipality register', () => {
  test.each([
    ['2017-06-06', 589],
    ['2019-06-15', 581],
    ['2026-03-02', 565],
  ])('on %s lists %i municipalities', async (on, total) => {
    expect(await anonymous.register.list({ query: { on } })).toMatchObject({
      ok: true,
      value: { total, self: `/v1/register/municipalities?on=${on}` },
    });
  });

  test('finds a municipality by its name in any language, each ambiguous one', async () => {
    const found = await anonymous.register.list({ query: { name: 'Anvers' } });
    expect(found).toMatchObject({
      ok: true,
      value: { items: [{ nis: '11002', officialName: 'Antwerpen', href: '/v1/register/municipalities/11002' }] },
    });
    const ambiguous = await anonymous.register.list({ query: { name: 'saint nicolas' } });
    expect(ambiguous.ok && ambiguous.value.items.map(({ nis }) => nis)).toEqual(['46021', '62093']);
  });

  test('finds by postal code, and nothing where name and code disagree', async () => {
    expect(await anonymous.register.list({ query: { postalCode: '9300' } })).toMatchObject({ value: { items: [{ nis: '41002' }] } });
    expect(await anonymous.register.list({ query: { postalCode: '9300', name: 'Gent' } })).toMatchObject({
      ok: true,
      value: { items: [], total: 0 },
    });
  });

  test('answers an ended code with its successors, nearest first', async () => {
    const tongeren = await anonymous.register.get({ params: { nis: '73083' } });
    expect(tongeren).toMatchObject({ ok: true, value: { validTo: '2024-12-31', successors: ['73111'] } });
  });

  test('shows where a municipality lies', async () => {
    const antwerp = await anonymous.register.get({ params: { nis: '11002' } });
    expect(antwerp).toMatchObject({
      ok: true,
      value: { languages: ['nl'], geography: { nis: '11002', populationYear: expect.any(Number) } },
    });
  });

  test('refuses a code that never was, by its number', async () => {
    const refused = await anonymous.register.get({ params: { nis: '99999' } });
    expect(refused).toMatchObject({ ok: false, status: 404, code: 'municipality-unknown' });
    expect(!refused.ok && refused.problem.detail).toContain('99999');
  });

  test('is the same in every region and at the federal level', async () => {
    const ask = { query: { name: 'Eupen' } };
    const [own, federal] = [await anonymous.register.list(ask), await federalPlatform().anonymous.register.list(ask)];
    expect(federal).toEqual(own);
  });
});
