import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Language } from '../../shared/domain/tenants.ts';
import type { Keepsakes } from '../session/keepsake.ts';
import type { Session, SessionState } from '../session/session.ts';
import type { SignInService } from '../session/sign-in-service.ts';
import type { Connect, PortalFacts } from './api.ts';

/** What every page may need of the portal it stands in. */
export type Portal = {
  readonly facts: PortalFacts;
  readonly session: Session;
  readonly service: SignInService;
  readonly keepsakes: Keepsakes;
  /** The API for the place at work; where nobody is at work yet, for the person. */
  readonly connect: Connect;
  /** The API for one place, or for the person wherever they work. */
  readonly connectAs: (membershipId?: string) => Connect;
  readonly callbackUrl: string;
  /** What drafts of one place are kept under; empty where nobody is at work yet. */
  readonly placeId: string;
  /** The person's own choice, which wins from then on. */
  readonly choose: (language: Language) => void;
  /** What a page would rather speak, as long as the person chose nothing. */
  readonly suggest: (language: Language) => void;
};

const Standing = createContext<Portal | undefined>(undefined);

export const PortalProvider = Standing.Provider;

export const usePortal = (): Portal => {
  const portal = useContext(Standing);
  if (portal === undefined) throw new Error('There is no portal outside PortalProvider.');
  return portal;
};

/** Below here everything is read and changed for one place, whatever the tokens of this window come to speak for. */
export const AtPlace = ({ membershipId, children }: { readonly membershipId: string; readonly children: ReactNode }) => {
  const portal = usePortal();
  const value = useMemo(() => ({ ...portal, connect: portal.connectAs(membershipId), placeId: membershipId }), [portal, membershipId]);
  return <Standing value={value}>{children}</Standing>;
};

export const useSession = (): SessionState => {
  const { session } = usePortal();
  return useSyncExternalStore(session.subscribe, session.state);
};

/** The day of the rules, as the API tells it. */
export const useToday = (): string => usePortal().facts.today;
