import { useWords } from '../../app/words.tsx';

type Facts = { readonly source: string; readonly dated: string; readonly version: number; readonly publishedAt: string };

/** Where an article comes from, of which day it is, and which version this is. */
export const ArticleFacts = ({ article: { source, dated, version, publishedAt } }: { readonly article: Facts }) => {
  const { say, day } = useWords();
  return <p className="muted manual-facts">{say('manuals.facts', { source, dated: day(dated), version, published: day(publishedAt) })}</p>;
};
