import { describe, expect, test } from 'vitest';
import { municipalitiesOn } from '../../shared/domain/register/register.ts';
import { done, openRegion, type Region, towns } from '../support/region.ts';

const { aalst, ninove, denderleeuw } = towns;

type Query = NonNullable<Parameters<Region['officer']['municipalities']['list']>[0]>['query'];

/** Follows `next` from page to page, as a caller would. */
const everyPage = async ({ officer }: Region, query: NonNullable<Query>) => {
  const pages = [done(await officer.municipalities.list({ query }))];
  for (let next = pages[0]?.next; next !== undefined; next = pages.at(-1)?.next) {
    const cursor = new URL(`https://ronde.example${next}`).searchParams.get('cursor') ?? '';
    pages.push(done(await officer.municipalities.list({ query: { ...query, cursor } })));
  }
  return pages;
};

describe("the Region's list of municipalities", () => {
  test.each([
    ['flanders', 285],
    ['wallonia', 261],
    ['brussels', 19],
  ] as const)('shows every one of %s, known or not, page by page and each once', async (tenant, count) => {
    const region = await openRegion({ tenant });
    const pages = await everyPage(region, { limit: 50 });
    const codes = pages.flatMap(({ items }) => items.map(({ nis }) => nis));
    expect([codes.length, new Set(codes).size, pages[0]?.total]).toEqual([count, count, count]);
    expect(codes).toEqual(codes.toSorted((a, b) => Number(a) - Number(b)));
    expect(pages.every(({ items }) => items.every(({ state }) => state === 'inRegister'))).toBe(true);
  });

  test('keeps its filters from page to page', async () => {
    const region = await openRegion();
    for (const nis of [aalst, ninove, denderleeuw]) await region.invite(nis);
    await region.stream.inOrder();
    const pages = await everyPage(region, { state: 'invited', limit: 2 });
    expect(pages.map(({ items }) => items.length)).toEqual([2, 1]);
    expect(pages[0]).toMatchObject({ self: '/v1/municipalities?state=invited&limit=2', total: 3 });
    expect(pages[0]?.next).toContain('state=invited');
  });

  test('filters by several states, by activity and by a name in any language', async () => {
    const region = await openRegion();
    await region.ownCell(aalst);
    await region.invite(ninove);
    await region.stream.inOrder();
    const codes = async (query: NonNullable<Query>) =>
      done(await region.officer.municipalities.list({ query })).items.map(({ nis }) => nis);
    expect(await codes({ state: ['invited', 'declared'] })).toEqual([aalst, ninove]);
    expect(await codes({ activity: 'active' })).toEqual([aalst]);
    expect(await codes({ name: 'Alost' })).toEqual([aalst]);
    expect(await codes({ name: 'Namur' })).toEqual([]);
  });

  test('shows a merged municipality under its present code, as far as its predecessor had come', async () => {
    const merged = municipalitiesOn('2024-12-31').find(
      ({ region, successor, validTo }) => region === 'flanders' && validTo === '2024-12-31' && successor !== undefined,
    )!;
    const region = await openRegion({ today: '2024-12-01' });
    await region.invite(merged.nis);
    await region.stream.inOrder();
    region.place.goTo('2026-03-02');
    const { items } = done(await region.officer.municipalities.list({ query: { state: 'invited' } }));
    expect(items).toMatchObject([{ nis: merged.successor }]);
    for (const nis of [merged.nis, merged.successor!])
      expect(done(await region.officer.municipalities.get({ params: { nis } }))).toMatchObject({ nis: merged.nis, state: 'invited' });
  });

  test('says no name of a person', async () => {
    const region = await openRegion();
    await region.jointCell(aalst, ninove);
    const text = JSON.stringify(done(await region.officer.municipalities.list({ query: { state: ['declared'] } })));
    for (const name of ['Mayor Example', 'Chief Example', 'Prevention Example', 'Coordinator']) expect(text).not.toContain(name);
  });
});
