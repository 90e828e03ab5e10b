import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  claimInvitation,
  inRegister,
  inviteMunicipality,
  move,
  nextState,
  type Onboarding,
  OnboardingState,
  onboardingTransitions,
  stateNone,
} from '../../../shared/domain/municipalities/onboarding.ts';

const events = ['request', 'dismiss', 'invite', 'claim', 'register', 'coverByCell', 'acknowledge', 'release'] as const;
const [before, now, today] = ['2026-01-05T09:00:00.000Z', '2026-03-02T10:00:00.000Z', '2026-03-02'];
const contact = { name: 'Anna Example', email: 'anna@example.be', language: 'nl' } as const;
const at = (state: OnboardingState): Onboarding => ({ nis: '41002', state, since: before });

/** Said a second time, apart from the table: state, event, next state. */
const arrows = [
  ['inRegister', 'request', 'requested'],
  ['inRegister', 'invite', 'invited'],
  ['requested', 'invite', 'invited'],
  ['requested', 'dismiss', 'inRegister'],
  ['invited', 'claim', 'claimed'],
  ['invited', 'coverByCell', 'declared'],
  ['claimed', 'register', 'registering'],
  ['claimed', 'coverByCell', 'declared'],
  ['registering', 'coverByCell', 'declared'],
  ['declared', 'acknowledge', 'acknowledged'],
  ['declared', 'release', 'claimed'],
  ['acknowledged', 'release', 'claimed'],
  ['acknowledged', 'coverByCell', 'declared'],
] as const;

const refusals = OnboardingState.options.flatMap((state) =>
  events.filter((event) => !arrows.some(([from, by]) => from === state && by === event)).map((event) => [state, event] as const),
);

describe('a municipality', () => {
  test.each(arrows)('that is %s goes by %s to %s, from that moment on', (state, event, next) => {
    expect(move(at(state), event, now)).toEqual({ ...at(next), since: now });
  });

  test.each(refusals)('that is %s stays so at %s', (state, event) => {
    const onboarding = at(state);
    expect(nextState(state, event)).toBeUndefined();
    expect(move(onboarding, event, now)).toBe(onboarding);
  });

  test('has no other arrows', () => {
    const drawn = Object.entries(onboardingTransitions).flatMap(([from, table]) =>
      Object.entries(table).map(([event, to]) => `${from} ${event} ${to}`),
    );
    expect(drawn.toSorted()).toEqual(arrows.map((arrow) => arrow.join(' ')).toSorted());
  });

  test('is never left without a way to a cell', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events)), (history) => {
        const reached = history.reduce((onboarding, event) => move(onboarding, event, now), inRegister('41002', before));
        const onward = (['invite', 'claim', 'coverByCell'] as const).reduce((onboarding, event) => move(onboarding, event, now), reached);
        expect(onward.state).toBe('declared');
      }),
    );
  });
});

describe('inviting', () => {
  test.each(['inRegister', 'requested'] as const)('leads from %s to invited', (state) => {
    expect(inviteMunicipality(at(state), contact, now)).toMatchObject({ state: 'invited', since: now, invitedAt: now, contact });
  });

  test.each(['invited', 'claimed', 'registering', 'declared', 'acknowledged'] as const)(
    'again only renews the contact when %s',
    (state) => {
      const invited = { ...at(state), invitedAt: before };
      expect(inviteMunicipality(invited, contact, now)).toEqual({ ...invited, contact });
    },
  );
});

describe('claiming the invitation', () => {
  test.each([undefined, at('inRegister'), at('requested')])('is refused without one (%j)', (onboarding) => {
    expect(claimInvitation(onboarding, now)).toMatchObject({ ok: false, code: 'municipality-not-invited' });
  });

  test('a second time changes nothing', () => {
    const first = claimInvitation(at('invited'), before);
    expect(first.ok && claimInvitation(first.value, now)).toEqual(first);
  });
});

describe('stating that there is no cell', () => {
  test('holds from the day it names', () => {
    expect(stateNone(at('claimed'), '2025-12-01', today)).toMatchObject({
      ok: true,
      value: { coverage: { status: 'without', validFrom: '2025-12-01' } },
    });
  });

  test('may name today, not tomorrow', () => {
    expect(stateNone(at('claimed'), today, today).ok).toBe(true);
    expect(stateNone(at('claimed'), '2026-03-03', today)).toMatchObject({
      ok: false,
      code: 'date-in-future',
      params: { date: '2026-03-03' },
    });
  });

  test('is refused while a cell covers the municipality', () => {
    const covered = { ...at('declared'), cell: { cellId: 'cell_1', seat: '41002' } };
    expect(stateNone(covered, today, today)).toMatchObject({ ok: false, code: 'statement-contradicts-cell' });
  });
});
