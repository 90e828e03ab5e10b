import type { Definition, Nodes, Root } from 'mdast';
import { isSafeAddress, treeOf } from './markdown.ts';

type Tag =
  'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'p' | 'ul' | 'ol' | 'li' | 'blockquote' | 'pre' | 'code' | 'strong' | 'em' | 'a' | 'hr' | 'br';

/** What a text is shown as: these elements, an address where a link is safe, the number a list begins with, and words. Nothing else can be said. */
export type Element = {
  readonly tag: Tag;
  readonly href?: string;
  readonly start?: number;
  readonly children: readonly (Element | string)[];
};
type Shown = Element | string;

type Walk = {
  readonly definitions: ReadonlyMap<string, Definition>;
  /** The level of the heading that stands at this place in the text. */
  readonly levelOf: ReadonlyMap<Nodes, number>;
};

const deepest = 30;

const childrenOf = (node: Nodes, walk: Walk, depth: number): readonly Shown[] =>
  'children' in node ? node.children.flatMap((child) => shownOf(child, walk, depth + 1)) : [];

const linkTo = (href: string | undefined, children: readonly Shown[]): readonly Shown[] =>
  href !== undefined && isSafeAddress(href) ? [{ tag: 'a', href, children }] : children;

/** A list whose points follow each other without a line between them has no paragraphs in them. */
const pointOf = (node: Extract<Nodes, { type: 'listItem' }>, walk: Walk, depth: number): Element => {
  const isLoose = node.spread === true;
  const inner = node.children.flatMap((child) =>
    child.type === 'paragraph' && !isLoose ? childrenOf(child, walk, depth + 1) : shownOf(child, walk, depth + 1),
  );
  return { tag: 'li', children: inner };
};

const headings = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

const simple = { paragraph: 'p', strong: 'strong', emphasis: 'em', blockquote: 'blockquote' } as const;

const isSimple = (type: string): type is keyof typeof simple => type in simple;

const listOf = (node: Extract<Nodes, { type: 'list' }>, children: readonly Shown[]): Element => {
  if (node.ordered !== true) return { tag: 'ul', children };
  return { tag: 'ol', ...(typeof node.start === 'number' && node.start !== 1 && { start: node.start }), children };
};

/** What is no text but has words or a shape of its own; what is not named here is left out. */
const otherwise = (node: Nodes): readonly Shown[] => {
  if (node.type === 'text' || node.type === 'html') return [node.value];
  if (node.type === 'inlineCode') return [{ tag: 'code', children: [node.value] }];
  if (node.type === 'code') return [{ tag: 'pre', children: [{ tag: 'code', children: [node.value] }] }];
  if (node.type === 'break') return [{ tag: 'br', children: [] }];
  if (node.type === 'thematicBreak') return [{ tag: 'hr', children: [] }];
  if (node.type === 'image' || node.type === 'imageReference') return [node.alt ?? ''];
  return [];
};

const shownOf = (node: Nodes, walk: Walk, depth: number): readonly Shown[] => {
  if (depth > deepest) return [];
  if (node.type === 'listItem') return [pointOf(node, walk, depth)];
  const children = childrenOf(node, walk, depth);
  if (isSimple(node.type)) return [{ tag: simple[node.type], children }];
  if (node.type === 'heading') return [{ tag: headings[(walk.levelOf.get(node) ?? 2) - 2] ?? 'h6', children }];
  if (node.type === 'list') return [listOf(node, children)];
  if (node.type === 'link') return linkTo(node.url, children);
  if (node.type === 'linkReference') return linkTo(walk.definitions.get(node.identifier)?.url, children);
  return otherwise(node);
};

const all = (node: Nodes, depth = 0): readonly Nodes[] =>
  depth > deepest || !('children' in node) ? [node] : [node, ...node.children.flatMap((child) => all(child, depth + 1))];

/** Headings begin at `first` and never leave one out, whatever the text counts with. */
const levelsFrom = (nodes: readonly Nodes[], first: number): ReadonlyMap<Nodes, number> => {
  const found = nodes.filter((node) => node.type === 'heading');
  const least = Math.min(6, ...found.map(({ depth }) => depth));
  let last = first - 1;
  const levels = new Map<Nodes, number>();
  for (const heading of found) {
    last = Math.min(6, first + heading.depth - least, last + 1);
    levels.set(heading, last);
  }
  return levels;
};

/** What a text in Markdown is shown as, with headings from `first` (2 to 6) on. Raw HTML in it is words like any other. */
export const elementsOf = (markdown: string, first: number): readonly Shown[] => {
  const tree: Root = treeOf(markdown);
  const nodes = all(tree);
  const definitions = new Map(nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node] as const] : [])));
  return childrenOf(tree, { definitions, levelOf: levelsFrom(nodes, first) }, 0);
};

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Words that a file of HTML shows as they are. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? '');

/** The same elements written down as HTML, for a file that is read without the portal. */
export const htmlOf = (shown: readonly Shown[]): string =>
  shown
    .map((one) => {
      if (typeof one === 'string') return escaped(one);
      const href = one.href === undefined ? '' : ` href="${escaped(one.href)}" rel="noopener noreferrer"`;
      const start = one.start === undefined ? '' : ` start="${one.start}"`;
      const isEmpty = one.tag === 'br' || one.tag === 'hr';
      return `<${one.tag}${href}${start}>${isEmpty ? '' : `${htmlOf(one.children)}</${one.tag}>`}`;
    })
    .join('');
