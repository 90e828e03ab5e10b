import * as z from 'zod';
import { IsoInstant } from '../fields.ts';
import { Id } from '../members/attendee.ts';
import { Override } from './parameter.ts';

/** A value that was agreed: from which day on, by which proposal, and when its last signature was in. It never vanishes. */
export const Version = Override.extend({ proposalId: Id, enactedAt: IsoInstant });
export type Version = z.infer<typeof Version>;

/** So many of a level fit an item of the table beside those of the other. */
const mostVersions = 400;

/** What was agreed for a tenant: values of the country there, and the stricter ones of a Region for its own cells. */
export const TenantSettings = z.strictObject({ country: z.array(Version).max(mostVersions), region: z.array(Version).max(mostVersions) });
export type TenantSettings = z.infer<typeof TenantSettings>;

export const nothingAgreed: TenantSettings = { country: [], region: [] };

/** From the first to the last, whatever the order they came in; of two that begin on one day the one agreed later counts. */
const inOrder = (versions: readonly Version[]): Version[] =>
  versions.toSorted((one, other) =>
    [one.validFrom, one.enactedAt, one.proposalId].join(' ') < [other.validFrom, other.enactedAt, other.proposalId].join(' ') ? -1 : 1,
  );

/** Leaves out the first of the parameter that changed most, where there are too many: it was followed often, and stays in its dossier. */
const withinBounds = (versions: readonly Version[]): readonly Version[] => {
  if (versions.length <= mostVersions) return versions;
  const timesOf = (key: string) => versions.filter(({ parameter }) => parameter === key).length;
  const first = versions.reduce((most, one) => (timesOf(one.parameter) > timesOf(most.parameter) ? one : most));
  return versions.filter((version) => version !== first);
};

/** With one more; one that is there already changes nothing. */
export const withVersion = (settings: TenantSettings, level: keyof TenantSettings, version: Version): TenantSettings => {
  const held = settings[level];
  return held.some(({ proposalId }) => proposalId === version.proposalId)
    ? settings
    : { ...settings, [level]: withinBounds(inOrder([...held, version])) };
};
