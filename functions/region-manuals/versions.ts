import type { RegionManuals, Versioned, Write } from '../runtime/context.ts';
import type { ArticleVersion } from '../../shared/domain/manuals/article.ts';

const idOf = (articleId: string, version: number): string => `${articleId}#${String(version).padStart(3, '0')}`;

/** A version that another followed, or that was withdrawn. */
export const earlierOf = ({ earlier }: RegionManuals, articleId: string, version: number) => earlier.get(idOf(articleId, version));

/** Keeps the current version of an article among the earlier ones, as it was; none where nothing is published. */
export const keptAside = ({ earlier }: RegionManuals, current: Versioned<ArticleVersion> | undefined): readonly Write[] =>
  current === undefined ? [] : [earlier.create(current.value, idOf(current.value.articleId, current.value.version))];

/** Keeps it so, and takes it away from where readers find it. */
export const takenAside = (manuals: RegionManuals, current: Versioned<ArticleVersion> | undefined): readonly Write[] =>
  current === undefined ? [] : [...keptAside(manuals, current), manuals.current.remove(current)];
