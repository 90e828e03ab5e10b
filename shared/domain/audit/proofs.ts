import { isSame } from './bytes.ts';
import { emptyFrontier, type MerkleTree } from './merkle.ts';

type Hashes = readonly Uint8Array[];

/** Where RFC 6962 splits a tree: the largest power of two below its size. */
const splitOf = (size: number): number => {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
};

const rootOf = (tree: MerkleTree, leaves: Hashes): Uint8Array => tree.root(leaves.reduce(tree.append, emptyFrontier));

/** That a leaf stands at an index of a tree: the siblings on the way up (RFC 6962, 2.1.1), made from all leaf hashes. */
export const inclusionProof = (tree: MerkleTree, leaves: Hashes, index: number): Hashes => {
  if (leaves.length <= 1) return [];
  const split = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return index < split
    ? [...inclusionProof(tree, left, index), rootOf(tree, right)]
    : [...inclusionProof(tree, right, index - split), rootOf(tree, left)];
};

const subProof = (tree: MerkleTree, leaves: Hashes, { size, isWhole }: { size: number; isWhole: boolean }): Hashes => {
  if (size === leaves.length) return isWhole ? [] : [rootOf(tree, leaves)];
  const split = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return size <= split
    ? [...subProof(tree, left, { size, isWhole }), rootOf(tree, right)]
    : [...subProof(tree, right, { size: size - split, isWhole: false }), rootOf(tree, left)];
};

/** That the first `size` leaves stand unchanged at the beginning of a tree (RFC 6962, 2.1.2). */
export const consistencyProof = (tree: MerkleTree, leaves: Hashes, size: number): Hashes =>
  size === 0 ? [] : subProof(tree, leaves, { size, isWhole: true });

const isOdd = (value: number): boolean => value % 2 === 1;
const half = (value: number): number => Math.floor(value / 2);

export type Inclusion = { readonly leaf: Uint8Array; readonly index: number; readonly size: number; readonly root: Uint8Array };

/** Judges an inclusion proof as RFC 9162, section 2.1.3.2, does. */
export const isIncluded = ({ nodeHash }: MerkleTree, { leaf, index, size, root }: Inclusion, proof: Hashes): boolean => {
  if (index >= size) return false;
  let [at, last, node] = [index, size - 1, leaf];
  for (const sibling of proof) {
    if (last === 0) return false;
    if (isOdd(at) || at === last) {
      node = nodeHash(sibling, node);
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)];
    } else node = nodeHash(node, sibling);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && isSame(node, root);
};

export type Growth = {
  readonly first: { readonly size: number; readonly root: Uint8Array };
  readonly second: { readonly size: number; readonly root: Uint8Array };
};

/** Judges a consistency proof as RFC 9162, section 2.1.4.2, does; an empty tree is the beginning of every other. */
export const isConsistent = ({ nodeHash }: MerkleTree, { first, second }: Growth, proof: Hashes): boolean => {
  if (first.size > second.size) return false;
  if (first.size === second.size) return proof.length === 0 && isSame(first.root, second.root);
  if (first.size === 0) return proof.length === 0;
  let [at, last] = [first.size - 1, second.size - 1];
  while (isOdd(at)) [at, last] = [half(at), half(last)];
  const [start, ...path] = at === 0 ? [first.root, ...proof] : proof;
  if (start === undefined) return false;
  let [older, newer] = [start, start];
  for (const sibling of path) {
    if (last === 0) return false;
    if (isOdd(at) || at === last) {
      [older, newer] = [nodeHash(sibling, older), nodeHash(sibling, newer)];
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)];
    } else newer = nodeHash(newer, sibling);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && isSame(older, first.root) && isSame(newer, second.root);
};
