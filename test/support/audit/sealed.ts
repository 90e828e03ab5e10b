import { sealBatch } from '../../../functions/projections/seal.ts';
import { spendNight } from '../../../functions/projections/spend-night.ts';
import { auditOwner } from '../../../shared/data/audit-entry.ts';
import type { Platform, Watch } from '../platform.ts';
import { softwareSigner } from './software-signer.ts';

type Options = { readonly watch?: Watch; readonly signer?: ReturnType<typeof softwareSigner> };

/** Seals the audit of a platform as the stream brings it, batch by batch, and as the night ends it. */
export const sealed = async (
  { table, changes, place }: Pick<Platform, 'table' | 'changes' | 'place'>,
  { watch = (_, each) => each, signer = softwareSigner() }: Options = {},
): Promise<void> => {
  const { today, newId } = place();
  const now = () => `${today}T11:00:00.000Z`;
  const common = { region: 'flanders', today: () => today, now, newId, signer } as const;
  const unsigned = (error: unknown) => {
    throw error;
  };
  const lost = changes.findLastIndex(({ key }) => auditOwner(key) !== undefined); // by the stream, for the night to find
  const told = changes.filter((_, position) => position !== lost);
  const sealing = { ...common, table: watch('projections', table), unsigned };
  await sealBatch(sealing, told);
  await sealBatch(sealing, told.slice(-200)); // once more, as after a lost answer
  await spendNight({ ...common, now: () => `${today}T23:00:00.000Z`, table: watch('auditDaily', table) });
};
