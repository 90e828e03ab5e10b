import { createReadStream } from 'node:fs';
import type { ExportedLeaf } from '../../shared/domain/audit/export.ts';
import { type Verdict, verification } from '../../shared/domain/audit/verify.ts';
import { nodeMeans } from './means.ts';
import { type Piece, readExport } from './read-export.ts';

type Heard = { readonly leaf: (leaf: ExportedLeaf) => void; readonly unsealed: (count: number) => void };

async function* piecesOf(files: readonly string[]): AsyncGenerator<Piece> {
  for (const file of files) yield* readExport(createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 20 }));
}

/** Verifies files of exports, one part after another, however large; tells each leaf and how many entries await theirs. */
export const verifyFiles = async (
  files: readonly string[],
  { leaf: hear, unsealed }: Heard,
  notes: readonly string[] = [],
): Promise<Verdict> => {
  const { begin, leaf, tail, end } = verification(nodeMeans, notes);
  const take: Readonly<Record<Piece['kind'], (value: unknown) => void>> = {
    head: begin,
    broken: begin,
    leaf: (value) => {
      const read = leaf(value);
      if (read) hear(read);
    },
    tail: (value) => unsealed(tail(value)?.unsealed.length ?? 0),
  };
  for await (const { kind, value } of piecesOf(files)) take[kind](value);
  return end();
};
