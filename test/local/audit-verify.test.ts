import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { readExport } from '../../local/audit/read-export.ts';
import type { AuditExport } from '../../shared/domain/audit/export.ts';
import { keptHead } from '../../shared/domain/audit/witness.ts';
import { exported } from '../support/audit/exported.ts';
import { withLeaf } from '../support/audit/tamperings.ts';

const folder = mkdtempSync(join(tmpdir(), 'ronde-audit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const whole = await exported(30, 10);
let files = 0;
const written = (text: string): string => {
  const file = join(folder, `${(files += 1)}.json`);
  writeFileSync(file, text);
  return file;
};
const run = (...args: readonly string[]) => {
  const { status, stdout } = spawnSync(process.execPath, ['local/audit-verify.ts', ...args], { encoding: 'utf8' });
  return { status, said: stdout };
};
const fileOf = (value: AuditExport): string => written(JSON.stringify(value));

describe('npm run audit:verify', () => {
  test('says that everything is as it was sealed, and ends with 0', () => {
    const { status, said } = run(fileOf(whole));
    expect(said).toContain('Audit ronde/flanders/41002, cell cell_41002: 30 entries, of which 24 are this cell');
    expect(said).toContain('Everything is as it was sealed.');
    expect(status).toBe(0);
  });

  test('says what is wrong and where, and ends with 1', () => {
    const spoiled = withLeaf(whole, 12, (leaf) => ({ ...leaf, entry: { ...leaf.entry!, sub: 'sub-x' } }));
    const { status, said } = run(fileOf(spoiled));
    expect(said).toContain('Entry 12: not what was sealed');
    expect(said).toContain('This is not the audit as it was sealed.');
    expect(status).toBe(1);
  });

  test('tells who dealt with a case, when and why', () => {
    const { said } = run(fileOf(whole), '--about', 'case_2');
    const lines = said.split('\n').filter((line) => line.startsWith('  2026'));
    expect(lines).toHaveLength(6);
    expect(lines[0]).toContain('2026-11-02T09:02:00.000Z  mayor membership_2  casesGet  for caseConsultation  released  (entry 2)');
  });

  test('reads parts one after another, also laid out by another program, and misses the one left out', () => {
    const [first, second, third] = [0, 10, 20].map((from) => ({
      ...whole,
      from: { size: from, hashes: [] },
      checkpoints: whole.checkpoints.slice(from / 10, from / 10 + 1),
      leaves: whole.leaves.slice(from, from + 10),
    }));
    const [one, two, three] = [fileOf(first!), written(JSON.stringify(second, null, 2)), fileOf(third!)];
    expect(run(one, two, three)).toMatchObject({ status: 0 });
    expect(run(written([first, second, third].map((part) => JSON.stringify(part)).join('\n')))).toMatchObject({ status: 0 });
    expect(run(one, three).said).toContain('Entries 10 to 19: missing from the file.');
  });

  test('shows by a checkpoint kept elsewhere that a file is an older state of the log', () => {
    const older = { ...whole, leaves: whole.leaves.slice(0, 20), checkpoints: whole.checkpoints.slice(0, 2) };
    expect(run(fileOf(older))).toMatchObject({ status: 0 });
    const { status, said } = run(fileOf(older), '--checkpoint', written(whole.checkpoints[2]!.note));
    expect(said).toContain('Entries 20 to 29: missing from the file.');
    expect(status).toBe(1);
  });

  test('takes a folder of heads, as the locked bucket keeps them, as witness', async () => {
    const heads = mkdtempSync(join(folder, 'heads-'));
    for (const { name, note } of whole.checkpoints.map((checkpoint) => keptHead(checkpoint.note))) {
      mkdirSync(dirname(join(heads, name)), { recursive: true });
      writeFileSync(join(heads, name), note);
    }
    expect(run(fileOf(whole), '--checkpoint', heads)).toMatchObject({ status: 0 });
    const rewritten = await exported(29, 10);
    expect(run(fileOf(rewritten), '--checkpoint', heads)).toMatchObject({ status: 1 });
  });

  test('is not content with another key than the one named', () => {
    expect(run(fileOf(whole), '--key', '00'.repeat(32))).toMatchObject({ status: 1 });
  });

  test('finds an entry that was put in without a seal', () => {
    const { salt = '', entry } = whole.leaves[0]!;
    const forged = { ...whole, unsealed: [{ salt: `${salt}x`, entry: { ...entry!, at: '2026-10-01T09:00:00.000Z' } }] };
    expect(run(fileOf(forged)).said).toContain('it may have been put in afterwards');
  });

  test.each(['', '{', '[]', 'not an export', '{"leaves":[1,2]}', '{"leaves":[{}]}'])(
    'says of a file that holds %j that it is none',
    (text) => {
      const { status, said } = run(written(text));
      expect(said).toContain('cannot be read');
      expect(status).toBe(1);
    },
  );

  test('says how it is asked when it is not told what to verify', () => {
    expect(run()).toMatchObject({ status: 2 });
  });
});

describe('reading an export', () => {
  const kindsOf = async (chunks: readonly string[]) => {
    const pieces = [];
    const stream = (async function* () {
      yield* chunks;
    })();
    for await (const piece of readExport(stream)) pieces.push(piece);
    return pieces;
  };

  test('tells the same however the file is cut into chunks', async () => {
    const text = JSON.stringify(whole);
    const expected = await kindsOf([text]);
    expect(expected.map(({ kind }) => kind)).toEqual(['head', ...whole.leaves.map(() => 'leaf'), 'tail']);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(text.length), { maxLength: 40 }), async (cuts) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), text.length];
        const chunks = places.slice(1).map((end, at) => text.slice(places[at], end));
        expect(await kindsOf(chunks)).toEqual(expected);
      }),
    );
  });
});
