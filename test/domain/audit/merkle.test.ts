import { hash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyFrontier, isFrontier, merkleTree } from '../../../shared/domain/audit/merkle.ts';
import { consistencyProof, inclusionProof, isConsistent, isIncluded } from '../../../shared/domain/audit/proofs.ts';

const tree = merkleTree((bytes) => hash('sha256', bytes, 'buffer'));
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const bytes = (text: string): Uint8Array => Buffer.from(text, 'hex');

/** The definition of RFC 6962, section 2.1, word for word: over all leaves, from the top. */
const defined = (leaves: readonly Uint8Array[]): Uint8Array => {
  const [only] = leaves;
  if (only === undefined) return hash('sha256', new Uint8Array(), 'buffer');
  if (leaves.length === 1) return tree.leafHash(only);
  const split = 2 ** (Math.ceil(Math.log2(leaves.length)) - 1);
  return tree.nodeHash(defined(leaves.slice(0, split)), defined(leaves.slice(split)));
};

const frontierOf = (leaves: readonly Uint8Array[]) => leaves.map(tree.leafHash).reduce(tree.append, emptyFrontier);

/** The eight leaves and their roots that implementations of RFC 6962 are held to (Certificate Transparency's reference tree). */
const reference = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(bytes);
const referenceRoots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const someLeaves = fc.array(fc.uint8Array({ maxLength: 8 }), { maxLength: 70 });

describe('the tree over the audit', () => {
  test.each(referenceRoots.map((root, size) => ({ size, root })))(
    'has the root of the reference tree at $size leaves',
    ({ size, root }) => {
      expect(hex(tree.root(frontierOf(reference.slice(0, size))))).toBe(root);
    },
  );

  test('grown leaf by leaf has the root that the definition gives over all leaves', () => {
    fc.assert(
      fc.property(someLeaves, (leaves) => {
        const frontier = frontierOf(leaves);
        expect(isFrontier(frontier)).toBe(true);
        expect(hex(tree.root(frontier))).toBe(hex(defined(leaves)));
      }),
    );
  });
});

const flipped = (proof: readonly Uint8Array[], at: number): readonly Uint8Array[] =>
  proof.map((sibling, index) => (index === at % proof.length ? sibling.map((byte, place) => (place === 0 ? byte ^ 1 : byte)) : sibling));

describe('a proof that a leaf is in the tree', () => {
  const place = someLeaves
    .filter(({ length }) => length > 0)
    .chain((leaves) => fc.record({ leaves: fc.constant(leaves), index: fc.nat(leaves.length - 1), other: fc.nat(leaves.length) }));

  test('holds for that leaf at that index, and for no other index, root, size or sibling', () => {
    fc.assert(
      fc.property(place, ({ leaves, index, other }) => {
        const hashes = leaves.map((leaf, at) => tree.leafHash(Uint8Array.from([at, ...leaf])));
        const root = tree.root(hashes.reduce(tree.append, emptyFrontier));
        const claim = { leaf: hashes[index]!, index, size: leaves.length, root };
        const proof = inclusionProof(tree, hashes, index);
        expect(isIncluded(tree, claim, proof)).toBe(true);
        if (other !== index) expect(isIncluded(tree, { ...claim, index: other }, proof)).toBe(false);
        expect(isIncluded(tree, { ...claim, root: claim.leaf }, proof)).toBe(leaves.length === 1);
        expect(isIncluded(tree, claim, [...proof, root])).toBe(false);
        if (proof.length > 0) expect(isIncluded(tree, claim, flipped(proof, other))).toBe(false);
      }),
    );
  });
});

describe('a proof that a tree only grew', () => {
  const growth = someLeaves.chain((leaves) => fc.record({ leaves: fc.constant(leaves), size: fc.nat(leaves.length), at: fc.nat(9) }));

  test('holds for the tree as it was, and for no other', () => {
    fc.assert(
      fc.property(growth, ({ leaves, size, at }) => {
        const hashes = leaves.map((leaf) => tree.leafHash(leaf));
        const headOf = (count: number) => ({ size: count, root: tree.root(hashes.slice(0, count).reduce(tree.append, emptyFrontier)) });
        const claim = { first: headOf(size), second: headOf(leaves.length) };
        const proof = consistencyProof(tree, hashes, size);
        expect(isConsistent(tree, claim, proof)).toBe(true);
        expect(isConsistent(tree, { first: claim.second, second: claim.first }, proof)).toBe(size === leaves.length);
        expect(isConsistent(tree, claim, [...proof, claim.second.root])).toBe(false);
        if (proof.length > 0) expect(isConsistent(tree, claim, flipped(proof, at))).toBe(false);
        if (size > 0) {
          const rewritten = { size, root: tree.leafHash(claim.first.root) };
          expect(isConsistent(tree, { ...claim, first: rewritten }, proof)).toBe(false);
        }
      }),
    );
  });
});
