import { describe, expect, test } from 'vitest';
import { federalPlatform, platform } from '../support/platform.ts';

describe('the legal frame', () => {
  test('in June 2017 is the circular of 2015 alone', async () => {
    const frame = await platform().anonymous.legalFrame.get({ query: { on: '2017-06-06' } });
    expect(frame.ok && frame.value.grounds.map(({ id }) => id)).toEqual(['foreignFightersCircular']);
  });

  test('today is the law of 2018, with the decrees of the own communities', async () => {
    const [flanders, wallonia] = [
      await platform().anonymous.legalFrame.get(),
      await platform({ tenant: 'wallonia' }).anonymous.legalFrame.get(),
    ];
    const ids = (frame: typeof flanders) => (frame.ok ? frame.value.grounds.map(({ id }) => id) : []);
    expect(ids(flanders)).toEqual(expect.arrayContaining(['localCellsLaw', 'flemishParticipationDecree']));
    expect(ids(wallonia)).toContain('frenchCommunityParticipationDecree');
    expect(ids(wallonia)).not.toContain('flemishParticipationDecree');
  });

  test('says for each sector and entity whether a member is restricted', async () => {
    const frame = await platform({ tenant: 'wallonia' }).anonymous.legalFrame.get();
    const line = (entity: string) =>
      frame.ok && frame.value.legalBases.find((basis) => basis.sector === 'education' && basis.entity === entity);
    expect(line('frenchCommunity')).toMatchObject({ restricts: false });
    expect(line('germanSpeakingCommunity')).toMatchObject({ restricts: true, grounds: [] });
  });

  test('is named at each step of the registration it grounds', async () => {
    const place = platform();
    const [before, now] = [await place.anonymous.legalFrame.get({ query: { on: '2017-06-06' } }), await place.anonymous.legalFrame.get()];
    expect(before.ok && before.value.steps.trio).toEqual(['foreignFightersCircular']);
    expect(now.ok && now.value.steps.trio).toContain('localCellsLaw');
    expect(now.ok && now.value.steps.partners).toEqual(
      expect.arrayContaining(['localCellsLaw', 'flemishParticipationDecree', 'caseConsultation']),
    );
  });

  test('is the whole country’s at the federal level', async () => {
    const frame = await federalPlatform().anonymous.legalFrame.get();
    expect(frame.ok && frame.value.grounds.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['flemishParticipationDecree', 'frenchCommunityParticipationDecree']),
    );
  });
});
