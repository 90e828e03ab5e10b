import type { CellRole } from '../../shared/domain/access/roles.ts';
import type { CaseParts } from '../../shared/domain/cases/case-parts.ts';
import type { Consultation } from '../../shared/domain/cases/consultation.ts';
import type { Contribution } from '../../shared/domain/cases/contribution.ts';
import type { Invitation } from '../../shared/domain/cases/invitation.ts';
import type { Mandate } from '../../shared/domain/members/mandate.ts';
import type { Asker } from '../../shared/domain/cases/standing.ts';

export const [seat, covered, today] = ['41002', '41048', '2026-03-10'] as const;

const at = '2026-02-01T10:00:00.000Z';
const place = { caseId: 'case_1', subjectId: 'subject_1' } as const;
const meetingId = 'meeting_1';
const mandates: Readonly<Record<string, Mandate>> = {
  police: { clearedUntil: '2031-01-01' },
  school: { entity: 'flemishCommunity', legalBasis: 'flemishParticipationDecree' },
  youthCare: { entity: 'flemishCommunity', legalBasis: 'flemishParticipationDecree' },
  manager: { entity: 'municipality', legalBasis: 'localCellsLaw' },
};

const who = (memberId: string, role: CellRole, nis: string = seat): Asker => {
  return { memberId, sub: memberId, role, nis, mandate: mandates[memberId] ?? {} };
};

/** Everybody who can stand somewhere to the case of a person of the seat. */
export const people = {
  mayor: who('mayor', 'mayor'),
  coordinator: who('coordinator', 'coordinator'),
  police: who('police', 'police'),
  unclearedPolice: who('unclearedPolice', 'police'),
  school: who('school', 'education'),
  youthCare: who('youthCare', 'youthCare'),
  restricted: who('restricted', 'mentalHealth'),
  manager: who('manager', 'socialWelfare'),
  notCalled: who('notCalled', 'education'),
  otherMayor: who('otherMayor', 'mayor', covered),
  otherCoordinator: who('otherCoordinator', 'coordinator', covered),
  officer: who('officer', 'dataProtectionOfficer'),
} as const;
export type Person = keyof typeof people;

export const called = ['police', 'unclearedPolice', 'school', 'youthCare', 'restricted', 'manager'] as const;

const attendee = (person: Person) => {
  const { mandate: _, sub: __, ...known } = people[person];
  return { ...known, name: `The ${person}` };
};

const proposed = { proposedBy: 'mayor', proposedRole: 'mayor', proposedSub: 'mayor', proposedAt: at } as const;
const approved = { approvedBy: 'coordinator', approvedAt: at } as const;

const invitation = (person: (typeof called)[number]): Invitation => ({
  ...attendee(person),
  ...place,
  state: 'accepted',
  restricted: person === 'restricted',
  mandate: people[person].mandate,
  ...proposed,
  ...approved,
  purpose: `What the ${person} is called for`,
});

const contribution = (author: Person, secrecy: Contribution['secrecy'], audience: readonly Person[]): Contribution => ({
  ...place,
  contributionId: `${author}-${secrecy}`,
  meetingId,
  author: attendee(author),
  secrecy,
  audience: [...audience],
  state: 'given',
  givenAt: at,
  expiresOn: '2026-04-01',
  text: 'What was said',
});

const table = ['mayor', 'coordinator', ...called] as const;

const consultation: Consultation = {
  ...place,
  meetingId,
  on: '2026-03-05',
  state: 'held',
  invited: [...table],
  attended: [...table],
  everAttended: [...table],
  opensOn: '2026-03-02',
  opensUntil: '2026-04-01',
  withIdentity: true,
  question: 'What can help?',
  minutes: 'What was minuted',
};

const action = (owner: Person, police = false): CaseParts['actions'][number] => ({
  ...place,
  actionId: `of-${owner}`,
  owner: attendee(owner),
  police,
  state: 'open',
  addedBy: 'coordinator',
  addedOn: '2026-03-05',
  dueOn: '2026-05-01',
  task: 'What to do',
});

/** A case in which there is one of everything, as it stands in the middle of the review term of its only consultation. */
export const wholeCase: CaseParts = {
  root: {
    ...place,
    cellId: 'cell_1',
    reference: '2026-00001',
    residence: seat,
    minor: false,
    state: 'listed',
    listedAt: at,
    listedBy: 'mayor',
    recusals: [],
    managerId: 'manager',
    reviewDueOn: '2026-08-01',
    locksAfter: '2026-09-01',
    disclosure: { ...proposed, ...approved },
    concern: 'Why it worries',
    scopeReasons: 'Why it is in scope',
    proportionalityReasons: 'Why it is proportionate',
  },
  identity: { name: 'Person Example' },
  invitations: called.map(invitation),
  consultations: [consultation],
  contributions: [
    contribution('school', 'none', table),
    contribution('youthCare', 'sharedInMeeting', ['mayor', 'coordinator', 'school']),
    contribution('restricted', 'professionalSecrecy', table),
  ],
  decisions: [
    {
      ...place,
      decisionId: 'decision_1',
      meetingId,
      kind: 'individualPath',
      decidedAt: at,
      decidedBy: 'mayor',
      reasons: 'Why so',
      policePart: 'What the police does',
    },
  ],
  plan: { ...place, changedAt: at, changedBy: 'manager', goals: [{ goal: 'Back to school' }] },
  policePlan: { ...place, changedAt: at, changedBy: 'police', policePart: 'What the police does' },
  actions: [action('school'), action('police', true), action('notCalled')],
  reviews: [
    { ...place, reviewId: 'review_1', by: 'manager', on: today, nextOn: '2026-08-01', better: 'A', worrying: 'B', conclusion: 'C' },
  ],
  feedback: [
    {
      ...place,
      feedbackId: 'feedback_1',
      meetingId,
      residence: seat,
      proposedBy: 'mayor',
      proposedAt: at,
      participants: (['mayor', 'coordinator', 'school'] as const).map(attendee),
      answers: [],
      state: 'proposed',
      lines: [{ text: 'What may be told', from: 'decision' }],
    },
  ],
  lookups: [
    {
      lookupId: 'lookup_1',
      subjectId: 'subject_1',
      what: 'identity',
      about: 'case_1',
      by: 'officer',
      role: 'dataProtectionOfficer',
      at,
      reason: 'Asked',
    },
  ],
  breakGlass: [],
  transfers: [],
};

type Changes = { readonly root?: Partial<CaseParts['root']>; readonly consultation?: Partial<Consultation> };

/** The same case with its root or its only consultation changed. */
export const caseWith = ({ root = {}, consultation: changed = {} }: Changes = {}): CaseParts => ({
  ...wholeCase,
  root: { ...wholeCase.root, ...root },
  consultations: [{ ...consultation, ...changed }],
});

const over = { opensUntil: '2026-03-09' } as const;

/** The case in every standing it can have for somebody who was called to its consultation. */
export const inStanding = {
  listed: { ...wholeCase, consultations: [] },
  convened: caseWith({ consultation: { state: 'convened' } }),
  inReview: wholeCase,
  followed: caseWith({ consultation: over }),
  locked: caseWith({ root: { locksAfter: '2026-03-09' }, consultation: over }),
  closed: caseWith({ root: { state: 'closed', closedOn: today, eraseAfter: '2028-03-10' }, consultation: over }),
} as const satisfies Record<string, CaseParts>;
