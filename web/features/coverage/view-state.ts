import { CoverageStatus } from '../../../shared/domain/municipalities/onboarding.ts';
import { RegionId } from '../../../shared/domain/tenants.ts';
import { MapView } from '../../map/map-view.ts';
import { knownDay } from './days.ts';

/** What the reader looks at: a day, a kind of map, and which part of the country in which state. */
export type View = {
  readonly on: string;
  readonly view: MapView;
  readonly region?: RegionId | undefined;
  readonly state?: CoverageStatus | undefined;
};

/** The view that an address tells; what it leaves out or gets wrong is as on a first visit. */
export const viewIn = (search: string, today: string): View => {
  const asked = new URLSearchParams(search);
  return {
    on: knownDay(asked.get('on'), today) ?? today,
    view: MapView.safeParse(asked.get('view')).data ?? 'schematic',
    region: RegionId.safeParse(asked.get('region')).data,
    state: CoverageStatus.safeParse(asked.get('state')).data,
  };
};

const parts = ['on', 'view', 'region', 'state'] as const satisfies readonly (keyof View)[];

/** Whether an address asks for a day, a map, a part or a state that there is not. */
export const asksAmiss = (search: string, today: string): boolean => {
  const [asked, view] = [new URLSearchParams(search), viewIn(search, today)];
  return parts.some((part) => asked.has(part) && asked.get(part) !== view[part]);
};

/** The address of a view. It always names the day, so that it shows tomorrow what it shows today. */
export const searchOf = ({ on, view, region, state }: View): string =>
  new URLSearchParams({
    on,
    ...(view !== 'schematic' && { view }),
    ...(region !== undefined && { region }),
    ...(state !== undefined && { state }),
  }).toString();
