import * as z from 'zod';
import { IsoInstant } from '../fields.ts';
import { Id } from '../members/attendee.ts';
import { Override } from './parameter.ts';

/** A value that was agreed: from which day on, by which proposal, and when its last signature was in. It never vanishes. */
export const Version = Override.extend({ proposalId: Id, enactedAt: IsoInstant });
export type Version = z.infer<typeof Version>;

/** What was agreed for a tenant: values of the country there, and the stricter ones of a Region for its own cells. */
export const TenantSettings = z.strictObject({ country: z.array(Version).max(400), region: z.array(Version).max(400) });
export type TenantSettings = z.infer<typeof TenantSettings>;

export const nothingAgreed: TenantSettings = { country: [], region: [] };

/** From the first to the last, whatever the order they came in; of two that begin on one day the one agreed later counts. */
const inOrder = (versions: readonly Version[]): Version[] =>
  versions.toSorted((one, other) =>
    [one.validFrom, one.enactedAt, one.proposalId].join(' ') < [other.validFrom, other.enactedAt, other.proposalId].join(' ') ? -1 : 1,
  );

/** With one more; one that is there already changes nothing. */
export const withVersion = (settings: TenantSettings, level: keyof TenantSettings, version: Version): TenantSettings => {
  const held = settings[level];
  return held.some(({ proposalId }) => proposalId === version.proposalId)
    ? settings
    : { ...settings, [level]: inOrder([...held, version]) };
};
