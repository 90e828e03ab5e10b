import { describe, expect, test } from 'vitest';
import { division, divisionsOn, provinceOf } from '../../../shared/domain/register/divisions.ts';
import { register } from '../../../shared/domain/register/register.ts';
import { regionCodes } from '../../../shared/domain/tenants.ts';

describe('the divisions', () => {
  test('on a date are 3 regions, 10 provinces and 43 arrondissements', () => {
    for (const date of ['2016-05-01', '2018-12-31', '2019-01-01', '2026-11-23']) {
      const levels = Object.groupBy(divisionsOn(date), (entry) => entry.level);
      expect([levels.region?.length, levels.province?.length, levels.arrondissement?.length]).toEqual([3, 10, 43]);
    }
  });

  test('bear the names of the day', () => {
    const tournai = (date: string) => divisionsOn(date).find((entry) => entry.code === '57000')?.names.fr;
    expect([tournai('2018-12-31'), tournai('2019-01-01'), division('57000')?.names.fr]).toEqual([
      'Tournai',
      'Tournai-Mouscron',
      'Tournai-Mouscron',
    ]);
  });

  test('hold every municipality in one chain up to its region, valid with it', () => {
    for (const entry of register) {
      const arrondissement = division(entry.arrondissement);
      const around = entry.province ?? regionCodes[entry.region];
      expect(arrondissement).toMatchObject({ level: 'arrondissement', parent: around });
      expect(entry.province === undefined || division(entry.province)?.parent === regionCodes[entry.region]).toBe(true);
      expect(divisionsOn(entry.validTo ?? '2026-11-23').some(({ code }) => code === entry.arrondissement)).toBe(true);
    }
  });
});

test('a municipality has a province, except in Brussels and where the code is unknown', () => {
  expect(provinceOf('63023')?.names).toEqual({ nl: 'Luik', fr: 'Liège', de: 'Lüttich' });
  expect([provinceOf('21004'), provinceOf('99999'), division('00000')]).toEqual([undefined, undefined, undefined]);
});

test('Zwijndrecht changed province when it merged', () => {
  expect([provinceOf('11056')?.names.nl, provinceOf('46030')?.names.nl]).toEqual(['Antwerpen', 'Oost-Vlaanderen']);
});
