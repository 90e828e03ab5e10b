/** SHA-256 comes from outside: the domain imports nothing but zod. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/**
 * A Merkle tree without its leaves: the roots of its full subtrees, largest first, one for each 1 in the binary size.
 * Twenty of them stand for a million leaves, and they are all that is needed to add the next.
 */
export type Frontier = { readonly size: number; readonly hashes: readonly Uint8Array[] };

export const emptyFrontier: Frontier = { size: 0, hashes: [] };

const prefixed = (prefix: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(1 + parts.reduce((sum, { length }) => sum + length, 0));
  bytes[0] = prefix;
  let offset = 1;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
};

/** The tree of RFC 6962, section 2.1: leaves and nodes are hashed with different first bytes, so that none passes for the other. */
export const merkleTree = (sha256: Sha256) => {
  const leafHash = (data: Uint8Array): Uint8Array => sha256(prefixed(0, data));
  const nodeHash = (left: Uint8Array, right: Uint8Array): Uint8Array => sha256(prefixed(1, left, right));
  return {
    leafHash,
    nodeHash,
    /** The tree with one leaf more, told by its leaf hash. */
    append: ({ size, hashes }: Frontier, leaf: Uint8Array): Frontier => {
      const kept = [...hashes];
      let node = leaf;
      for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) node = nodeHash(kept.pop() ?? node, node);
      kept.push(node);
      return { size: size + 1, hashes: kept };
    },
    /** The one hash that stands for all leaves in their order. */
    root: ({ hashes }: Frontier): Uint8Array => {
      const last = hashes.at(-1);
      return last === undefined ? sha256(new Uint8Array()) : hashes.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), last);
    },
  };
};
export type MerkleTree = ReturnType<typeof merkleTree>;

/** How many subtrees a tree of a size has: true when the hashes can be those of the size. */
export const isFrontier = ({ size, hashes }: Frontier): boolean => {
  let ones = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) ones += rest % 2;
  return hashes.length === ones && hashes.every(({ length }) => length === 32);
};
