import * as z from 'zod';
import { CalendarFeed, FeedChair } from '../domain/calendar/feed.ts';
import { Announcement } from '../domain/cells/announcement.ts';
import { Cell, CellStatus } from '../domain/cells/cell.ts';
import { Registration } from '../domain/cells/registration.ts';
import { Reminder } from '../domain/cells/reminder.ts';
import { JoinRequest, Proposal, Signature } from '../domain/cells/signature.ts';
import { IsoDate, Nis } from '../domain/fields.ts';
import { Article, ArticleContent, ArticleVersion } from '../domain/manuals/article.ts';
import { OfferedFile } from '../domain/manuals/attachment.ts';
import { Reading, Remark, ScoreSum } from '../domain/manuals/score.ts';
import { Member, PersonMemberships } from '../domain/members/member.ts';
import { Onboarding } from '../domain/municipalities/onboarding.ts';
import { Overview } from '../domain/municipalities/overview.ts';
import { Question } from '../domain/municipalities/question.ts';
import { InvitationRequest } from '../domain/municipalities/request.ts';
import { MeetingTally } from '../domain/process-facts/meeting-tally.ts';
import { ProcessFacts } from '../domain/process-facts/process-facts.ts';
import { Dossier } from '../domain/concertation/dossier.ts';
import { ChangeNotice, RegisterChange } from '../domain/register-changes/register-change.ts';
import { Overrides } from '../domain/settings/overrides.ts';
import { TenantSettings } from '../domain/settings/version.ts';
import { Enrolment } from '../domain/trainings/enrolment.ts';
import { Training } from '../domain/trainings/training.ts';
import { Told } from '../domain/worklist/told.ts';
import type { Entity } from './repository.ts';

/** Left behind by a municipality that left a joint cell, for the stream to tell the seat. */
export const Departure = z.strictObject({ nis: Nis, cellId: z.string(), seat: Nis, leftOn: IsoDate });

const entity = <Value>(definition: Omit<Entity<Value>, 'schemaVersion'> & { readonly schemaVersion?: number }): Entity<Value> => ({
  schemaVersion: 1,
  ...definition,
});

const Places = z.looseObject({ memberships: z.array(z.looseObject({ scope: z.string() })) });

/** Before mandates were kept with a membership there was none; the stream brings what the list of members says. */
const withoutMandate = (value: unknown): unknown => {
  const person = Places.parse(value);
  const { memberships } = person;
  return { ...person, memberships: memberships.map((one) => (one.scope === 'municipality' ? { ...one, mandate: {} } : one)) };
};

/** Every kind of item of the setup and where it lies; the sort keys of one collection begin differently. */
export const entities = {
  onboarding: entity({ collection: 'onboarding', prefix: 'RECORD', schema: Onboarding }),
  question: entity({ collection: 'onboarding', prefix: 'QUESTION#', schema: Question }),
  draft: entity({ collection: 'registration', prefix: 'DRAFT', schema: Registration }),
  proposal: entity({ collection: 'registration', prefix: 'PROPOSAL#', schema: Proposal }),
  signature: entity({ collection: 'registration', prefix: 'SIGNATURE#', schema: Signature }),
  /** Signatures of other municipalities, brought to the seat by the stream; id `<cellId>#<nis>`. */
  signed: entity({ collection: 'registration', prefix: 'SIGNED#', schema: Signature }),
  joinRequest: entity({ collection: 'registration', prefix: 'JOIN#', schema: JoinRequest }),
  /** The last reminder of the draft. */
  reminder: entity({ collection: 'registration', prefix: 'REMINDER', schema: Reminder }),
  departure: entity({ collection: 'registration', prefix: 'DEPARTURE#', schema: Departure }),
  /** A merger or recode that concerns the municipality, and its mayor's signature under it. */
  changeNotice: entity({ collection: 'registration', prefix: 'CHANGE#', schema: ChangeNotice }),
  registerChange: entity({ collection: 'registerChange', prefix: 'CHANGE#', schema: RegisterChange }),
  /** A cell at its seat; a dissolved one stays, a later one has another id. */
  cell: entity({ collection: 'cell', prefix: 'CELL#', schema: Cell }),
  /** The status of a joint cell seated elsewhere, brought by the stream. */
  cellCopy: entity({ collection: 'cell', prefix: 'COPY#', schema: CellStatus }),
  /** A term the seat was told of; id as `announcementId` makes it. */
  announcement: entity({ collection: 'cell', prefix: 'ANNOUNCED#', schema: Announcement }),
  /** One that a merger brought is marked, beside what it is (`moved.ts`). */
  member: entity({ collection: 'member', prefix: 'MEMBER#', schema: Member.strip() }),
  cellSettings: entity({ collection: 'cellSettings', prefix: 'OVERRIDES', schema: Overrides }),
  tenantSettings: entity({ collection: 'tenantSettings', prefix: 'VERSIONS', schema: TenantSettings }),
  dossier: entity({ collection: 'concertation', prefix: 'PROPOSAL#', schema: Dossier }),
  person: entity({
    collection: 'membership',
    prefix: 'PERSON',
    schema: PersonMemberships,
    schemaVersion: 2,
    upcast: { 1: withoutMandate },
  }),
  /** That a person was mailed, and of which things that wait. */
  told: entity({ collection: 'told', prefix: 'TOLD', schema: Told }),
  /** The feed of a chair; id is its membership. */
  calendarFeed: entity({ collection: 'calendarFeed', prefix: 'FEED#', schema: CalendarFeed }),
  feedToken: entity({ collection: 'feedToken', prefix: 'CHAIR', schema: FeedChair }),
  overview: entity({ collection: 'overview', prefix: 'NIS#', schema: Overview }),
  /** What one meeting adds to the process facts; within its year. */
  meetingTally: entity({ collection: 'meetingTally', within: 1, prefix: 'MEETING#', schema: MeetingTally }),
  /** A year as it was told, for good. */
  processFacts: entity({ collection: 'process', prefix: 'YEAR#', schema: ProcessFacts }),
  /** With who enrolled, in order: one item, so that one version guards the last place. */
  training: entity({ collection: 'training', prefix: 'TRAINING#', schema: Training }),
  /** Who enrolled; within the training, by sub. */
  enrolment: entity({ collection: 'enrolment', within: 1, prefix: 'ENROLMENT#', schema: Enrolment }),
  request: entity({ collection: 'request', prefix: 'REQUEST#', schema: InvitationRequest }),
  /** A line of the library. */
  article: entity({ collection: 'manual', prefix: 'ARTICLE#', schema: Article }),
  /** An article as readers find it now. */
  currentVersion: entity({ collection: 'manual', prefix: 'CURRENT#', schema: ArticleVersion }),
  /** Each version that another followed; id `<articleId>#<version>`. */
  earlierVersion: entity({ collection: 'manual', prefix: 'EARLIER#', schema: ArticleVersion }),
  articleDraft: entity({ collection: 'manual', prefix: 'DRAFT#', schema: ArticleContent }),
  /** A form that was given to send a file with; within its article. */
  offeredFile: entity({ collection: 'manual', prefix: 'OFFERED#', schema: OfferedFile }),
  scoreSum: entity({ collection: 'manualScore', prefix: 'SUM#', schema: ScoreSum }),
  /** What one reader wrote of an article; within it. */
  remark: entity({ collection: 'manualScore', within: 1, prefix: 'REMARK#', schema: Remark }),
  /** What one person did with an article. */
  manualReading: entity({ collection: 'manualReading', prefix: 'ARTICLE#', schema: Reading }),
} as const;
