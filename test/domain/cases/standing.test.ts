import { describe, expect, test } from 'vitest';
import type { CellRole } from '../../../shared/domain/access/roles.ts';
import { type Asker, type CaseOutline, relationTo, standingFor } from '../../../shared/domain/cases/standing.ts';

const [seat, other, third] = ['12025', '12014', '12021'] as const;

const asker = (role: CellRole, nis: string = seat, memberId = 'member_1'): Asker => ({ role, nis, memberId, sub: memberId, mandate: {} });

const outline = (changed: Partial<CaseOutline> = {}, facts: Partial<CaseOutline['facts']> = {}): CaseOutline => ({
  facts: { state: 'listed', residence: other, locksAfter: '2026-06-30', ...facts },
  seat,
  invitations: [],
  consultations: [],
  contributors: [],
  ...changed,
});

const invitation = (state: 'proposed' | 'invited' | 'accepted' | 'refused' | 'ended') => [{ memberId: 'member_1', state }] as const;

describe('what somebody is to a case of a joint cell', () => {
  test.each([
    ['the mayor of the person’s municipality chairs it', asker('mayor', other), 'chair'],
    ['the mayor of another municipality, even of the seat, is nothing to it', asker('mayor', seat), 'none'],
    ['the coordinator of the seat keeps it', asker('coordinator', seat), 'coordinator'],
    ['so does the coordinator of the person’s municipality', asker('coordinator', other), 'coordinator'],
    ['the coordinator of a third municipality is nothing to it', asker('coordinator', third), 'none'],
    ['police nobody invited is nothing to it', asker('police'), 'none'],
    ['the data protection officer is nothing to it', asker('dataProtectionOfficer'), 'none'],
  ] as const)('%s', (_, who, relation) => {
    expect(relationTo(who, outline())).toBe(relation);
  });

  test.each([
    ['proposed', 'none'],
    ['invited', 'invited'],
    ['accepted', 'invited'],
    ['refused', 'none'],
    ['ended', 'none'],
  ] as const)('a partner whose invitation is %s is: %s', (state, relation) => {
    expect(relationTo(asker('education'), outline({ invitations: invitation(state) }))).toBe(relation);
  });

  test('an invited mayor of another municipality is an invitee like others', () => {
    expect(relationTo(asker('mayor', seat), outline({ invitations: invitation('accepted') }))).toBe('invited');
  });

  test('who contributed stays a contributor while invited, and no longer', () => {
    const contributors = ['member_1'];
    expect(relationTo(asker('youthCare'), outline({ invitations: invitation('accepted'), contributors }))).toBe('contributor');
    expect(relationTo(asker('youthCare'), outline({ invitations: invitation('ended'), contributors }))).toBe('none');
  });

  test('the case manager is known as such', () => {
    expect(relationTo(asker('socialWelfare'), outline({ invitations: invitation('accepted') }, { managerId: 'member_1' }))).toBe(
      'caseManager',
    );
  });

  test('a case manager whose invitation ended manages it no longer', () => {
    expect(relationTo(asker('socialWelfare'), outline({ invitations: invitation('ended') }, { managerId: 'member_1' }))).toBe('none');
  });
});

const consultation = (state: 'convened' | 'held' | 'cancelled', invited: readonly string[], opensUntil = '2026-03-31') => ({
  opensOn: '2026-03-01',
  state,
  invited: [...invited],
  opensUntil,
});

describe('where a case stands for somebody', () => {
  const partner = asker('education');
  const standing = (changed: Partial<CaseOutline>, today = '2026-03-10') => standingFor(partner, outline(changed), today);

  test('it is listed until something is convened', () => expect(standing({})).toBe('listed'));
  test('it is convened for who is called to it', () => {
    expect(standing({ consultations: [consultation('convened', ['member_1'])] })).toBe('convened');
    expect(standing({ consultations: [consultation('convened', ['member_2'])] })).toBe('listed');
  });
  test('what is convened opens on its first day and not before', () => {
    const consultations = [consultation('convened', ['member_1'])];
    expect(standing({ consultations }, '2026-02-28')).toBe('listed');
    expect(standing({ consultations }, '2026-03-01')).toBe('convened');
  });
  test('it is in review for who was called, up to and including the last day of the term', () => {
    const consultations = [consultation('held', ['member_1'])];
    expect(standing({ consultations }, '2026-03-31')).toBe('inReview');
    expect(standing({ consultations }, '2026-04-01')).toBe('followed');
  });
  test('a cancelled consultation opens nothing', () =>
    expect(standing({ consultations: [consultation('cancelled', ['member_1'])] })).toBe('listed'));
  test('what was held without them is followed for them', () =>
    expect(standing({ consultations: [consultation('held', ['member_2'])] })).toBe('followed'));
  test('it is locked the day after the grace term, whatever is convened', () => {
    const consultations = [consultation('convened', ['member_1'], '2026-12-31')];
    expect(standing({ consultations }, '2026-06-30')).toBe('convened');
    expect(standing({ consultations }, '2026-07-01')).toBe('locked');
  });
  test.each(['closed', 'transferred', 'erased'] as const)('it is %s once that is so, locked or not', (state) => {
    expect(standingFor(partner, outline({}, { state }), '2027-01-01')).toBe(state);
  });
});
