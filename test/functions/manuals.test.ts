import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openLibrary, textsOf } from '../support/library.ts';
import { done } from '../support/region.ts';

describe('the library of a Region', () => {
  test('shows a reader what was published, in every language it has, and no draft', async () => {
    const { write, publish, reader } = await openLibrary();
    const published = await publish(await write({ texts: { ...textsOf('nl'), ...textsOf('fr') }, topic: 'setUpACell' }));
    await write({ texts: textsOf('nl') });
    const { client } = await reader('coordinator');
    const { items } = done(await client.manuals.list());
    expect(items).toMatchObject([{ articleId: published.articleId, version: 1, topic: 'setUpACell', state: 'published' }]);
    expect(Object.keys(items[0]!.headings)).toEqual(['nl', 'fr']);
    expect(items[0]).not.toHaveProperty('score');
  });

  test('gives every text of one language, and none in another', async () => {
    const { write, publish, reader } = await openLibrary();
    await publish(await write({ texts: { ...textsOf('nl'), ...textsOf('de') } }));
    await publish(await write({ texts: textsOf('nl') }));
    const { client } = await reader('police');
    const inLanguage = async (language: 'nl' | 'de' | 'en') => done(await client.manuals.listTexts({ query: { language } })).items.length;
    expect([await inLanguage('nl'), await inLanguage('de'), await inLanguage('en')]).toEqual([2, 1, 0]);
  });

  test('is another in another Region', async () => {
    const { write, publish } = await openLibrary();
    const { articleId } = await publish(await write());
    const { client } = await (await openLibrary('wallonia')).reader('mayor', '92094');
    expect(done(await client.manuals.list()).items).toEqual([]);
    expect(await client.manuals.get({ params: { articleId } })).toMatchObject({ status: 404, code: 'article-unknown' });
  });

  test('takes no HTML, and says in which language and line', async () => {
    const { officer } = await openLibrary();
    const body = { texts: textsOf('nl', 'Goed.\n\n<script>alert(1)</script>'), source: 'Region', dated: '2026-03-01', attachments: [] };
    const refused = await officer.regionManuals.create({ body });
    expect(refused).toMatchObject({ ok: false, code: 'text-unsafe', status: 409 });
    expect(!refused.ok && refused.problem.detail).toContain('The Dutch text holds, in line 3, HTML.');
  });

  test('holds sixty articles and no more', async () => {
    const { write, officer } = await openLibrary();
    const { articleId: _, ...body } = await write();
    for (let count = 1; count < 60; count++) await write();
    const refused = await officer.regionManuals.create({
      body: { texts: textsOf('nl'), source: body.source, dated: body.dated, attachments: [] },
    });
    expect(refused).toMatchObject({ code: 'library-full' });
  });
});

describe('the versions of an article', () => {
  test('never vanish, whatever is published, withdrawn or put in its place', async () => {
    const step = fc.constantFrom('publish', 'withdraw', 'replace');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const { write, publish, rewrite, withdraw, officer } = await openLibrary();
        const { articleId } = await publish(await write({ texts: textsOf('nl', 'body 1') }));
        let versions = 1;
        for (const each of steps) {
          if (each === 'publish') await publish(await rewrite(articleId, { texts: textsOf('nl', `body ${(versions += 1)}`) }));
          if (each === 'withdraw') await withdraw(articleId);
          if (each === 'replace') await publish(await write({ replaces: articleId }));
        }
        for (let version = 1; version <= versions; version++) {
          const { shown } = done(await officer.regionManuals.get({ params: { articleId }, query: { version } }));
          expect([shown?.version, shown?.texts.nl?.body]).toEqual([version, `body ${version}`]);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('are what readers find while a draft is written, and until it is published', async () => {
    const { write, publish, rewrite, reader } = await openLibrary();
    const { articleId } = await publish(await write({ texts: textsOf('nl', 'first') }));
    await rewrite(articleId, { texts: textsOf('nl', 'second') });
    const { client } = await reader('education');
    const read = async () => done(await client.manuals.get({ params: { articleId } })).texts.nl?.body;
    expect(await read()).toBe('first');
    await publish({ articleId });
    expect(await read()).toBe('second');
  });

  test('of an article in whose place another came are found no more, and its line says which', async () => {
    const { write, publish, reader, officer } = await openLibrary();
    const { articleId } = await publish(await write());
    const next = await publish(await write({ replaces: articleId }));
    const { client } = await reader('mayor');
    expect(await client.manuals.get({ params: { articleId } })).toMatchObject({ code: 'article-unknown' });
    expect(done(await client.manuals.list()).items).toMatchObject([{ articleId: next.articleId }]);
    expect(done(await officer.regionManuals.get({ params: { articleId } }))).toMatchObject({
      state: 'replaced',
      replacedBy: next.articleId,
    });
  });

  test('are changed by nobody who did not see the last one', async () => {
    const { write, officer } = await openLibrary();
    const { articleId } = await write();
    const params = { articleId };
    const body = { texts: textsOf('nl', 'other'), source: 'Region', dated: '2026-03-01', attachments: [] };
    done(await officer.regionManuals.save({ params, body, version: 1 }));
    for (const late of [officer.regionManuals.save({ params, body, version: 1 }), officer.regionManuals.publish({ params, version: 1 })])
      expect(await late).toMatchObject({ status: 412, code: 'edit-conflict' });
  });

  test('need a draft to be published, and one published to be withdrawn', async () => {
    const { write, publish, officer } = await openLibrary();
    const { articleId } = await write();
    const params = { articleId };
    expect(await officer.regionManuals.withdraw({ params, version: 1 })).toMatchObject({ code: 'article-not-published' });
    await publish({ articleId });
    expect(await officer.regionManuals.publish({ params, version: 2 })).toMatchObject({ code: 'draft-absent' });
    expect(await officer.regionManuals.discard({ params, version: 2 })).toMatchObject({ code: 'draft-absent' });
  });

  test('a draft thrown away leaves what was published, and nothing where nothing was', async () => {
    const { write, publish, rewrite, officer } = await openLibrary();
    const [kept, gone] = [await publish(await write()), await write()];
    await rewrite(kept.articleId, {});
    done(await officer.regionManuals.discard({ params: { articleId: kept.articleId }, version: 3 }));
    done(await officer.regionManuals.discard({ params: { articleId: gone.articleId }, version: 1 }));
    const { items } = done(await officer.regionManuals.list());
    expect(items.map(({ articleId, hasDraft }) => [articleId, hasDraft])).toEqual([[kept.articleId, false]]);
  });
});
