import * as z from 'zod';
import { IsoDate } from '../../../shared/domain/fields.ts';
import { CoverageStatus } from '../../../shared/domain/municipalities/onboarding.ts';
import { RegionId } from '../../../shared/domain/tenants.ts';
import { firstDay } from './dates.ts';

export const MapView = z.enum(['schematic', 'tiles', 'boundaries']);
export type MapView = z.infer<typeof MapView>;

/** What the reader looks at: a day, a kind of map, and which part of the country in which state. */
export type View = {
  readonly on: string;
  readonly view: MapView;
  readonly region?: RegionId | undefined;
  readonly state?: CoverageStatus | undefined;
};

/** A day that can be asked about, or undefined for what is no day, lies before the register or has yet to come. */
export const knownDay = (text: string | null, today: string): string | undefined => {
  const day = IsoDate.safeParse(text).data;
  return day !== undefined && day >= firstDay && day <= today ? day : undefined;
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

/** The address of a view. It always names the day, so that it shows tomorrow what it shows today. */
export const searchOf = ({ on, view, region, state }: View): string =>
  new URLSearchParams({
    on,
    ...(view !== 'schematic' && { view }),
    ...(region !== undefined && { region }),
    ...(state !== undefined && { state }),
  }).toString();
