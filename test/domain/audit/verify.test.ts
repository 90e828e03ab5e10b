import { describe, expect, test } from 'vitest';
import { nodeMeans } from '../../../local/audit/means.ts';
import type { AuditExport } from '../../../shared/domain/audit/export.ts';
import { verification } from '../../../shared/domain/audit/verify.ts';
import { chance } from '../../support/chance.ts';
import { count, every, type Tampered, tamperings, whole, withLeaf } from '../../support/audit/tamperings.ts';

const verified = ({ leaves, unsealed: _unsealed, next: _next, ...head }: AuditExport) => {
  const { begin, leaf, end } = verification(nodeMeans);
  begin(head);
  leaves.forEach(leaf);
  return end().findings;
};

const isAbout = (kind: string): 'checkpoints' | 'leaves' => (kind.startsWith('checkpoint') ? 'checkpoints' : 'leaves');

const isLocated = ({ file, ...where }: Tampered): boolean => {
  const found = verified(file);
  return found.some(({ kind, first, last }) => where[isAbout(kind)]?.some((at) => first <= at && at <= last && last - first < count));
};

describe('an exported audit', () => {
  test('is as it was sealed when nothing was done to it', () => {
    expect(whole.leaves).toHaveLength(count);
    expect(whole.checkpoints).toHaveLength(count / every);
    expect(verified(whole)).toEqual([]);
  });

  test('tells of another cell at the same seat only that something was done', () => {
    const others = whole.leaves.filter(({ cellId }) => cellId === 'cell_other');
    expect(others.length).toBeGreaterThan(5);
    for (const leaf of others) expect(Object.keys(leaf).toSorted()).toEqual(['cellId', 'index', 'leaf']);
  });

  test('keeps the ranges of what it finds within two checkpoints', () => {
    const bytes = Buffer.from(whole.leaves[23]!.leaf, 'base64').fill(0);
    const spoiled = withLeaf(whole, 23, ({ entry: _entry, salt: _salt, ...leaf }) => ({
      ...leaf,
      cellId: 'cell_other',
      leaf: bytes.toString('base64'),
    }));
    expect(verified(spoiled)).toEqual([{ kind: 'rootDiffers', first: 20, last: 29 }]);
  });
});

describe('an exported audit that was tampered with', () => {
  const kinds = Object.entries(tamperings);

  test('is found out, and the place is found: 10,000 of 10,000', { timeout: 300_000 }, () => {
    const runs = Number(process.env['RUNS'] ?? 10_000);
    const missed: string[] = [];
    for (let seed = 0; seed < runs; seed++) {
      const random = chance(seed);
      const [name, tamper] = kinds[seed % kinds.length]!;
      const tampered = tamper(whole, (below) => Math.floor(random() * below));
      if (!isLocated(tampered)) missed.push(`${name}, seed ${seed}`);
    }
    expect(missed).toEqual([]);
  });
});
