import * as z from 'zod';
import type { Overview } from '../../../shared/domain/municipalities/overview.ts';
import { OnboardingState } from '../../../shared/domain/municipalities/onboarding.ts';
import { isNamed } from '../../../shared/domain/register/names.ts';
import type { Row } from './use-municipalities.ts';

const Activity = z.enum(['active', 'dormant', 'unconfirmed']);
export type Activity = z.infer<typeof Activity>;
export const activities = Activity.options;

/** Which municipalities the page shows. */
export type Filter = {
  /** None means all. */
  readonly states: readonly OnboardingState[];
  readonly activity: Activity | undefined;
  /** Only where a mayor waits to be confirmed. */
  readonly mayors: boolean;
  /** A part of a name in any language. */
  readonly name: string;
};

export const noFilter: Filter = { states: [], activity: undefined, mayors: false, name: '' };

/** The address without its question mark and hash. */
type Place = { readonly search: string; readonly fragment: string };

/** Reads the filter of an address. Names stand behind the hash, which no server and no log sees; what is unknown is left out. */
export const filterAt = ({ search, fragment }: Place): Filter => {
  const query = new URLSearchParams(search);
  return {
    states: OnboardingState.options.filter((state) => query.getAll('state').includes(state)),
    activity: Activity.safeParse(query.get('activity')).data,
    mayors: query.get('mayors') === 'unconfirmed',
    name: new URLSearchParams(fragment).get('name') ?? '',
  };
};

/** The filter as an address, which gives the same view to whoever opens it; other parts of the search stay. */
export const addressOf = ({ states, activity, mayors, name }: Filter, search: string): Place => {
  const query = new URLSearchParams(search);
  for (const part of ['state', 'activity', 'mayors']) query.delete(part);
  for (const state of states) query.append('state', state);
  if (activity !== undefined) query.set('activity', activity);
  if (mayors) query.set('mayors', 'unconfirmed');
  return { search: query.toString(), fragment: name === '' ? '' : new URLSearchParams({ name }).toString() };
};

/** Whether a municipality belongs to what the filter asks for. */
export const fits =
  ({ states, activity, mayors, name }: Filter) =>
  (row: Pick<Row, 'state' | 'setup' | 'mayorsToConfirm' | 'names' | 'languages'>): boolean =>
    (states.length === 0 || states.includes(row.state)) &&
    (activity === undefined || row.setup?.activity === activity) &&
    (!mayors || row.mayorsToConfirm !== undefined) &&
    isNamed(row, name);

/** How many municipalities are in each state. */
export const countStates = (rows: readonly Pick<Overview, 'state'>[]): Readonly<Record<OnboardingState, number>> => {
  const counts = { inRegister: 0, requested: 0, invited: 0, claimed: 0, registering: 0, declared: 0, acknowledged: 0 };
  for (const { state } of rows) counts[state] += 1;
  return counts;
};
