import { entities } from './entities.ts';
import { readPartition, repository } from './repository.ts';
import type { MunicipalityScope, RegionScope } from './scope.ts';
import type { Table } from './table.ts';

/** Everything kept for one municipality. */
export const municipalityData = (table: Table, { nis }: MunicipalityScope) => ({
  nis,
  onboarding: repository(table, entities.onboarding, nis),
  questions: repository(table, entities.question, nis),
  drafts: repository(table, entities.draft, nis),
  proposals: repository(table, entities.proposal, nis),
  signatures: repository(table, entities.signature, nis),
  signed: repository(table, entities.signed, nis),
  joinRequests: repository(table, entities.joinRequest, nis),
  departures: repository(table, entities.departure, nis),
  cells: repository(table, entities.cell, nis),
  cellCopies: repository(table, entities.cellCopy, nis),
  members: repository(table, entities.member, nis),
  /** The whole onboarding partition: record and questions, in one request. */
  onboardingFile: () => readPartition(table, 'onboarding', nis),
  /** The whole registration partition: draft, proposals, signatures, requests to join, in one request. */
  registrationFile: () => readPartition(table, 'registration', nis),
  /** The cell seated here, or the copy of one seated elsewhere, in one request. */
  cellFile: () => readPartition(table, 'cell', nis),
});
export type MunicipalityData = ReturnType<typeof municipalityData>;

/** Everything kept for a Region as a whole. */
export const regionData = (table: Table, { region }: RegionScope) => ({
  region,
  overviews: repository(table, entities.overview, region),
  overviewFile: () => readPartition(table, 'overview', region),
  requests: repository(table, entities.request, region),
});
export type RegionData = ReturnType<typeof regionData>;

/** The memberships of one person. */
export const personData = (table: Table, sub: string) => ({ memberships: repository(table, entities.person, sub) });
export type PersonData = ReturnType<typeof personData>;
