import { describe, expect, test } from 'vitest';
import { LegalBasis } from '../../../shared/domain/settings/legal-basis.ts';
import { legalBasesFor, legalBasesOn } from '../../../shared/domain/settings/legal-bases.ts';

const ids = (member: Parameters<typeof legalBasesFor>[0]) => legalBasesFor(member).map((ground) => ground.id);

describe('the legal basis of a member', () => {
  test.each([
    ['a Flemish pupil guidance centre before the decree', { sector: 'pupilGuidance', entity: 'flemishCommunity', date: '2021-05-20' }, []],
    [
      'a Flemish pupil guidance centre',
      { sector: 'pupilGuidance', entity: 'flemishCommunity', date: '2021-06-01' },
      ['flemishParticipationDecree'],
    ],
    [
      'a French Community justice house',
      { sector: 'justiceHouse', entity: 'frenchCommunity', date: '2023-07-01' },
      ['frenchCommunityParticipationDecree'],
    ],
    ['a Walloon mental health service', { sector: 'mentalHealth', entity: 'walloonRegion', date: '2026-01-01' }, []],
    [
      'mental health, which is not with the French Community',
      { sector: 'mentalHealth', entity: 'frenchCommunity', date: '2026-01-01' },
      [],
    ],
    ['a Brussels welfare service', { sector: 'socialWelfare', entity: 'commonCommunityCommission', date: '2026-01-01' }, []],
    ['a German-speaking school', { sector: 'education', entity: 'germanSpeakingCommunity', date: '2026-01-01' }, []],
    ['a federal service', { sector: 'socialWelfare', entity: 'federal', date: '2026-01-01' }, []],
    ['a public social welfare centre', { sector: 'socialWelfare', entity: 'municipality', date: '2019-01-01' }, ['localCellsLaw']],
    ['a public social welfare centre before the law', { sector: 'socialWelfare', entity: 'municipality', date: '2017-06-06' }, []],
    ['a municipal school, which follows its community', { sector: 'education', entity: 'municipality', date: '2026-01-01' }, []],
  ] as const)('of %s', (_, member, expected) => {
    expect(ids(member)).toEqual(expected);
  });

  test('restricts the member exactly where no ground is known', () => {
    const lines = legalBasesOn('2026-01-01', 'wallonia');
    for (const line of lines) expect(LegalBasis.parse(line).restricts).toBe(line.grounds.length === 0);
    expect(lines.some((line) => line.restricts)).toBe(true);
    expect(lines.some((line) => line.entity === 'flemishCommunity')).toBe(false);
  });
});
