import type { CaseShown } from './cases-api.ts';

/** Something in the life of a case that has a day; `ahead` while it is still to come, `overdue` where it should have been. */
export type CaseEvent = {
  readonly id: string;
  readonly on: string;
  readonly kind: 'listed' | 'met' | 'action' | 'actionDone' | 'reviewed' | 'review' | 'locks' | 'closed';
  readonly look: 'past' | 'ahead' | 'overdue';
};

const dayOf = (at: string): string => at.slice(0, 10);

const meetings = ({ consultations = [] }: CaseShown, today: string): readonly CaseEvent[] =>
  consultations.flatMap(({ meetingId: id, on, state }) =>
    state === 'cancelled'
      ? []
      : [{ id, on, kind: 'met' as const, look: state === 'held' || on < today ? ('past' as const) : ('ahead' as const) }],
  );

const actions = ({ actions: all = [] }: CaseShown, today: string): readonly CaseEvent[] =>
  all.flatMap(({ actionId: id, dueOn, state, settledOn = dueOn }): readonly CaseEvent[] => {
    if (state === 'dropped') return [];
    if (state === 'done') return [{ id, on: settledOn, kind: 'actionDone', look: 'past' }];
    return [{ id, on: dueOn, kind: 'action', look: dueOn < today ? 'overdue' : 'ahead' }];
  });

const reviews = ({ reviews: all = [], reviewDueOn, locksAfter, state }: CaseShown, today: string): readonly CaseEvent[] => [
  ...all.map(({ reviewId: id, on }) => ({ id, on, kind: 'reviewed', look: 'past' }) as const),
  ...(state === 'listed'
    ? ([
        { id: 'review', on: reviewDueOn, kind: 'review', look: reviewDueOn < today ? 'overdue' : 'ahead' },
        { id: 'locks', on: locksAfter, kind: 'locks', look: locksAfter < today ? 'overdue' : 'ahead' },
      ] as const)
    : []),
];

/** What happened and what is to come, lane by lane. */
export const lanesOf = (shown: CaseShown, today: string) => ({
  met: meetings(shown, today),
  acts: actions(shown, today),
  looks: reviews(shown, today),
});

/** Everything that has a day, in its order. */
export const eventsOf = (shown: CaseShown, today: string): readonly CaseEvent[] => {
  const { listedAt, closedOn } = shown;
  const ends: readonly CaseEvent[] = [
    { id: 'listed', on: dayOf(listedAt), kind: 'listed', look: 'past' },
    ...(closedOn === undefined ? [] : [{ id: 'closed', on: closedOn, kind: 'closed', look: 'past' } as const]),
  ];
  return [...ends, ...Object.values(lanesOf(shown, today)).flat()].toSorted((one, other) => (one.on < other.on ? -1 : 1));
};
