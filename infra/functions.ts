// oxlint-disable max-lines -- a list to read from top to bottom: one entry for each function without a route
import { type ApiFunction, functionsOf } from '../shared/contract/api.ts';
import { federalApi, regionApi } from '../shared/contract/index.ts';
import type { Access } from '../shared/contract/route.ts';
import type { Collection } from '../shared/data/keys.ts';

/** A function without a route: a file `functions/<room>/on-<event>.ts` and what it may touch. */
export type Consumer = {
  readonly name: string;
  readonly entry: string;
  readonly does: string;
  /** What people notice while it fails. */
  readonly impact: string;
  readonly access: Access;
  /** The trail it adds to where it changes records in nobody's name. */
  readonly audits: readonly Collection[];
};

/** Partitions of municipalities, tenants, regions and people, as the stream names them. */
export const streamPrefixes = ['MUNICIPALITY#', 'TENANT#', 'REGION#', 'USER#'] as const;

export const consumers = {
  projections: {
    name: 'projections',
    entry: 'projections/on-change',
    does: 'Keeps what follows from the records of a region, overview, coverage, signatures at the seat, the list of cases, and seals the audit.',
    impact: 'Lists, coverage and signatures at the seat show an older state, and the newest entries of the audit are not sealed.',
    access: {
      onboarding: 'write',
      registration: 'write and remove',
      cell: 'write and remove',
      member: 'read',
      cellSettings: 'read',
      tenantSettings: 'read',
      request: 'read',
      membership: 'write',
      overview: 'write',
      coverage: 'write',
      contribution: 'write',
      meeting: 'read',
      meetingTally: 'write',
      case: 'read',
      caseLine: 'write',
      transferOffer: 'write',
      transferRoute: 'write and remove',
      registerChange: 'write',
      auditLeaf: 'write',
      auditHead: 'write',
    },
    audits: ['audit'],
  },
  auditDaily: {
    name: 'auditDaily',
    entry: 'projections/on-night',
    does: 'Ends the day of every audit: seals what the stream lost, and signs each head that grew.',
    impact: 'The audit of the day has no signed checkpoint, so that a change made in it since the last one could not be shown.',
    access: { audit: 'read', auditLeaf: 'write', auditHead: 'write' },
    audits: [],
  },
  notices: {
    name: 'notices',
    entry: 'notices/on-change',
    does: 'Mails people the way in and what waits for them, and tells the federal level what it may know.',
    impact: 'Invitations, temporary passwords and reminders do not arrive by mail, and the federal coverage stands still.',
    access: { onboarding: 'read', membership: 'read', member: 'read' },
    audits: [],
  },
  signIn: {
    name: 'signIn',
    entry: 'sign-in/on-token',
    does: 'Puts the membership at work into the token.',
    impact: 'Nobody can sign in, and those at work are out within ten minutes.',
    access: { membership: 'read' },
    audits: [],
  },
  accountMail: {
    name: 'accountMail',
    entry: 'sign-in/on-message',
    does: 'Writes the mails of the sign-in itself in the language of who gets them.',
    impact: 'Nobody is mailed a temporary password, or a code for a forgotten one.',
    access: {},
    audits: [],
  },
  cellsDaily: {
    name: 'cellsDaily',
    entry: 'cells/on-day',
    does: 'Sees each night which confirmations ran out and which terms come near, and tells the figures of the day and, once, of a year.',
    impact: 'Cells that did not confirm in time still count as confirmed, nobody is told of a term, and the federal figures stand still.',
    access: {
      overview: 'read',
      onboarding: 'write',
      cell: 'write',
      cellSettings: 'read',
      tenantSettings: 'read',
      meetingTally: 'read',
      process: 'write',
      training: 'read',
    },
    audits: ['audit'],
  },
  erasuresDaily: {
    name: 'erasuresDaily',
    entry: 'erasures/on-night',
    does: 'Erases each night the cases whose term is over, and finishes what an erasure left undone.',
    impact: 'Cases are kept longer than their term, and keys that should be destroyed are not.',
    access: { case: 'write and remove', signal: 'remove', caseLine: 'remove', meeting: 'write', erasure: 'write', key: 'write' },
    audits: ['audit'],
  },
  transfersMinutely: {
    name: 'transfersMinutely',
    entry: 'transfers/on-minute',
    does: 'Carries out what mayors answered to offered cases: seals a case that was accepted anew under the key of the cell that took it.',
    impact: 'A case that another cell accepted stays where it was, and nobody hears that an offer was refused.',
    access: {
      case: 'write',
      key: 'write',
      transferOffer: 'write',
      transferRoute: 'remove',
      cellSettings: 'read',
      tenantSettings: 'read',
    },
    audits: ['audit'],
  },
  registerChanges: {
    name: 'registerChanges',
    entry: 'mergers/on-quarter',
    does: 'Executes, from its day on, each merger that everybody signed: records, people and work come to the municipality that goes on, sealed anew.',
    impact: 'A merger stands still: people of the municipalities that merged may see only a part of their cases until it goes on.',
    access: {
      registerChange: 'write',
      registration: 'write',
      onboarding: 'write',
      cell: 'write',
      overview: 'remove',
      member: 'write and remove',
      membership: 'write',
      signal: 'write and remove',
      case: 'write and remove',
      caseLine: 'remove',
      meeting: 'write and remove',
      transferOffer: 'write and remove',
      transferRoute: 'remove',
      erasure: 'write',
      key: 'write',
      cellSettings: 'read',
      tenantSettings: 'read',
    },
    audits: ['audit'],
  },
  worklistDaily: {
    name: 'worklistDaily',
    entry: 'worklist/on-night',
    does: 'Notes each night who is to be told, by one neutral mail, that something waits for them.',
    impact: 'Nobody is reminded by mail of what is due; it stands on the home page of each.',
    access: { overview: 'read', cell: 'read', member: 'read', caseLine: 'read', told: 'write' },
    audits: ['audit'],
  },
  concertation: {
    name: 'concertation',
    entry: 'concertation/on-fact-told',
    does: 'Hears what the other sides said of proposals, and keeps what was agreed as settings.',
    impact: 'What others propose, say and sign is not seen here, and what was agreed is not in force here.',
    access: { concertation: 'write', tenantSettings: 'write' },
    audits: [],
  },
  concertationDaily: {
    name: 'concertationDaily',
    entry: 'concertation/on-night',
    does: 'Tells the other sides again what the own one said of proposals lately, and once a month whatever it ever said.',
    impact: 'A side that was down for more than a day does not hear what it missed.',
    access: { concertation: 'read' },
    audits: [],
  },
  concertationStream: {
    name: 'concertationStream',
    entry: 'concertation/on-change',
    does: 'Tells the Regions what the federal level said of proposals.',
    impact: 'The Regions do not see what the federal level proposes, says and signs.',
    access: {},
    audits: [],
  },
  federalCoverage: {
    name: 'federalCoverage',
    entry: 'federal-coverage/on-municipality-coverage-changed',
    does: 'Adds what a region tells about a municipality to the coverage of the country.',
    impact: 'The coverage of the country shows an older state.',
    access: { countryCoverage: 'write', countryContribution: 'write' },
    audits: [],
  },
  federalProcessFacts: {
    name: 'federalProcessFacts',
    entry: 'federal-figures/on-year-told',
    does: 'Keeps what the regions tell of the meetings of a year.',
    impact: 'The meetings of a year are not shown to the ministry.',
    access: { countryFigures: 'write' },
    audits: [],
  },
  federalFigures: {
    name: 'federalFigures',
    entry: 'federal-figures/on-region-figures-changed',
    does: 'Keeps the figures per region.',
    impact: 'The figures per region show an older state.',
    access: { countryFigures: 'write' },
    audits: [],
  },
} as const satisfies Record<string, Consumer>;

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

/** The file of a capability's handlers; capabilities are camelCase, folders kebab-case. */
export const entryOf = ({ capability }: Pick<ApiFunction, 'capability'>): string => `${kebab(capability)}/index`;

/** Every file under functions/ that becomes the start of a Lambda function. */
export const entries: readonly string[] = [
  ...new Set([
    ...[regionApi, federalApi].flatMap((api) => functionsOf(api).map(entryOf)),
    ...Object.values(consumers).map(({ entry }) => entry),
  ]),
].toSorted();
