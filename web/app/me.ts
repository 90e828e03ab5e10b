import { useQuery, useQueryClient } from '@tanstack/react-query';
import { memberships } from '../../shared/contract/members.ts';
import type { Api } from '../../shared/contract/api.ts';
import type { Answer } from '../../shared/contract/route.ts';
import { valueOf } from './api.ts';
import { usePortal } from './portal.tsx';

const placesApi = { name: 'region', title: '', capabilities: { memberships } } as const satisfies Api;

type Places = Answer<typeof memberships.routes.list>;
export type Place = Places['items'][number];
export type PlaceIn<Scope extends Place['scope']> = Extract<Place, { scope: Scope }>;

/** Where the signed-in person works now, and where else they could. */
export const usePlaces = () => {
  const { connect } = usePortal();
  return useQuery({ queryKey: ['memberships'], queryFn: () => valueOf(connect(placesApi).memberships.list()) });
};

/** The place at work: the one the token speaks for. */
export const placeAtWork = ({ items, activeId }: Places): Place | undefined => items.find(({ membershipId }) => membershipId === activeId);

/** Goes to work elsewhere: the next token speaks for that place, and nothing of the former one stays in memory. */
export const useSwitchPlace = () => {
  const { connect, session } = usePortal();
  const client = useQueryClient();
  return async (membershipId?: string): Promise<void> => {
    if (membershipId !== undefined) await valueOf(connect(placesApi).memberships.switch({ body: { membershipId } }));
    await session.renewed();
    client.clear();
  };
};
