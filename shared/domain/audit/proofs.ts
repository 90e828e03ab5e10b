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

/** A node on the way up: its place in its row, and that of the row's last. */
type Place = { readonly at: number; readonly last: number };

const half = ({ at, last }: Place): Place => ({ at: Math.floor(at / 2), last: Math.floor(last / 2) });
const isOdd = ({ at }: Place): boolean => at % 2 === 1;

/** The sibling stands left of an odd node, and of one that ends its row. */
const hasLeft = (place: Place): boolean => isOdd(place) || place.at === place.last;

/** The row in which the node and its sibling are joined: a node that ends its row rises until it has a sibling to its left. */
const above = (place: Place): Place => {
  let risen = place;
  if (hasLeft(place)) while (!isOdd(risen) && risen.at !== 0) risen = half(risen);
  return half(risen);
};

export type Inclusion = { readonly leaf: Uint8Array; readonly index: number; readonly size: number; readonly root: Uint8Array };

/** Judges an inclusion proof as RFC 9162, section 2.1.3.2, does. */
export const isIncluded = ({ nodeHash }: MerkleTree, { leaf, index, size, root }: Inclusion, proof: Hashes): boolean => {
  if (index >= size) return false;
  let place: Place = { at: index, last: size - 1 };
  let node = leaf;
  for (const sibling of proof) {
    if (place.last === 0) return false;
    node = hasLeft(place) ? nodeHash(sibling, node) : nodeHash(node, sibling);
    place = above(place);
  }
  return place.last === 0 && isSame(node, root);
};

type Head = { readonly size: number; readonly root: Uint8Array };
export type Growth = { readonly first: Head; readonly second: Head };

/** Where the path of a consistency proof begins: the largest full subtree that ends where the first tree ends. */
const startOf = ({ first, second }: Growth): Place => {
  let place: Place = { at: first.size - 1, last: second.size - 1 };
  while (isOdd(place)) place = half(place);
  return place;
};

/** Judges a consistency proof as RFC 9162, section 2.1.4.2, does; an empty tree is the beginning of every other. */
export const isConsistent = ({ nodeHash }: MerkleTree, growth: Growth, proof: Hashes): boolean => {
  const { first, second } = growth;
  if (first.size > second.size) return false;
  if (first.size === second.size) return proof.length === 0 && isSame(first.root, second.root);
  if (first.size === 0) return proof.length === 0;
  let place = startOf(growth);
  const [start, ...path] = place.at === 0 ? [first.root, ...proof] : proof;
  if (start === undefined) return false;
  let [older, newer] = [start, start];
  for (const sibling of path) {
    if (place.last === 0) return false;
    if (hasLeft(place)) older = nodeHash(sibling, older);
    newer = hasLeft(place) ? nodeHash(sibling, newer) : nodeHash(newer, sibling);
    place = above(place);
  }
  return place.last === 0 && isSame(older, first.root) && isSame(newer, second.root);
};
