import { describe, expect, test } from 'vitest';
import { legalFrame, legalFrameOn } from '../../../shared/domain/settings/legal-frame.ts';
import { LegalGround, LegalGroundId } from '../../../shared/domain/settings/legal-ground.ts';

const idsOn = (...[date, tenant]: Parameters<typeof legalFrameOn>) => legalFrameOn(date, tenant).map((ground) => ground.id);

describe('the legal frame', () => {
  test('holds every known text once, in the shape the API answers with', () => {
    expect(legalFrame.map((ground) => ground.id).toSorted()).toEqual([...LegalGroundId.options].toSorted());
    for (const ground of legalFrame) expect(LegalGround.parse(ground)).toEqual(ground);
  });

  test('is the circular of 2015 alone when the minister counted cells in June 2017', () => {
    expect(idsOn('2017-06-06', 'flanders')).toEqual(['foreignFightersCircular']);
  });

  test('replaces the circular of 2015 by its renewal on 22 May 2018', () => {
    expect(idsOn('2018-05-21', 'wallonia')).toContain('foreignFightersCircular');
    expect(idsOn('2018-05-22', 'wallonia')).not.toContain('foreignFightersCircular');
    expect(idsOn('2018-05-22', 'wallonia')).toContain('foreignFightersCircularRenewed');
  });

  test.each([
    ['localCellsLaw', '2018-09-23', '2018-09-24'],
    ['localCellsLawChange', '2024-09-30', '2024-10-01'],
  ] as const)('starts %s on the day it came into force', (id, before, from) => {
    expect(idsOn(before, 'brussels')).not.toContain(id);
    expect(idsOn(from, 'brussels')).toContain(id);
  });

  test('shows a region only the texts that concern its cells, and the federal level all of them', () => {
    expect(idsOn('2025-01-01', 'flanders')).not.toContain('frenchCommunityParticipationDecree');
    expect(idsOn('2025-01-01', 'wallonia')).not.toContain('flemishParticipationDecree');
    expect(idsOn('2025-01-01', 'brussels')).toEqual(
      expect.arrayContaining(['flemishParticipationDecree', 'frenchCommunityParticipationDecree']),
    );
    expect(idsOn('2025-01-01', 'federal')).toHaveLength(legalFrame.length - 1);
  });
});
