/**
 * The collections of the single table: the only place that knows partition keys. Each is pinned to one level, so that
 * IAM can pin a function to its collections by leading key. `#` never occurs in a nis, tenant or sub.
 */
export const collections = {
  onboarding: { level: 'MUNICIPALITY', name: 'ONBOARDING' },
  registration: { level: 'MUNICIPALITY', name: 'REGISTRATION' },
  cell: { level: 'MUNICIPALITY', name: 'CELL' },
  member: { level: 'MUNICIPALITY', name: 'MEMBER' },
  cellSettings: { level: 'MUNICIPALITY', name: 'SETTINGS' },
  signal: { level: 'MUNICIPALITY', name: 'SIGNAL' },
  case: { level: 'MUNICIPALITY', name: 'CASE' },
  caseLine: { level: 'MUNICIPALITY', name: 'CASELINE' },
  meeting: { level: 'MUNICIPALITY', name: 'MEETING' },
  deed: { level: 'MUNICIPALITY', name: 'DEED' },
  key: { level: 'MUNICIPALITY', name: 'KEY', table: 'keys' },
  erasure: { level: 'MUNICIPALITY', name: 'ERASURE' },
  transferOffer: { level: 'MUNICIPALITY', name: 'TRANSFEROFFER' },
  audit: { level: 'MUNICIPALITY', name: 'AUDIT#*' },
  auditLeaf: { level: 'MUNICIPALITY', name: 'AUDITLEAF' },
  auditHead: { level: 'MUNICIPALITY', name: 'AUDITHEAD' },
  overview: { level: 'REGION', name: 'OVERVIEW' },
  request: { level: 'REGION', name: 'REQUEST' },
  /** Of a Region or of the federal level: what was agreed and is in force there. */
  tenantSettings: { level: 'TENANT', name: 'SETTINGS' },
  /** The proposals, and what each of the four said of them. */
  concertation: { level: 'TENANT', name: 'CONCERTATION' },
  regionAudit: { level: 'REGION', name: 'AUDIT#*' },
  registerChange: { level: 'REGION', name: 'REGISTERCHANGE' },
  transferRoute: { level: 'REGION', name: 'TRANSFER' },
  meetingTally: { level: 'REGION', name: 'MEETINGTALLY' },
  process: { level: 'REGION', name: 'PROCESS' },
  training: { level: 'REGION', name: 'TRAINING' },
  enrolment: { level: 'REGION', name: 'ENROLMENT' },
  manual: { level: 'REGION', name: 'MANUAL' },
  manualScore: { level: 'REGION', name: 'MANUALSCORE' },
  coverage: { level: 'REGION', name: 'COVERAGE' },
  contribution: { level: 'REGION', name: 'CONTRIBUTION' },
  countryCoverage: { level: 'COUNTRY', name: 'COVERAGE' },
  countryContribution: { level: 'COUNTRY', name: 'CONTRIBUTION' },
  countryFigures: { level: 'COUNTRY', name: 'FIGURES' },
  countryAudit: { level: 'COUNTRY', name: 'AUDIT#*' },
  membership: { level: 'USER', name: 'MEMBERSHIP' },
  told: { level: 'USER', name: 'TOLD' },
  manualReading: { level: 'USER', name: 'MANUALREADING' },
  calendarFeed: { level: 'USER', name: 'CALENDARFEED' },
  feedToken: { level: 'FEED', name: 'CHAIR' },
} as const satisfies Record<
  string,
  { level: 'MUNICIPALITY' | 'TENANT' | 'REGION' | 'COUNTRY' | 'USER' | 'FEED'; name: string; table?: 'keys' }
>;

export type Collection = keyof typeof collections;

/** The table a collection lies in: keys have one of their own, whose backups are forgotten after a day. */
export const tableOf = (collection: Collection): 'data' | 'keys' => ('table' in collections[collection] ? 'keys' : 'data');

const keyOf = (collection: Collection, owner: string, month: string): string => {
  const { level, name } = collections[collection];
  return `${level}#${owner}#${name.endsWith('*') ? name.slice(0, -1) + month : name}`;
};

/**
 * The partition of a collection for one municipality (nis), tenant, region (tenant), country (`be`), user (sub) or feed (what its token is kept as); a month such as
 * `2026-03` fills a `*`. Throws at any other month and at a `#` in the owner: IAM's `*` takes in `#`, so they could make
 * a key that a pattern of another collection fits.
 */
export const partition = (collection: Collection, owner: string, month?: string): string => {
  const needsMonth = collections[collection].name.endsWith('*');
  if (owner.includes('#') || (needsMonth && !/^\d{4}-\d\d$/.test(month ?? ''))) throw new RangeError('No such owner, or no such month.');
  return keyOf(collection, owner, month ?? '');
};

/** The leading-key pattern IAM pins a function to. */
export const leadingKey = (collection: Collection): string => keyOf(collection, '*', '*');
