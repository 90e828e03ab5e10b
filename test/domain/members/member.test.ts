import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMember } from '../../../shared/domain/members/add-member.ts';
import { confirmMember, enrol } from '../../../shared/domain/members/enrol.ts';
import {
  activeMembership,
  isInForce,
  type Membership,
  type PersonMemberships,
  withMembership,
  withoutMembership,
} from '../../../shared/domain/members/member.ts';

const [nis, today, sub] = ['41002', '2026-03-02', 'sub-1'] as const;
const contact = { name: 'Anna Example', email: 'anna@example.be', language: 'fr' } as const;
const place = (membershipId: string, changes: object = {}): Membership => ({
  scope: 'municipality',
  mandate: {},
  membershipId,
  nis,
  role: 'coordinator',
  confirmed: true,
  validFrom: '2026-01-01',
  ...changes,
});
const person = (...memberships: Membership[]): PersonMemberships => ({ sub, language: 'fr', memberships });

describe('a membership', () => {
  test.each([
    ['from its first day', { validFrom: today }, true],
    ['not the day before', { validFrom: '2026-03-03' }, false],
    ['until its last day', { validTo: today }, true],
    ['not the day after', { validTo: '2026-03-01' }, false],
    ['not while the mayor is unconfirmed', { role: 'mayor', confirmed: false }, false],
  ])('counts %s', (_, changes, counts) => {
    expect(isInForce(place('a', changes), today)).toBe(counts);
  });

  test('at work is the chosen one while it counts, else one that does', () => {
    const ended = place('ended', { validTo: '2026-02-01' });
    expect(activeMembership({ ...person(place('a'), place('b')), activeId: 'b' }, today)?.membershipId).toBe('b');
    expect(activeMembership({ ...person(ended, place('b')), activeId: 'ended' }, today)?.membershipId).toBe('b');
    expect(activeMembership(person(ended), today)).toBeUndefined();
  });

  test('at work always counts, whichever is chosen', () => {
    const some = fc.record({
      membershipId: fc.constantFrom('a', 'b', 'c'),
      validFrom: fc.constantFrom('2026-01-01', '2026-04-01'),
      confirmed: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(some, { selector: (one) => one.membershipId }),
        fc.constantFrom('a', 'b', 'c', 'd'),
        (places, activeId) => {
          const someone = { ...person(...places.map(({ membershipId, ...changes }) => place(membershipId, changes))), activeId };
          const active = activeMembership(someone, today);
          expect(active === undefined).toBe(!someone.memberships.some((one) => isInForce(one, today)));
          if (active) expect(isInForce(active, today)).toBe(true);
        },
      ),
    );
  });

  test('is replaced by one with the same id, and taken away by it', () => {
    const changed = withMembership(person(place('a'), place('b')), place('a', { nis: '41011' }));
    expect(changed.memberships).toHaveLength(2);
    expect(withoutMembership(changed, 'a').memberships).toEqual([place('b')]);
  });
});

describe('enrolling', () => {
  test('leaves the same terms with the cell and with the person', () => {
    const { member, person: enrolled } = enrol(
      { contact, role: 'education', memberId: 'm', validFrom: today, validTo: '2026-12-31' },
      { sub, nis, person: undefined },
    );
    expect(member).toMatchObject({ memberId: 'm', role: 'education', confirmed: true, email: contact.email, validTo: '2026-12-31' });
    expect(enrolled).toEqual({
      sub,
      language: 'fr',
      activeId: 'm',
      memberships: [
        {
          scope: 'municipality',
          membershipId: 'm',
          nis,
          role: 'education',
          confirmed: true,
          validFrom: today,
          validTo: '2026-12-31',
          mandate: {},
        },
      ],
    });
  });

  test('a mayor waits for the Region, which confirms in both places', () => {
    const { member, person: waiting } = enrol(
      { contact, role: 'mayor', memberId: 'm', validFrom: today },
      { sub, nis, person: person(place('a')) },
    );
    expect([member.confirmed, activeMembership(waiting, today)?.membershipId]).toEqual([false, 'a']);
    const confirmed = confirmMember(member, waiting);
    expect(confirmed.member.confirmed).toBe(true);
    expect(confirmed.person.memberships.map((one) => isInForce(one, today))).toEqual([true, true]);
  });

  test('refuses the same role twice, and lets a place that ended make room', () => {
    const enrolment = { contact, role: 'coordinator', memberId: 'm', validFrom: today } as const;
    expect(addMember(enrolment, { sub, nis, person: person(place('a')), today })).toMatchObject({ ok: false, code: 'member-present' });
    const full = Array.from({ length: 50 }, (_, index) => place(`p${index}`, { nis: String(20000 + index) }));
    expect(addMember(enrolment, { sub, nis, person: person(...full), today })).toMatchObject({ ok: false, code: 'memberships-full' });
    const [first, ...rest] = full;
    const room = person({ ...first!, validTo: '2026-03-01' }, ...rest);
    expect(addMember(enrolment, { sub, nis, person: room, today })).toMatchObject({ ok: true });
  });
});
