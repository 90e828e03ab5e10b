import { describe, expect, test } from 'vitest';
import { type CaseParts, outlineOf } from '../../../shared/domain/cases/case-parts.ts';
import { CaseView } from '../../../shared/domain/cases/case-view.ts';
import { situationOf } from '../../../shared/domain/cases/situation.ts';
import { viewOf } from '../../../shared/domain/cases/view-of.ts';
import { caseWith, inStanding, type Person, people, seat, today } from '../../support/whole-case.ts';

const seen = (parts: CaseParts, person: Person): CaseView | undefined => {
  const asker = people[person];
  const situation = situationOf(asker, outlineOf(parts, seat), { today, purpose: 'followUp' });
  return viewOf(parts, { asker, situation, today });
};

const list = <Value>(name: string, values: readonly Value[] | undefined, wordOf: (value: Value) => string): readonly string[] =>
  values === undefined ? [] : [`${name}(${values.map(wordOf).join(' ')})`];
const six = (word: string): string => `called(${Array.from({ length: 6 }, () => word).join(' ')})`;
const flag = (name: string, value: unknown): readonly string[] => (value === undefined ? [] : [name]);

/** Every part of a view that says something, in a few words: `date` where it tells only when, `words` where it tells what. */
const partsSeen = (view: CaseView | undefined): string => {
  if (view === undefined) return 'nothing';
  const decision = view.decisions?.[0];
  return [
    ...flag('residence', view.residence),
    ...flag('content', view.content),
    ...flag('name', view.identity),
    ...list('called', view.invitations, ({ purpose }) => (purpose === undefined ? 'who' : 'why')),
    ...list('met', view.consultations, ({ question }) => (question === undefined ? 'date' : 'words')),
    ...list('heard', view.contributions, ({ contributionId }) => contributionId),
    ...flag('decision', decision),
    ...flag('decision.police', decision?.policePart),
    ...flag('plan', view.plan),
    ...flag('plan.police', view.plan?.policePart),
    ...list('actions', view.actions, ({ actionId, task }) => (task === undefined ? 'date' : actionId)),
    ...list('reviews', view.reviews, ({ better }) => (better === undefined ? 'date' : 'words')),
    ...list('sheets', view.feedback, ({ lines }) => (lines === undefined ? 'date' : 'words')),
    ...flag('transfers', view.transfers),
    ...flag('lookups', view.lookups),
  ].join(' ');
};

const all = 'actions(of-school of-police of-notCalled)';
const decided = 'decision decision.police plan plan.police';
const lead = `residence content name ${six('why')}`;
const led = `${decided} ${all} reviews(words) sheets(words) transfers`;
const heardByLead = 'heard(school-none youthCare-sharedInMeeting)';
const ofLead = {
  listed: `${lead} met() ${led}`,
  convened: `${lead} met(words) ${heardByLead} ${led}`,
  inReview: `${lead} met(words) ${heardByLead} ${led}`,
  followed: `${lead} met(words) ${led}`,
  locked: `residence name ${six('who')} met(date) actions(date date date) reviews(date) sheets(date) transfers`,
  closed: `${lead} met(words) ${led}`,
};
type Standing = keyof typeof inStanding;
type Row = Readonly<Record<Standing, string>>;

/** The same in every standing but these. */
const row = (otherwise: string, some: Partial<Row>): Row => ({
  listed: otherwise,
  convened: otherwise,
  inReview: otherwise,
  followed: otherwise,
  locked: otherwise,
  closed: otherwise,
  ...some,
});

/** Of somebody called to the case: `own` is theirs whenever, `open` is told while the consultation is open. */
const ofCalled = (own: string, open: string): Row => {
  const told = `residence content name called(why who who who who who) met(words) ${open}`;
  return row(`called(why) met(date)${own}`, { listed: `called(why) met()${own}`, convened: told, inReview: told });
};

const unshared = 'heard(school-none)';
const plan = 'decision plan actions(of-school of-notCalled) reviews(words)';
const managed = 'plan actions(of-school of-notCalled) reviews(words)';

