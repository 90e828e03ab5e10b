import type { CellRole } from '../../shared/domain/access/roles.ts';
import type { ArticleContent } from '../../shared/domain/manuals/article.ts';
import type { Language, RegionId } from '../../shared/domain/tenants.ts';
import { platform } from './platform.ts';
import { done } from './region.ts';

/** A text in one language. */
export const textsOf = (language: Language, body = 'Body.') => ({ [language]: { title: 'Title', summary: 'Summary.', body } });

/** A Region whose officer writes the library, and its readers. */
export const openLibrary = async (tenant: RegionId = 'flanders') => {
  const place = platform({ tenant });
  const { client: officer } = await place.officer();
  const { regionManuals } = officer;

  const contentOf = (changes: Partial<Omit<ArticleContent, 'attachments'>>) => ({
    texts: textsOf('nl'),
    source: 'Region',
    dated: '2026-03-01',
    ...changes,
    attachments: [],
  });

  const versionOf = async (articleId: string): Promise<number> => {
    const found = await regionManuals.get({ params: { articleId } });
    return found.ok ? (found.version ?? 0) : 0;
  };

  return {
    place,
    officer,
    write: async (changes: Partial<Omit<ArticleContent, 'attachments'>> = {}) =>
      done(await regionManuals.create({ body: contentOf(changes) })),
    rewrite: async (articleId: string, changes: Partial<Omit<ArticleContent, 'attachments'>>) =>
      done(await regionManuals.save({ params: { articleId }, body: contentOf(changes), version: await versionOf(articleId) })),
    publish: async ({ articleId }: { readonly articleId: string }) =>
      done(await regionManuals.publish({ params: { articleId }, version: await versionOf(articleId) })),
    /** Refused, without a word, where it is withdrawn already. */
    withdraw: async (articleId: string) => regionManuals.withdraw({ params: { articleId }, version: await versionOf(articleId) }),
    reader: (role: CellRole, nis = '41002', number = 0) => place.member(role, nis, { email: `${role}.${number}@${nis}.example` }),
  };
};
