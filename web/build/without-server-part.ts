import type { Plugin } from 'vite';

/** What only the server and the OpenAPI document read of a route: its sentence, what it may touch, what it may refuse. */
const parts = [
  [/\bsummary:\s*(?:'(?:[^'\\]|\\.)*'|`[^`]*`)/g, "summary: ''"],
  [/\baccess: \{[^{}]*\}/g, 'access: {}'],
  [/\bproblems: \[[^[\]]*\]/g, 'problems: []'],
] as const;

/** A contract says every route once and whole; a browser asks it for the address and the shapes, so the rest, a third of it, stays behind. */
export const withoutServerPart = (): Plugin => ({
  name: 'without-server-part',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/shared/contract/')) return undefined;
    return { code: parts.reduce((left, [part, nothing]) => left.replaceAll(part, nothing), code), map: null };
  },
});
