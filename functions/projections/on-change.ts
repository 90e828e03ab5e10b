import * as z from 'zod';
import { RegionId } from '../../shared/domain/tenants.ts';
import { openSigner } from '../runtime/audit-signer.ts';
import { openWitness } from '../runtime/audit-witness.ts';
import { serveChanges } from '../runtime/serve-changes.ts';
import { project } from './project.ts';
import { sealBatch } from './seal.ts';

/** The table's stream: keeps what is derived from the records, one change after the other, and seals the audit. */
export const handler = serveChanges(({ failed, ...around }) => {
  const consumer = { ...around, region: RegionId.parse(around.tenant) };
  const signer = openSigner(z.string().parse(around.environment.AUDIT_KEY));
  const witness = openWitness(z.string().parse(around.environment.AUDIT_BUCKET));
  const unsigned = (error: unknown) => failed('checkpoint not signed', error);
  return {
    each: (change) => project(consumer, change),
    together: (changes) => sealBatch({ ...consumer, signer, witness, unsigned }, changes),
  };
});