/** product.md, role × information matrix, for every member and every standing of a case. */
const matrix: Readonly<Record<Person, Row>> = {
  mayor: {
    listed: `${ofLead.listed} lookups`,
    convened: `${ofLead.convened} lookups`,
    inReview: `${ofLead.inReview} lookups`,
    followed: `${ofLead.followed} lookups`,
    locked: `${ofLead.locked} lookups`,
    closed: `${ofLead.closed} lookups`,
  },
  coordinator: ofLead,
  police: ofCalled(' actions(of-police)', `${unshared} ${decided} ${all} reviews(words)`),
  unclearedPolice: row('called(why) met(date)', { listed: 'called(why) met()' }),
  school: {
    ...ofCalled(' heard(school-none) actions(of-school) sheets(words)', `${heardByLead} ${plan} sheets(words)`),
    locked: 'called(why) met(date) heard(school-none) actions(of-school) sheets(date)',
  },
  youthCare: ofCalled(' heard(youthCare-sharedInMeeting)', `${heardByLead} ${plan}`),
  restricted: row('called(why) met(date) heard(restricted-professionalSecrecy)', {
    listed: 'called(why) met() heard(restricted-professionalSecrecy)',
  }),
  manager: {
    ...ofCalled('', `${unshared} ${plan}`),
    listed: `name called(why) met() ${managed}`,
    followed: `name called(why) met(date) ${managed}`,
  },
  notCalled: row('nothing', {}),
  otherMayor: row('nothing', {}),
  otherCoordinator: row('nothing', {}),
  officer: row('nothing', {}),
};

/** In whichever order the called stand. */
const sorted = (told: string): string =>
  told.replace(/called\(([^)]*)\)/, (_, words: string) => `called(${words.split(' ').toSorted().join(' ')})`);

const cells = Object.entries(matrix).flatMap(([person, ofStanding]) =>
  Object.entries(ofStanding).map(([standing, told]) => ({ person, standing, told })),
);
const isPerson = (name: string): name is Person => name in people;
const isStanding = (name: string): name is Standing => name in inStanding;

describe('a case', () => {
  test.each(cells)('that is $standing shows $person: $told', ({ person, standing, told }) => {
    if (!isPerson(person) || !isStanding(standing)) throw new Error('Nobody of that name, or no such standing.');
    const view = seen(inStanding[standing], person);
    expect(sorted(partsSeen(view))).toBe(sorted(told));
    if (view !== undefined) expect(CaseView.safeParse(JSON.parse(JSON.stringify(view))).success).toBe(true);
  });
});

describe('what tightens it further', () => {
  const called = ['police', 'school', 'youthCare', 'manager'] as const;

  test('a name that two have not agreed to disclose stays with mayor and coordinator', () => {
    const parts = caseWith({
      root: {
        disclosure: { proposedBy: 'mayor', proposedRole: 'mayor', proposedSub: 'sub-mayor', proposedAt: '2026-02-01T10:00:00.000Z' },
      },
    });
    for (const person of called) expect(seen(parts, person)?.identity).toBeUndefined();
    for (const person of ['mayor', 'coordinator'] as const) expect(seen(parts, person)?.identity).toBeDefined();
  });

  test('a consultation can be held without the name, once disclosed or not', () => {
    const parts = caseWith({ consultation: { withIdentity: false } });
    for (const person of called) expect(seen(parts, person)).toMatchObject({ content: {}, identity: undefined });
  });

  test('of a minor a shared secret stays with the trio', () => {
    const parts = caseWith({ root: { minor: true } });
    expect(seen(parts, 'school')?.contributions?.map(({ contributionId }) => contributionId)).toEqual(['school-none']);
    expect(seen(parts, 'mayor')?.contributions).toHaveLength(2);
  });

  test('whoever is not called to this consultation sees no word of it', () => {
    const parts = caseWith({ consultation: { invited: ['mayor', 'coordinator', 'police'] } });
    expect(partsSeen(seen(parts, 'school'))).toBe('called(why) met() heard(school-none) actions(of-school) sheets(words)');
  });

  test('past its term it is kept from everybody, whatever their part in it', () => {
    const parts = caseWith({ root: { state: 'closed', closedOn: '2024-01-01', eraseAfter: '2026-03-09' } });
    for (const person of Object.keys(people).filter(isPerson)) expect(seen(parts, person)).toBeUndefined();
  });

  test('a contribution that was withdrawn is heard by its author alone', () => {
    const { contributions, ...rest } = inStanding.inReview;
    const parts = { ...rest, contributions: contributions.map((one) => ({ ...one, state: 'withdrawn' as const })) };
    expect(seen(parts, 'mayor')?.contributions).toEqual([]);
    expect(seen(parts, 'school')?.contributions).toHaveLength(1);
  });
});
