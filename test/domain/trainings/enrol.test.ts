import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TrainingNotice, trainingNotices } from '../../../functions/notices/training.ts';
import { partition } from '../../../shared/data/keys.ts';
import { changeTraining, draftTraining, publishTraining, recordAttendance } from '../../../shared/domain/trainings/change-training.ts';
import { cancelEnrolment, enrol } from '../../../shared/domain/trainings/enrol.ts';
import { freeIn, seatedIn, type Training, type TrainingTerms, waitingIn } from '../../../shared/domain/trainings/training.ts';
import { offersFor } from '../../../shared/domain/trainings/training-view.ts';
import { trainingTerms } from '../../support/training-terms.ts';

const today = '2026-03-02';

const published = (more: Partial<TrainingTerms> = {}): Training => {
  const drafted = draftTraining(trainingTerms(more), 'training_a', today);
  if (!drafted.ok) throw new Error(drafted.code);
  const opened = publishTraining(drafted.value, today);
  if (!opened.ok) throw new Error(opened.code);
  return opened.value;
};

const person = (name: string) => ({ sub: name, nis: '41002', memberId: `member_${name}`, role: 'education' as const });

const done = (result: ReturnType<typeof decide> | ReturnType<typeof recordAttendance>): Training => {
  if (!result.ok) throw new Error(result.code);
  return result.value;
};

const codeOf = (result: { readonly ok: boolean; readonly code?: string }) => (result.ok ? 'ok' : result.code);

const Command = fc.oneof(
  fc.record({ kind: fc.constant('enrol' as const), who: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ kind: fc.constant('cancel' as const), who: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ kind: fc.constant('places' as const), who: fc.integer({ min: 1, max: 6 }) }),
);
type Command = typeof Command extends fc.Arbitrary<infer Value> ? Value : never;

const decide = (training: Training, { kind, who }: Command) => {
  if (kind === 'enrol') return enrol(training, person(`p${who}`), today);
  if (kind === 'cancel') return cancelEnrolment(training, person(`p${who}`), today);
  return changeTraining(training, trainingTerms({ places: who }), today);
};

/** The trainings one after the other, refusals left out. */
const history = (commands: readonly Command[]): readonly Training[] => {
  const states = [published()];
  for (const command of commands) {
    const after = decide(states.at(-1)!, command);
    if (after.ok) states.push(after.value);
  }
  return states;
};

const subs = (some: readonly { readonly sub: string }[]): readonly string[] => some.map(({ sub }) => sub);

const stored = (value: Training) => ({
  key: { pk: partition('training', 'flanders'), sk: 'TRAINING#training_a' },
  version: 1,
  schema: 1,
  value,
});

const noticesOf = (old: Training, after: Training): readonly TrainingNotice[] =>
  trainingNotices({ sequence: '1', key: stored(after).key, old: stored(old), new: stored(after) });

/** The calendars that hold the training once a notice has come. */
const withNotice = (calendars: readonly string[], { method, to }: TrainingNotice): readonly string[] => {
  const others = calendars.filter((sub) => !subs(to).includes(sub));
  return method === 'REQUEST' ? [...others, ...subs(to)] : others;
};

const commands = fc.array(Command, { maxLength: 60 });

