import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';

/** How far each shard of one stream was read: the last sequence number done, `end` when the shard is closed and done. */
const Kept = z.object({ streamArn: z.string(), shards: z.record(z.string(), z.string()) });

export type Checkpoints = {
  readonly of: (shardId: string) => string | undefined;
  readonly set: (shardId: string, sequence: string) => void;
};

const read = (file: string): z.infer<typeof Kept> | undefined => {
  try {
    return Kept.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
};

/** Keeps checkpoints in a file that is replaced whole; those of another stream are forgotten. Reading again is harmless, losing a change is not. */
export const checkpoints = (file: string, streamArn: string): Checkpoints => {
  mkdirSync(dirname(file), { recursive: true });
  const kept = read(file);
  const shards = new Map(kept?.streamArn === streamArn ? Object.entries(kept.shards) : []);
  return {
    of: (shardId) => shards.get(shardId),
    set: (shardId, sequence) => {
      shards.set(shardId, sequence);
      writeFileSync(`${file}.new`, JSON.stringify({ streamArn, shards: Object.fromEntries(shards) }));
      renameSync(`${file}.new`, file);
    },
  };
};
