import { auditLog } from '../../shared/data/audit-log.ts';
import { signHead } from '../../shared/data/sign-head.ts';
import { keptHead } from '../../shared/domain/audit/witness.ts';
import { addDays } from '../../shared/domain/dates.ts';
import { register } from '../../shared/domain/register/register.ts';
import type { Sealing } from './seal.ts';
import { sealSince } from './seal-since.ts';

/**
 * Ends the day of every audit of a Region: seals what the stream lost of yesterday and today, and signs each head that
 * grew, so that no entry stands longer than a day without a signed checkpoint, nor that one in the log alone.
 */
export const spendNight = async ({ table, region, now, signer, witness }: Omit<Sealing, 'unsigned'>): Promise<void> => {
  const until = now();
  const since = addDays(until.slice(0, 10), -1);
  for (const { nis } of register.filter((municipality) => municipality.region === region)) {
    await sealSince(table, nis, { since, until });
    if (signer) await signHead({ table, region, nis, at: now(), signer }, true);
    const last = witness && (await auditLog(table, nis).lastCheckpoint());
    if (last) await witness(keptHead(last.note)); // also where the stream signed it and could not bring it away
  }
};
