import { describe, expect, test } from 'vitest';
import { published } from '../../../shared/domain/coverage/published.ts';
import { Language } from '../../../shared/domain/tenants.ts';
import { format } from '../../../shared/i18n/message.ts';
import { ofFace } from '../../../shared/i18n/portal/catalogues.ts';
import { lastYear, ownPoints, publishedMarks, withDay } from '../../../web/features/country-coverage/series.ts';
import { standingsIn } from '../../../web/features/coverage/standings.ts';
import { extremes, headlineOf } from '../../../web/features/country-coverage/telling.ts';

const count = (having: number, without: number, unknown: number) => ({
  municipalities: having + without + unknown,
  with: having,
  without,
  unknown,
  cells: having,
  jointCells: 0,
  jointSizes: {},
});

const sentence = async (language: Language, ...[counted, isToday]: Parameters<typeof headlineOf>): Promise<string> => {
  const words: Readonly<Record<string, string>> = await ofFace.country[language]();
  const { key, values } = headlineOf(counted, isToday);
  return format(words[key] ?? '', { ...values, date: '—' }, language);
};

describe('the headline', () => {
  test('says the three counts with their denominator', async () => {
    expect(await sentence('en', count(382, 116, 83), false)).toBe(
      'On —, 382 of 581 municipalities had a cell, 116 had none and 83 were unknown.',
    );
    expect(await sentence('nl', count(382, 116, 83), false)).toBe(
      'Op — hadden 382 van de 581 gemeenten een cel, hadden 116 er geen en waren 83 onbekend.',
    );
    expect(await sentence('fr', count(382, 116, 83), false)).toBe(
      'Le —, 382 des 581 communes avaient une cellule, 116 n’en avaient pas et 83 étaient inconnues.',
    );
    expect(await sentence('de', count(382, 116, 83), false)).toBe(
      'Am — hatten 382 von 581 Gemeinden eine Zelle, hatten 116 keine und waren 83 unbekannt.',
    );
  });

  test('speaks of today as of today', async () => {
    expect(await sentence('en', count(1, 1, 1), true)).toBe('On —, 1 of 3 municipalities has a cell, 1 has none and 1 is unknown.');
  });

  test('never takes unknown for none', async () => {
    expect(await sentence('en', count(0, 0, 589), false)).toBe(
      'On —, nobody had stated anything yet on this platform: all 589 municipalities are unknown.',
    );
    expect(await sentence('en', count(5, 0, 1), true)).toBe(
      'On —, 5 of 6 municipalities have a cell, none is known to have none and 1 is unknown.',
    );
  });

  test.each(Language.options)('has a form for none, one and many of each: %s', async (language) => {
    for (const isToday of [true, false])
      for (const counted of [count(0, 1, 2), count(1, 0, 2), count(1, 2, 0), count(2, 1, 1)])
        expect(await sentence(language, counted, isToday)).not.toMatch(/[{}#]/);
  });
});

describe('what to see in divisions', () => {
  test('is where the share is highest and lowest, not the number', () => {
    expect(extremes({ flanders: count(182, 27, 76), brussels: count(15, 0, 4), wallonia: count(117, 44, 100) })).toEqual({
      most: 'brussels',
      least: 'wallonia',
    });
  });

  test('is nothing where all are alike', () => {
    expect(extremes({ flanders: count(1, 1, 0), wallonia: count(2, 2, 0) })).toBeUndefined();
    expect(extremes({})).toBeUndefined();
  });
});

describe('the standing of a municipality', () => {
  test('tells with whom it shares its cell, itself not among them', () => {
    const standings = standingsIn({
      cells: [
        { cellId: 'a', municipalities: ['11001', '11002'] },
        { cellId: 'b', municipalities: ['11004'] },
      ],
      without: ['11005'],
      unknown: ['11007'],
    });
    expect(standings.get('11001')).toEqual({ status: 'with', sharedWith: ['11002'] });
    expect(standings.get('11004')).toEqual({ status: 'with', sharedWith: [] });
    expect(standings.get('11005')?.status).toBe('without');
    expect(standings.get('11007')?.status).toBe('unknown');
  });

  test('after a merger can be under more than one cell', () => {
    const standings = standingsIn({
      cells: [
        { cellId: 'a', municipalities: ['1', '2'] },
        { cellId: 'b', municipalities: ['1', '3'] },
      ],
      without: [],
      unknown: [],
    });
    expect(standings.get('1')?.sharedWith).toEqual(['2', '3']);
  });
});

describe('the history', () => {
  const history = Array.from({ length: 14 }, (_, index) => ({
    on: `2020-${index}`,
    country: count(index, 0, 20 - index),
    regions: { brussels: count(index, 0, 0) },
    provinces: {},
  }));

  test('is ours alone, of the country or of a Region', () => {
    expect(ownPoints(history)[3]).toEqual({ on: '2020-3', values: { with: 3, without: 0, unknown: 17 } });
    expect(ownPoints(history, 'brussels')[3]?.values.unknown).toBe(0);
    expect(ownPoints(history, 'flanders')).toEqual([]);
  });

  test('takes in the day that is looked at, once', () => {
    const day = { on: '2020-05-15', country: count(1, 1, 1), regions: {}, provinces: {} };
    const months = ['2020-04-30', '2020-05-31'].map((on) => ({ ...day, on }));
    expect(withDay(months, day).map(({ on }) => on)).toEqual(['2020-04-30', '2020-05-15', '2020-05-31']);
    expect(withDay(months, { ...day, on: '2020-05-31' })).toHaveLength(2);
  });

  test('compares the last month with the one a year before', () => {
    expect(lastYear(ownPoints(history))).toEqual({ before: 1, after: 13 });
    expect(lastYear(ownPoints(history).slice(1))).toEqual({ before: 1, after: 13 });
    expect(lastYear(ownPoints(history).slice(0, 13))).toBeUndefined();
    expect(lastYear([])).toBeUndefined();
  });

  test('marks what was published of the country, and fills nothing in from the Regions', () => {
    expect(publishedMarks(published).map(({ value }) => value)).toEqual([152, 284, 337, 382, 388]);
    expect(publishedMarks(published, 'wallonia').map(({ value }) => value)).toEqual([56, 108, 112, 191]);
  });

  test('puts a figure of a season in its middle and says from when to when', () => {
    expect(publishedMarks(published).at(-1)).toMatchObject({ on: '2019-10-16', from: '2019-09-01', to: '2019-11-30' });
  });
});
