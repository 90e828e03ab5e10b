import { describe, expect, test } from 'vitest';
import { type Invitation, InvitationState } from '../../../shared/domain/cases/invitation.ts';
import { answerInvitation, approveInvitation, endInvitation, proposeInvitation } from '../../../shared/domain/cases/invite.ts';
import type { Member } from '../../../shared/domain/members/member.ts';
import { problemWords } from '../../../shared/i18n/translate.ts';
import { arrowsOf, languages } from '../../support/arrows.ts';
import { people, seat, today, wholeCase } from '../../support/whole-case.ts';

const now = '2026-03-10T10:00:00.000Z';
const member: Member & { nis: string } = {
  memberId: 'school',
  sub: 'sub_1',
  name: 'The school',
  email: 'school@example.be',
  confirmed: true,
  role: 'education',
  validFrom: '2026-01-01',
  nis: seat,
};
const called = { member, today };
const inState = (state: InvitationState): Invitation => {
  const [one] = wholeCase.invitations;
  const { approvedBy: _, approvedAt: __, ...proposed } = one!;
  return state === 'proposed' ? { ...proposed, state } : { ...one!, state };
};
const proposing = { ...called, by: people.mayor, purpose: 'Knows him.', of: { caseId: 'case_1', subjectId: 'subject_1' }, now };

const events = {
  propose: (state: InvitationState) => proposeInvitation(inState(state), proposing),
  approve: (state: InvitationState) => approveInvitation(inState(state), people.coordinator, now),
  accept: (state: InvitationState) => answerInvitation(inState(state), { answer: 'accept' }, { ...called, now }),
  refuse: (state: InvitationState) => answerInvitation(inState(state), { answer: 'refuse' }, { ...called, now }),
  end: (state: InvitationState) => endInvitation(inState(state)),
} as const;

const { leads, refused } = arrowsOf<InvitationState, keyof typeof events>({
  states: InvitationState.options,
  events: ['propose', 'approve', 'accept', 'refuse', 'end'],
  drawn: {
    proposed: { approve: 'invited', end: 'ended' },
    invited: { accept: 'accepted', refuse: 'refused', end: 'ended' },
    accepted: { refuse: 'refused', end: 'ended' },
    refused: { propose: 'proposed' },
    ended: { propose: 'proposed' },
  },
});

describe('an invitation to a case', () => {
  test.each(leads)('that is $state can $event and is then $to', ({ state, event, to }) => {
    expect(events[event](state)).toMatchObject({ ok: true, value: { state: to } });
  });

  test.each(refused)('that is $state cannot $event, and says so in words', ({ state, event }) => {
    const code = event === 'propose' ? 'invitation-present' : 'invitation-settled';
    expect(events[event](state)).toMatchObject({ ok: false, code });
    for (const language of languages) expect(problemWords(code, {}, language).detail).not.toBe('');
  });
});
