import { describe, expect, test } from 'vitest';
import type { Subject } from '../../shared/domain/concertation/subject.ts';
import { contentOf } from '../support/agreed.ts';
import { grace, lay, open, signal, withFlanders } from '../support/concertation/speaking.ts';
import { platform } from '../support/platform.ts';
import { done } from '../support/region.ts';

describe('what one side decides alone', () => {
  test('a Region may be stricter within what the country leaves it, and never laxer; the bound is named', async () => {
    const { flanders } = await open();
    const stricter = (value: number) => contentOf(signal(value), { level: 'region', tenants: ['flanders'], validFrom: '2026-03-02' });
    const refused = await flanders.concertation.draft({ body: stricter(31) });
    expect(refused).toMatchObject({ ok: false, status: 409, code: 'parameter-out-of-bounds' });
    expect(!refused.ok && refused.problem.detail).toMatch(/at least: 1\. at most: 30/i);
    const { view } = await lay(flanders, stricter(14));
    expect(view.state).toBe('inForce');
  });

  test('reaches the cells of that Region the same day', async () => {
    const place = platform();
    const { client } = await place.officer('competenceOfficer');
    const coordinator = (await place.member('coordinator', '41002')).client;
    const body = contentOf(
      { kind: 'parameter', parameter: 'meetingRhythmWeeks', value: 3 },
      { level: 'region', tenants: ['flanders'], validFrom: '2026-03-02' },
    );
    const { proposalId } = done(await client.concertation.draft({ body }));
    done(await client.concertation.propose({ params: { proposalId }, version: 1 }));
    const rhythm = done(await coordinator.settings.get()).items.find(({ key }) => key === 'meetingRhythmWeeks');
    expect(rhythm).toMatchObject({ value: 3, origin: 'region' });
  });

  test('a federal value begins after its notice, at once in an emergency, and every side hears of it', async () => {
    const { federal, flanders, reunite } = await open();
    expect(await federal.concertation.draft({ body: contentOf(grace(40), { validFrom: '2026-03-04' }) })).toMatchObject({
      ok: false,
      code: 'date-too-soon',
    });
    const { view, params } = await lay(federal, contentOf(grace(40), { validFrom: '2026-03-02', isEmergency: true }));
    expect(view.state).toBe('inForce');
    await reunite();
    expect(done(await flanders.concertation.get({ params }))).toMatchObject({ state: 'inForce', content: { isEmergency: true } });
    expect((await flanders.data.settings.agreed.get())?.value.country).toMatchObject([{ parameter: 'confirmationGraceDays', value: 40 }]);
  });

  test.each([
    ['a federal value by a Region', 'flanders', contentOf(grace(40)), 'parameter-not-yours'],
    ['a shared value by a Region it does not concern', 'wallonia', contentOf(signal(20), withFlanders), 'parameter-not-yours'],
    [
      'the stricter value of another Region',
      'wallonia',
      contentOf(signal(20), { ...withFlanders, level: 'region' }),
      'parameter-not-yours',
    ],
    [
      'what each Region decides for itself, for the country',
      'federal',
      contentOf({ kind: 'parameter', parameter: 'languages', value: ['nl'] }),
      'parameter-not-yours',
    ],
    ['a federal value for a part of the country', 'federal', contentOf(grace(40), withFlanders), 'tenants-incomplete'],
    ['a shared value as an emergency', 'federal', contentOf(signal(20), { isEmergency: true }), 'emergency-not-federal'],
    ['a day gone by', 'federal', contentOf(grace(40), { validFrom: '2026-03-01' }), 'date-in-past'],
    ['a value beyond what it can be at all', 'federal', contentOf(signal(31)), 'parameter-out-of-bounds'],
    [
      'a text where a number belongs',
      'federal',
      contentOf({ kind: 'parameter', parameter: 'rawSignalDays', value: ['nl'] }),
      'parameter-out-of-bounds',
    ],
    ['a day too soon to discuss it', 'federal', contentOf(signal(20), { validFrom: '2026-03-20' }), 'date-too-soon'],
  ] as const)('is never %s', async (_, by, body, code) => {
    const { side } = await open();
    expect(await side(by).concertation.draft({ body })).toMatchObject({ ok: false, code });
  });

  test('a definition is signed by both worlds before it is one', async () => {
    const { federal, side, reunite, sides } = await open();
    const cube: Subject = {
      kind: 'cube',
      key: 'newCases',
      titles: { nl: 'Nieuwe casussen', fr: 'Nouveaux cas', de: 'Neue Fälle' },
      meaning: 'Cases listed in the quarter.',
      grain: 'province',
      period: 'quarter',
      dimensions: ['period', 'province'],
      protection: 'roundedToFive',
    };
    const { params } = await lay(federal, contentOf(cube));
    await reunite();
    for (const region of ['flanders', 'wallonia', 'brussels'] as const)
      done(await side(region).concertation.sign({ params, body: { revision: 1 } }));
    await reunite();
    for (const one of sides)
      expect(done(await one.concertation.listVersions({ query: { on: '2026-06-01' } })).items).toMatchObject([
        { subject: cube, signatures: { length: 4 } },
      ]);
  });
});
