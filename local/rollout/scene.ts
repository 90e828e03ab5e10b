import { type Client, createClient } from '../../shared/contract/client.ts';
import { regionApi } from '../../shared/contract/index.ts';
import type { Municipality } from '../../shared/domain/register/municipality.ts';
import type { Overview } from '../../shared/domain/municipalities/overview.ts';
import type { Person } from '../people/person.ts';
import { type SignInDoor, tokenOf } from '../people/sign-in.ts';
import { answered } from './attempt.ts';
import { addressOf, type InventedRole } from './invented.ts';
import type { RegionPlan } from './plan.ts';
import type { Traffic } from './traffic.ts';

export type RegionClient = Client<typeof regionApi>;

/** One Region at work: its plan, its people at their screens, and how far its officer saw everybody when the run began. */
export type Scene = {
  readonly plan: RegionPlan;
  readonly on: string;
  readonly officer: RegionClient;
  readonly at: (role: InventedRole, nis: string) => RegionClient;
  readonly municipality: (nis: string) => Municipality;
  readonly seen: (nis: string) => Overview | undefined;
};

export type SceneOptions = {
  readonly plan: RegionPlan;
  readonly on: string;
  readonly door: SignInDoor & { readonly url: string };
  readonly officer: Person;
  readonly person: (email: string) => Person;
  readonly traffic: Traffic;
};

/** The officer's list, page after page. */
const overviews = async (officer: RegionClient, cursor?: string): Promise<readonly Overview[]> => {
  const { value } = answered(await officer.municipalities.list({ query: { limit: 200, ...(cursor !== undefined && { cursor }) } }));
  const next = value.next === undefined ? null : new URL(value.next, 'http://localhost').searchParams.get('cursor');
  return next === null ? value.items : [...value.items, ...(await overviews(officer, next))];
};

const remembered = <Value>(make: (key: string) => Value): ((key: string) => Value) => {
  const made = new Map<string, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
};

/** Opens a Region: signs its officer in and looks how far its municipalities are. */
export const openScene = async ({ plan, on, door, officer, person, traffic }: SceneOptions): Promise<Scene> => {
  const { send, fetch } = traffic;
  const clientOf = (who: Person) => createClient(regionApi, { url: door.url, token: tokenOf(door, who, send), fetch });
  const clients = remembered((email) => clientOf(person(email)));
  const officerClient = clientOf(officer);
  const seen = new Map((await overviews(officerClient)).map((line) => [line.nis, line]));
  const municipalities = new Map(plan.municipalities.map((each) => [each.nis, each]));
  return {
    plan,
    on,
    officer: officerClient,
    at: (role, nis) => clients(addressOf(role, nis)),
    municipality: (nis) => {
      const found = municipalities.get(nis);
      if (found === undefined) throw new Error(`${nis} is not in the plan.`);
      return found;
    },
    seen: (nis) => seen.get(nis),
  };
};
