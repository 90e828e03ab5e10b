import { useMutation, useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { memberships } from '../../shared/contract/memberships.ts';
import type { Api } from '../../shared/contract/api.ts';
import type { Answer } from '../../shared/contract/route.ts';
import { valueOf } from './api.ts';
import { usePortal, useSession } from './portal.tsx';

const placesApi = { name: 'region', title: '', capabilities: { memberships } } as const satisfies Api;

type Places = Answer<typeof memberships.routes.list>;
export type Place = Places['items'][number];
export type PlaceIn<Scope extends Place['scope']> = Extract<Place, { scope: Scope }>;

/** Where the signed-in person works now, and where else they could. */
export const usePlaces = () => {
  const { connectAs } = usePortal();
  return useQuery({ queryKey: ['memberships'], queryFn: () => valueOf(connectAs()(placesApi).memberships.list()) });
};

/** The place at work: the one the token of this window speaks for. */
export const usePlaceAtWork = (): Place | undefined => {
  const { data } = usePlaces();
  const state = useSession();
  return state.kind === 'signedOut' ? undefined : data?.items.find(({ membershipId }) => membershipId === state.membershipId);
};

/** Goes to work elsewhere, or looks again where one may work: the next token speaks for that place. */
export const useSwitchPlace = () => {
  const { connectAs, session } = usePortal();
  const [, goTo] = useLocation();
  return useMutation({
    mutationFn: async (membershipId?: string): Promise<void> => {
      if (membershipId !== undefined) await valueOf(connectAs()(placesApi).memberships.switch({ body: { membershipId } }));
      await session.moved();
      goTo('/');
    },
  });
};
