import { calendarFeeds } from './calendar-feeds.ts';
import { openEntities } from './cell-entities.ts';
import { coverageData } from './coverage.ts';
import { entities } from './entities.ts';
import { manualData } from './manuals.ts';
import { pick, readPartition, repository } from './repository.ts';
import type { MunicipalityScope, RegionScope } from './scope.ts';
import { cellSettings, tenantSettings } from './settings.ts';
import type { Stored, Table } from './table.ts';
import { regionTrainings } from './trainings.ts';

const registrationOf = (items: readonly Stored[]) => ({
  draft: pick(entities.draft, items)[0],
  proposals: pick(entities.proposal, items),
  signatures: pick(entities.signature, items),
  signed: pick(entities.signed, items),
  joinRequests: pick(entities.joinRequest, items),
  reminder: pick(entities.reminder, items)[0],
  changes: pick(entities.changeNotice, items),
});
export type RegistrationFile = ReturnType<typeof registrationOf>;

/** Everything kept for one municipality. */
export const municipalityData = (table: Table, { nis, region }: MunicipalityScope) => ({
  nis,
  onboarding: repository(table, entities.onboarding, nis),
  questions: repository(table, entities.question, nis),
  drafts: repository(table, entities.draft, nis),
  proposals: repository(table, entities.proposal, nis),
  signatures: repository(table, entities.signature, nis),
  signed: repository(table, entities.signed, nis),
  joinRequests: repository(table, entities.joinRequest, nis),
  reminders: repository(table, entities.reminder, nis),
  departures: repository(table, entities.departure, nis),
  changeNotices: repository(table, entities.changeNotice, nis),
  cells: repository(table, entities.cell, nis),
  cellCopies: repository(table, entities.cellCopy, nis),
  announcements: repository(table, entities.announcement, nis),
  members: repository(table, entities.member, nis),
  settings: cellSettings(table, { nis, region }),
  /** The library of the Region, and what its readers make of it. */
  manuals: manualData(table, region),
  /** Every member, in one request. */
  memberFile: async () => pick(entities.member, await readPartition(table, 'member', nis)),
  /** The onboarding record and the questions asked, in one request. */
  onboardingFile: async () => {
    const items = await readPartition(table, 'onboarding', nis);
    return { record: pick(entities.onboarding, items)[0], questions: pick(entities.question, items) };
  },
  /** Draft, proposals, signatures, requests to join and the last reminder, in one request. */
  registrationFile: async () => registrationOf(await readPartition(table, 'registration', nis)),
  /** The cell seated here (else the last one dissolved), the status of the one seated elsewhere and the terms announced, in one request. */
  cellFile: async () => {
    const items = await readPartition(table, 'cell', nis);
    const own = pick(entities.cell, items).toSorted((a, b) => (a.value.declaredOn < b.value.declaredOn ? -1 : 1));
    return {
      own: own.find(({ value }) => value.activity !== 'dissolved') ?? own.at(-1),
      copies: pick(entities.cellCopy, items),
      announced: pick(entities.announcement, items),
    };
  },
});
export type MunicipalityData = ReturnType<typeof municipalityData>;

/** Everything kept for a Region as a whole. */
export const regionData = (table: Table, { region }: RegionScope) => ({
  region,
  overviews: repository(table, entities.overview, region),
  /** The overview of every municipality that has one, in one request. */
  overviewFile: async () => pick(entities.overview, await readPartition(table, 'overview', region)),
  requests: repository(table, entities.request, region),
  registerChanges: repository(table, entities.registerChange, region),
  /** Every merger and recode planned, in order, in one request. */
  registerChangeFile: async () => pick(entities.registerChange, await readPartition(table, 'registerChange', region)),
  /** Every request to be invited, in order, in one request. */
  requestFile: async () => pick(entities.request, await readPartition(table, 'request', region)),
  tallies: (year: number) => repository(table, entities.meetingTally, region, [String(year)]),
  /** What every meeting of a year adds to the process facts: read by the count alone. */
  tallyFile: async (year: number) => pick(entities.meetingTally, await readPartition(table, 'meetingTally', region, [String(year)])),
  /** Which cases are offered to another cell and not settled yet. */
  transferRoutes: repository(table, openEntities.transferRoute, region),
  /** The same, in one request. */
  transferRouteFile: async () => pick(openEntities.transferRoute, await readPartition(table, 'transferRoute', region)),
  processFacts: repository(table, entities.processFacts, region),
  /** Every year told, in order, in one request. */
  processFile: async () => pick(entities.processFacts, await readPartition(table, 'process', region)),
  trainings: regionTrainings(table, region),
  coverage: coverageData(table, region),
  settings: tenantSettings(table, region),
  manuals: manualData(table, region),
});
export type RegionData = ReturnType<typeof regionData>;

/** The memberships of one person, the feeds of their calendars, and what they were told waits. */
export const personData = (table: Table, sub: string) => ({
  memberships: repository(table, entities.person, sub),
  feeds: calendarFeeds(table, sub),
  told: repository(table, entities.told, sub),
  readings: repository(table, entities.manualReading, sub),
  /** What they did with each article, in one request. */
  readingFile: async () => pick(entities.manualReading, await readPartition(table, 'manualReading', sub)),
});
export type PersonData = ReturnType<typeof personData>;
