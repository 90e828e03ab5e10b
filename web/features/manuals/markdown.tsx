import { createElement, Fragment, type ReactNode, useMemo } from 'react';
import { type Element, elementsOf } from '../../../shared/domain/manuals/markdown-elements.ts';

/** Links to pages elsewhere open beside the portal, where nothing typed is lost, and learn nothing of it. */
const attributesOf = ({ href, start }: Element) => ({
  ...(href !== undefined && { href }),
  ...(href?.startsWith('https:') === true && { target: '_blank', rel: 'noopener noreferrer' }),
  ...(start !== undefined && { start }),
});

const shown = (parts: readonly (Element | string)[]): ReactNode =>
  parts.map((part, place) =>
    typeof part === 'string' ? (
      // oxlint-disable-next-line react/no-array-index-key -- a text has no other order than its own
      <Fragment key={place}>{part}</Fragment>
    ) : (
      createElement(part.tag, { key: place, ...attributesOf(part) }, ...(part.children.length === 0 ? [] : [shown(part.children)]))
    ),
  );

/** A text in Markdown as elements of the page, made one by one: no HTML of its own can come in. */
export const Markdown = ({ text, first = 2 }: { readonly text: string; readonly first?: number }) => (
  <>{useMemo(() => shown(elementsOf(text, first)), [text, first])}</>
);
