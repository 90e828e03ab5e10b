/** A state machine as a test says it, beside the table that enforces it: state → event → next state. */
type Drawn<State extends string, Event extends string> = Readonly<Record<State, Partial<Readonly<Record<Event, State>>>>>;

type Machine<State extends string, Event extends string> = {
  readonly states: readonly State[];
  readonly events: readonly Event[];
  readonly drawn: Drawn<State, Event>;
};

/** Every event in every state, with where it leads: those with an arrow, and those that are refused. */
export const arrowsOf = <State extends string, Event extends string>({ states, events, drawn }: Machine<State, Event>) => {
  const all = states.flatMap((state) => events.map((event) => ({ state, event, to: drawn[state][event] })));
  return { leads: all.filter(({ to }) => to !== undefined), refused: all.filter(({ to }) => to === undefined) };
};

export const languages = ['nl', 'fr', 'de', 'en'] as const;
