import { describe, expect, test } from 'vitest';
import type { Reply } from '../../shared/contract/client.ts';
import type { regionSettings, settings } from '../../shared/contract/settings.ts';
import type { RegionId } from '../../shared/domain/tenants.ts';
import { agreeStricter } from '../support/agreed.ts';
import { federalPlatform, platform } from '../support/platform.ts';

const aalst = '41002';
const rhythm = { parameter: 'meetingRhythmWeeks' } as const;

const region = async (tenant: RegionId = 'flanders') => {
  const place = platform({ tenant });
  return { place, officer: (await place.officer()).client };
};

const cell = async () => {
  const { place } = await region();
  return { place, coordinator: (await place.member('coordinator', aalst)).client };
};

const of = (reply: Reply<(typeof settings)['routes']['get']> | Reply<(typeof regionSettings)['routes']['get']>, key: string) =>
  reply.ok ? reply.value.items.find((item) => item.key === key) : undefined;

describe('asking for the settings of a cell', () => {
  test('explains where each value comes from, who is competent and what may still be chosen', async () => {
    const { coordinator } = await cell();
    const found = of(await coordinator.settings.get(), rhythm.parameter);
    expect(found).toMatchObject({
      value: 4,
      unit: 'weeks',
      origin: 'region',
      competence: 'region',
      grounds: ['localCellsLaw'],
      validFrom: '2015-01-01',
      bounds: { cell: { stricter: 'smaller', min: 1, max: 4 } },
    });
  });

  test('tells of values set here that have not begun', async () => {
    const { coordinator } = await cell();
    await coordinator.settings.change({ params: rhythm, body: { value: 2, validFrom: '2026-06-01' }, version: 0 });
    const today = await coordinator.settings.get();
    expect(today).toMatchObject({
      ok: true,
      version: 1,
      value: { planned: [{ parameter: 'meetingRhythmWeeks', value: 2, validFrom: '2026-06-01' }] },
    });
    expect(of(today, rhythm.parameter)?.value).toBe(4);
    expect(of(await coordinator.settings.get({ query: { on: '2026-06-01' } }), rhythm.parameter)).toMatchObject({
      value: 2,
      origin: 'cell',
    });
  });
});

describe('setting a value for the own cell', () => {
  test('takes a stricter one and says so at once', async () => {
    const { coordinator } = await cell();
    const changed = await coordinator.settings.change({ params: rhythm, body: { value: 2 }, version: 0 });
    expect(changed).toMatchObject({ ok: true, version: 1, value: { value: 2, origin: 'cell', validFrom: '2026-03-02' } });
  });

  test('refuses a laxer one and names the bound', async () => {
    const { coordinator } = await cell();
    const refused = await coordinator.settings.change({ params: rhythm, body: { value: 6 }, version: 0 });
    expect(refused).toMatchObject({ ok: false, status: 409, code: 'parameter-out-of-bounds' });
    expect(!refused.ok && refused.problem.detail).toMatch(/at least: 1\. at most: 4/i);
  });

  test('is bounded by what the own Region has set', async () => {
    const { place, coordinator } = await cell();
    await agreeStricter(place, { ...rhythm, value: 3 });
    expect(await coordinator.settings.change({ params: rhythm, body: { value: 4 }, version: 0 })).toMatchObject({
      code: 'parameter-out-of-bounds',
    });
    expect(of(await coordinator.settings.get(), rhythm.parameter)).toMatchObject({ value: 3, origin: 'region' });
  });

  test('gives way when the Region becomes stricter later', async () => {
    const { place, coordinator } = await cell();
    await coordinator.settings.change({ params: rhythm, body: { value: 3 }, version: 0 });
    await agreeStricter(place, { ...rhythm, value: 2 });
    expect(of(await coordinator.settings.get(), rhythm.parameter)).toMatchObject({ value: 2, origin: 'region' });
  });

  test.each([
    ['one that nobody knows', 'favouriteColour', 404, 'parameter-unknown'],
    ['one that the federal level decides', 'meetingsPerYearMinimum', 403, 'parameter-not-yours'],
    ['one that is left to the Region alone', 'languages', 403, 'parameter-not-yours'],
  ] as const)('refuses %s', async (_, parameter, status, code) => {
    const { coordinator } = await cell();
    const refused = await coordinator.settings.change({ params: { parameter }, body: { value: 1 }, version: 0 });
    expect(refused).toMatchObject({ ok: false, status, code });
  });

  test('refuses a day gone by', async () => {
    const { coordinator } = await cell();
    const refused = await coordinator.settings.change({ params: rhythm, body: { value: 2, validFrom: '2026-03-01' }, version: 0 });
    expect(refused).toMatchObject({ ok: false, code: 'date-in-past' });
  });

  test('refuses who did not see the last change, and loses neither', async () => {
    const { place, coordinator } = await cell();
    const mayor = (await place.member('mayor', aalst)).client;
    await coordinator.settings.change({ params: rhythm, body: { value: 2 }, version: 0 });
    expect(await mayor.settings.change({ params: rhythm, body: { value: 3 }, version: 0 })).toMatchObject({
      ok: false,
      status: 412,
      code: 'edit-conflict',
    });
    expect(of(await mayor.settings.get(), rhythm.parameter)?.value).toBe(2);
  });

  test('is not for a partner, who may read', async () => {
    const { place } = await cell();
    const partner = (await place.member('education', aalst)).client;
    expect(await partner.settings.get()).toMatchObject({ ok: true });
    expect(await partner.settings.change({ params: rhythm, body: { value: 2 }, version: 0 })).toMatchObject({ code: 'permission-missing' });
  });
});

describe('a stricter value of the Region', () => {
  test('concerns that Region alone', async () => {
    const [flanders, wallonia] = [await region('flanders'), await region('wallonia')];
    await agreeStricter(flanders.place, { ...rhythm, value: 2 });
    expect(of(await flanders.officer.regionSettings.get(), rhythm.parameter)?.value).toBe(2);
    expect(of(await wallonia.officer.regionSettings.get(), rhythm.parameter)?.value).toBe(4);
    expect(of(await wallonia.officer.regionSettings.get(), 'languages')?.value).toEqual(['fr', 'de']);
  });
});

test('the federal level sees what the country has fixed', async () => {
  const { client } = await federalPlatform().officer('competenceOfficer');
  const found = await client.countrySettings.get({ query: { on: '2018-09-24' } });
  expect(found).toMatchObject({ ok: true, value: { on: '2018-09-24' } });
  expect(found.ok && found.value.items.find(({ key }) => key === 'meetingsPerYearMinimum')).toMatchObject({
    value: 1,
    origin: 'federal',
    grounds: ['localCellsLaw'],
  });
});
