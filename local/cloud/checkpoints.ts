import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';

/** How far each shard of one stream was read: the last sequence number done, `end` when the shard is closed and done. */
const Kept = z.object({ streamArn: z.string(), shards: z.record(z.string(), z.string()) });
/** A shard that was read further since. */
const Line = z.tuple([z.string(), z.string()]);

export type Checkpoints = {
  readonly of: (shardId: string) => string | undefined;
  readonly set: (shardId: string, sequence: string) => void;
};

const read = (file: string): z.infer<typeof Kept> | undefined => {
  try {
    const [whole = '', ...lines] = readFileSync(file, 'utf8').split('\n');
    const { streamArn, shards } = Kept.parse(JSON.parse(whole));
    // behind the last line end is what a kill cut off
    const since = lines.slice(0, -1).map((line) => Line.parse(JSON.parse(line)));
    return { streamArn, shards: { ...shards, ...Object.fromEntries(since) } };
  } catch {
    return undefined;
  }
};

/** Keeps checkpoints: whole in the first line of a file, then a line for each step. Those of another stream are forgotten. Reading again is harmless, losing a change is not. */
export const checkpoints = (file: string, streamArn: string): Checkpoints => {
  mkdirSync(dirname(file), { recursive: true });
  const kept = read(file);
  const shards = new Map(kept?.streamArn === streamArn ? Object.entries(kept.shards) : []);
  writeFileSync(`${file}.new`, `${JSON.stringify({ streamArn, shards: Object.fromEntries(shards) })}\n`);
  renameSync(`${file}.new`, file);
  return {
    of: (shardId) => shards.get(shardId),
    set: (shardId, sequence) => {
      shards.set(shardId, sequence);
      appendFileSync(file, `${JSON.stringify([shardId, sequence])}\n`);
    },
  };
};
