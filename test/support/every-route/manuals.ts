import type { Platform } from '../platform.ts';
import { done, type RegionClient } from './actors.ts';

const contentOf = (title: string) => ({
  texts: { nl: { title: title, summary: 'summary', body: 'body' } },
  source: 'source',
  dated: '2026-03-01',
  attachments: [],
});

/** An article that is written, given an attachment, published twice and withdrawn; another that comes in its place; one thrown away. */
export const keepManuals = async ({ files }: Platform, officer: RegionClient, reader: RegionClient): Promise<void> => {
  const { regionManuals } = officer;
  const { value, version = 0 } = await done(regionManuals.create({ body: contentOf('first') }));
  const params = { articleId: value.articleId };
  const sent = await done(regionManuals.upload({ params, body: { type: 'application/pdf', bytes: 7 } }));
  const { attachmentId, fields } = sent.value;
  files.sent.set(fields.find(({ name }) => name === 'key')!.value, { type: 'application/pdf', bytes: 7 });
  const body = { ...contentOf('first'), attachments: [{ attachmentId, name: 'form' }] };
  const saved = await done(regionManuals.save({ params, body, version }));
  const first = await done(regionManuals.publish({ params, version: saved.version! }));
  const again = await done(regionManuals.save({ params, body, version: first.version! }));
  await done(regionManuals.publish({ params, version: again.version! }));
  await done(reader.manuals.list());
  await done(reader.manuals.listTexts({ query: { language: 'nl' } }));
  await done(reader.manuals.get({ params }));
  await done(reader.manuals.markRead({ params }));
  await done(reader.manuals.score({ params, body: { score: 4, remark: 'remark' } }));
  await done(reader.manuals.score({ params, body: { score: 5 } }));
  await done(regionManuals.list());
  await done(regionManuals.get({ params, query: { version: 1 } }));
  const other = await done(regionManuals.create({ body: { ...contentOf('second'), replaces: value.articleId } }));
  const second = { articleId: other.value.articleId };
  const published = await done(regionManuals.publish({ params: second, version: other.version! }));
  await done(regionManuals.withdraw({ params: second, version: published.version! }));
  const third = await done(regionManuals.create({ body: contentOf('third') }));
  await done(regionManuals.discard({ params: { articleId: third.value.articleId }, version: third.version! }));
};
