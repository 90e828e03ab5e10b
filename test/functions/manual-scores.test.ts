import { describe, expect, test } from 'vitest';
import { openLibrary } from '../support/library.ts';
import { done } from '../support/region.ts';

const aalst = '41002';

describe('a score', () => {
  const opened = async () => {
    const library = await openLibrary();
    const { articleId } = await library.publish(await library.write());
    const params = { articleId };
    const shown = async () => done(await library.officer.regionManuals.get({ params }));
    return { ...library, params, articleId, shown };
  };

  test('is one per person, can be changed, and is shown from five on, to the editor too', async () => {
    const { reader, params, shown } = await opened();
    const first = await reader('education', aalst, 1);
    done(await first.client.manuals.score({ params, body: { score: 1 } }));
    for (let number = 2; number <= 4; number++)
      done(await (await reader('education', aalst, number)).client.manuals.score({ params, body: { score: 5 } }));
    done(await first.client.manuals.score({ params, body: { score: 3 } }));
    expect((await shown()).score).toBeUndefined();
    expect(done(await first.client.manuals.get({ params }))).toMatchObject({ own: { score: 3 } });
    expect(done(await first.client.manuals.get({ params }))).not.toHaveProperty('score');
    const fifth = await reader('mayor');
    done(await fifth.client.manuals.score({ params, body: { score: 4 } }));
    expect((await shown()).score).toEqual({ average: 4.4, count: 5 });
    expect(done(await fifth.client.manuals.list()).items[0]).toMatchObject({ score: { average: 4.4, count: 5 }, own: { score: 4 } });
  });

  test('given by many at the same moment is counted once for each', async () => {
    const { reader, params, shown } = await opened();
    const readers = await Promise.all(Array.from({ length: 6 }, (_, number) => reader('education', aalst, number)));
    const given = await Promise.all(
      readers.map(({ client }, number) => client.manuals.score({ params, body: { score: (number % 5) + 1 } })),
    );
    expect(given.map(({ ok }) => ok)).toEqual(readers.map(() => true));
    expect((await shown()).score).toEqual({ average: 2.7, count: 6 });
  });

  test('says nothing at the Region of who gave it', async () => {
    const { reader, params, place } = await opened();
    const { client, sub } = await reader('mayor');
    done(await client.manuals.score({ params, body: { score: 2, remark: 'Too long for a village.' } }));
    const kept = place.changes.filter(({ key }) => key.pk.startsWith('REGION#flanders#MANUAL'));
    expect(kept.length).toBeGreaterThan(2);
    expect(JSON.stringify(kept)).not.toContain(sub);
  });

  test('brings a remark to the editor alone, without a name, and one that is taken back is gone', async () => {
    const { reader, params, shown, place } = await opened();
    const { client } = await reader('streetWork');
    done(await client.manuals.score({ params, body: { score: 2, remark: 'The example is unclear.' } }));
    expect((await shown()).remarks).toEqual([{ text: 'The example is unclear.', on: '2026-03-02' }]);
    const competence = (await place.officer('competenceOfficer')).client;
    expect(done(await competence.regionManuals.get({ params }))).not.toHaveProperty('remarks');
    expect(done(await client.manuals.get({ params })).own).toEqual({ score: 2, remark: 'The example is unclear.' });
    done(await client.manuals.score({ params, body: { score: 3, remark: 'Better now.' } }));
    expect((await shown()).remarks?.map(({ text }) => text)).toEqual(['Better now.']);
    done(await client.manuals.score({ params, body: { score: 3 } }));
    expect((await shown()).remarks).toEqual([]);
  });

  test.each([{ score: 0 }, { score: 6 }, { score: 2.5 }, { score: 3, remark: '' }, { score: 3, remark: 'About 85.07.30-033 28.' }])(
    'like %j is refused',
    async (body) => {
      const { reader, params } = await opened();
      expect(await (await reader('mayor')).client.manuals.score({ params, body })).toMatchObject({ code: 'input-invalid' });
    },
  );

  test('is for what can be read alone', async () => {
    const { write, reader } = await openLibrary();
    const { articleId } = await write();
    const { client } = await reader('mayor');
    for (const asked of [
      client.manuals.score({ params: { articleId }, body: { score: 3 } }),
      client.manuals.markRead({ params: { articleId } }),
    ])
      expect(await asked).toMatchObject({ code: 'article-unknown' });
  });
});

test('what was read is marked once, for oneself alone, and stays when a score is given', async () => {
  const { write, publish, reader, place } = await openLibrary();
  const params = { articleId: (await publish(await write())).articleId };
  const [{ client }, other] = [await reader('coordinator'), await reader('mayor')];
  done(await client.manuals.markRead({ params }));
  place.goTo('2026-03-09');
  expect(done(await client.manuals.markRead({ params }))).toEqual({ readOn: '2026-03-02' });
  done(await client.manuals.score({ params, body: { score: 5 } }));
  expect(done(await client.manuals.list()).items[0]?.own).toEqual({ readOn: '2026-03-02', score: 5 });
  expect(done(await other.client.manuals.list()).items[0]).not.toHaveProperty('own');
});