describe('the list of a training', () => {
  test('never gives more places than there are, and nobody two', () => {
    fc.assert(
      fc.property(commands, (asked) => {
        for (const training of history(asked)) {
          expect(seatedIn(training).length).toBeLessThanOrEqual(training.places);
          expect(new Set(subs(training.enrolled)).size).toBe(training.enrolled.length);
          expect(freeIn(training) === 0 || waitingIn(training).length === 0).toBe(true);
        }
      }),
    );
  });

  test('keeps the order in which people came, and takes a place from nobody who has one', () => {
    fc.assert(
      fc.property(commands, (asked) => {
        const states = history(asked);
        states.slice(1).forEach((after, index) => {
          const before = states[index]!;
          const stayed = subs(before.enrolled).filter((sub) => subs(after.enrolled).includes(sub));
          expect(subs(after.enrolled).filter((sub) => stayed.includes(sub))).toEqual(stayed);
          const hadPlace = subs(seatedIn(before)).filter((sub) => stayed.includes(sub));
          expect(subs(seatedIn(after))).toEqual(expect.arrayContaining([...hadPlace]));
        });
      }),
    );
  });

  test('tells everybody of the place they get and of the one they lose: what their calendars hold is who has a place', () => {
    fc.assert(
      fc.property(commands, (asked) => {
        const states = history(asked);
        let calendars: readonly string[] = [];
        states.slice(1).forEach((after, index) => {
          calendars = noticesOf(states[index]!, after).reduce(withNotice, calendars);
          expect([...calendars].toSorted()).toEqual(subs(seatedIn(after)).toSorted());
        });
      }),
    );
  });
});

describe('enrolling', () => {
  test.each([
    ['twice', () => enrol(done(enrol(published(), person('a'), today)), person('a'), today), 'enrolment-made'],
    ['for what is meant for others', () => enrol(published({ audience: ['mayor'] }), person('a'), today), 'training-not-for-role'],
    ['after the day', () => enrol(published(), person('a'), '2026-04-11'), 'training-not-open'],
    ['for what is not published', () => enrol({ ...published(), state: 'draft' }, person('a'), today), 'training-not-open'],
    [
      'where the list is full',
      () =>
        enrol(
          { ...published(), enrolled: Array.from({ length: 300 }, (_, index) => ({ sub: `s${index}`, nis: '41002', memberId: 'm' })) },
          person('a'),
          today,
        ),
      'training-list-full',
    ],
  ] as const)('%s is refused', (_, asked, code) => {
    expect(codeOf(asked())).toBe(code);
  });

  test('is undone by whoever enrolled, and by nobody else', () => {
    expect(codeOf(cancelEnrolment(published(), person('a'), today))).toBe('enrolment-absent');
  });
});

describe('a training', () => {
  test('keeps at least the places that were given', () => {
    const two = ['a', 'b'].reduce((training, name) => done(enrol(training, person(name), today)), published());
    expect(codeOf(changeTraining(two, trainingTerms({ places: 1 }), today))).toBe('places-taken');
    expect(codeOf(changeTraining(two, trainingTerms({ places: 3 }), today))).toBe('ok');
  });

  test('raises its number only for what stands in a calendar', () => {
    expect(done(changeTraining(published(), trainingTerms({ places: 9 }), today)).sequence).toBe(0);
    expect(done(changeTraining(published(), trainingTerms({ place: 'Elsewhere' }), today)).sequence).toBe(1);
  });

  test('has attendance from its day on, of those who had a place', () => {
    const three = ['a', 'b', 'c'].reduce((training, name) => done(enrol(training, person(name), today)), published());
    expect(codeOf(recordAttendance(three, ['a'], today))).toBe('training-ahead');
    expect(codeOf(recordAttendance(three, ['c'], '2026-04-10'))).toBe('enrolment-absent');
    expect(done(recordAttendance(three, ['a', 'a'], '2026-04-10'))).toMatchObject({ state: 'held', attended: ['a'] });
  });

  test('is offered to the roles it is for, in their own language first', () => {
    const [dutch, french, later] = [published(), published({ language: 'fr', on: '2026-04-01' }), published({ on: '2026-05-01' })];
    const looking = { sub: 'a', role: 'education', today } as const;
    const titles = (language: 'nl' | 'fr') => offersFor([later, french, dutch], { ...looking, language }).map(({ on }) => on);
    expect(titles('nl')).toEqual(['2026-04-10', '2026-05-01', '2026-04-01']);
    expect(titles('fr')).toEqual(['2026-04-01', '2026-04-10', '2026-05-01']);
    expect(offersFor([dutch], { ...looking, role: 'police', language: 'nl' })).toEqual([]);
  });
});
