import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** Deeper than any list a person reads; whoever walks the tree may then do so without fear. */
const deepest = 30;

/** What begins a quotation or a point of a list, on a line where more of them follow each other than any text may have. */
const opener = String.raw`[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))`;
const crowded = new RegExp(`^((?:${opener}){${deepest + 1}})(?:${opener})+`, 'gm');

/**
 * The tree of a text in CommonMark, which every page, printout and copy is made from; whatever is typed, it makes one. Ten thousand
 * points within each other on one line would take the parser a minute: it gets as many as are too deep, which is refused all the same.
 */
export const treeOf = (markdown: string): Root => fromMarkdown(markdown.replaceAll(crowded, '$1'));

/** Why a text is not taken: it holds HTML, a picture, a link that leads to no page on the web, mail or telephone, or parts within parts without end. */
export type Unsafe = { readonly reason: 'html' | 'image' | 'link' | 'depth'; readonly line: number };

/** Addresses a link may have. Whatever else a browser knows (`javascript:`, `data:`, `//elsewhere`) is none. */
export const isSafeAddress = (url: string): boolean => /^(https:\/\/[^\s/]|mailto:[^\s@]+@|tel:\+?\d)/i.test(url);

const reasonOf = (node: Nodes, depth: number): Unsafe['reason'] | undefined => {
  if (depth > deepest) return 'depth';
  if (node.type === 'html') return 'html';
  if (node.type === 'image' || node.type === 'imageReference') return 'image';
  return (node.type === 'link' || node.type === 'definition') && !isSafeAddress(node.url) ? 'link' : undefined;
};

/** The first thing in a text that is not taken, and its line, counted from 1; `undefined` where there is none. */
export const firstUnsafe = (node: Nodes, depth = 0): Unsafe | undefined => {
  const reason = reasonOf(node, depth);
  if (reason !== undefined) return { reason, line: node.position?.start.line ?? 1 };
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = firstUnsafe(child, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
};
