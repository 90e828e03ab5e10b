import { auditOwner } from '../../shared/data/audit-entry.ts';
import type { Change } from '../../shared/data/changes.ts';
import { sealEntries } from '../../shared/data/seal.ts';
import { signHead } from '../../shared/data/sign-head.ts';
import type { Signer } from '../../shared/domain/audit/checkpoint.ts';
import { keptHead, type Witness } from '../../shared/domain/audit/witness.ts';
import type { Consumer } from './consumer.ts';

export type Sealing = Consumer & {
  readonly signer?: Signer | undefined;
  /** Keeps each head that was signed apart from the log. */
  readonly witness?: Witness | undefined;
  /** A checkpoint that was not made is made up for with the next entry, at the latest at night: it holds nothing up. */
  readonly unsigned: (error: unknown) => void;
};

/**
 * Seals the entries of the audit that a batch of the stream brings, each municipality's together, and signs where that is
 * due. Again and late is harmless, and then adds no checkpoint either. What comes in another order stands in the order it came: the seal says that nothing
 * was changed since, not that clocks agree.
 */
export const sealBatch = async (sealing: Sealing, changes: readonly Change[]): Promise<void> => {
  const { table, region, signer, witness, unsigned, now } = sealing;
  const entries = changes.flatMap(({ key, new: stored }) => {
    const nis = auditOwner(key);
    return nis === undefined || stored === undefined ? [] : [{ nis, stored }];
  });
  for (const [nis, told] of Map.groupBy(entries, (entry) => entry.nis)) {
    const added = await sealEntries(
      table,
      nis,
      told.map(({ stored }) => stored),
    );
    const signed = signer && added > 0 ? await signHead({ table, region, nis, at: now(), signer }).catch(unsigned) : undefined;
    if (signed) await witness?.(keptHead(signed.note)).catch(unsigned);
  }
};
