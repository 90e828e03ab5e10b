/** What a file of exports holds, in its order: the head of a part, its leaves one by one, and what stands after them. */
export type Piece = { readonly kind: 'head' | 'leaf' | 'tail' | 'broken'; readonly value?: unknown };

const codeOf = (sign: string): number => sign.charCodeAt(0);
const [quote, backslash, openList] = [codeOf('"'), codeOf('\\'), codeOf('[')];
const [opening, closing] = [new Set([openList, codeOf('{')]), new Set([codeOf(']'), codeOf('}')])];
const opensLeaves = /,?\s*"leaves"\s*:\s*$/;

const pieceOf = (kind: Piece['kind'], text: string): Piece => {
  try {
    return { kind, value: JSON.parse(text) };
  } catch {
    return { kind: kind === 'leaf' ? 'leaf' : 'broken' };
  }
};

type Structure = {
  readonly opened: (code: number, at: number, depth: number) => void;
  readonly closed: (at: number, depth: number) => void;
};

/** Follows the brackets of JSON text, chunk by chunk, and what stands in quotes not at all. */
const follower = ({ opened, closed }: Structure) => {
  let [depth, isText, isEscaped] = [0, false, false];
  const withinText = (code: number): void => {
    if (isEscaped) isEscaped = false;
    else if (code === backslash) isEscaped = true;
    else if (code === quote) isText = false;
  };
  const step = (code: number, at: number): void => {
    if (isText) withinText(code);
    else if (code === quote) isText = true;
    else if (opening.has(code)) opened(code, at, (depth += 1));
    else if (closing.has(code)) closed(at, (depth -= 1));
  };
  return {
    follow: (text: string): void => {
      for (let at = 0; at < text.length; at++) step(text.charCodeAt(at), at);
    },
    isOpen: () => depth !== 0,
  };
};

/** Cuts the text of JSON documents into pieces as it comes; what is read but not yet told waits in `kept`. */
const cutter = (tell: (piece: Piece) => void) => {
  let [text, from, kept, inLeaves] = ['', 0, '', false];
  const taken = (end: number): string => {
    const piece = kept + text.slice(from, end);
    [kept, from] = ['', end];
    return piece;
  };
  const opened: Structure['opened'] = (code, at, depth) => {
    if (inLeaves || code !== openList || depth !== 2 || !opensLeaves.test(kept + text.slice(from, at))) return;
    tell(pieceOf('head', taken(at).replace(opensLeaves, '}')));
    [from, inLeaves] = [at + 1, true];
  };
  const leavesEnd = (at: number): void => {
    if (/[^\s,]/.test(taken(at))) tell({ kind: 'leaf' });
    [from, inLeaves] = [at + 1, false];
  };
  const documentEnds = (at: number): void => {
    const rest = taken(at + 1).trim();
    tell(pieceOf('tail', rest.startsWith('{') ? rest : `{${rest.replace(/^,/, '')}`));
  };
  const closed: Structure['closed'] = (at, depth) => {
    if (inLeaves && depth === 2) tell(pieceOf('leaf', taken(at + 1).replace(/^[\s,]+/, '')));
    else if (inLeaves && depth === 1) leavesEnd(at);
    else if (depth === 0) documentEnds(at);
  };
  const { follow, isOpen } = follower({ opened, closed });
  return {
    add: (chunk: string): void => {
      [text, from] = [chunk, 0];
      follow(chunk);
      kept += text.slice(from);
    },
    end: (): void => {
      if (isOpen() || kept.trim() !== '') tell({ kind: 'broken' });
    },
  };
};

/**
 * Reads exports that need not fit into memory: one JSON document after another, of which only one leaf at a time is kept.
 * What stands before the leaves is told when they begin, what stands after them when the document ends.
 */
export async function* readExport(chunks: AsyncIterable<string>): AsyncGenerator<Piece> {
  let pieces: Piece[] = [];
  const { add, end } = cutter((piece) => pieces.push(piece));
  for await (const chunk of chunks) {
    add(chunk);
    yield* pieces;
    pieces = [];
  }
  end();
  yield* pieces;
}
