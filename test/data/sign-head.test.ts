import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { auditLog, frontierOf, tree } from '../../shared/data/audit-log.ts';
import { memoryTable } from '../../shared/data/memory-table.ts';
import { sealEntries } from '../../shared/data/seal.ts';
import { signHead } from '../../shared/data/sign-head.ts';
import { base64, utf8 } from '../../shared/domain/audit/bytes.ts';
import { noteText, readNote, type Signer } from '../../shared/domain/audit/checkpoint.ts';
import { entriesOf } from '../support/audit/entries.ts';

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const signer: Signer = {
  publicKey: async () => publicKey.export({ type: 'spki', format: 'der' }),
  sign: async (message) => sign('sha256', message, privateKey),
};

const open = async (count: number) => {
  const table = memoryTable({ now: () => new Date('2026-11-02T10:00:00.000Z') });
  const nis = '41002';
  await sealEntries(table, nis, entriesOf(count));
  const signAt = (at: string, isFinal = false) => signHead({ table, region: 'flanders', nis, at, signer }, isFinal);
  return { table, log: auditLog(table, nis), signAt, grow: (to: number) => sealEntries(table, nis, entriesOf(to)) };
};

describe('signing the head of an audit', () => {
  test('says how many entries there are and the root over them, under the signature of the Region', async () => {
    const { log, signAt } = await open(7);
    const signed = await signAt('2026-11-02T10:00:00.000Z');
    const note = readNote(signed?.note ?? '');
    const head = await log.head.get();
    expect(note).toMatchObject({ origin: 'ronde/flanders/41002', size: 7, at: '2026-11-02T10:00:00.000Z' });
    expect(note?.root).toBe(base64(tree.root(frontierOf(head?.value))));
    expect(verify('sha256', utf8(noteText(note!)), publicKey, note!.signature)).toBe(true);
  });

  test('happens once a minute at most, only where the log grew, and at last without waiting', async () => {
    const { signAt, grow } = await open(1);
    expect(await signAt('2026-11-02T10:00:00.000Z')).toBeDefined();
    expect(await signAt('2026-11-02T10:05:00.000Z', true)).toBeUndefined();
    await grow(2);
    expect(await signAt('2026-11-02T10:00:59.000Z')).toBeUndefined();
    expect(await signAt('2026-11-02T10:01:00.000Z')).toMatchObject({ size: 2 });
    await grow(3);
    expect(await signAt('2026-11-02T10:01:01.000Z', true)).toMatchObject({ size: 3 });
  });

  test('of a log that never began signs nothing', async () => {
    const { signAt } = await open(0);
    expect(await signAt('2026-11-02T10:00:00.000Z', true)).toBeUndefined();
  });

  test('leaves a note that reads back only as it was written', async () => {
    const { signAt } = await open(3);
    const { note = '' } = (await signAt('2026-11-02T10:00:00.000Z')) ?? {};
    for (const spoiled of [`${note}\n`, note.replace('\n3\n', '\n03\n'), note.replace('— ronde', '— other'), note.slice(1), note.trim()])
      expect(readNote(spoiled)).not.toEqual(readNote(note));
  });
});
