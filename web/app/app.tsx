import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Language } from '../../shared/domain/tenants.ts';
import type { PortalWords } from '../../shared/i18n/portal/catalogues.ts';
import type { Arrival } from '../session/arrive.ts';
import type { Session } from '../session/session.ts';
import { refusalIn } from './api.ts';
import { Boundary } from './boundary.tsx';
import { Guards } from './guards.tsx';
import { chooseLanguage, chosenLanguage } from './language.ts';
import { type Portal, PortalProvider } from './portal.tsx';
import { Rooms } from './rooms.tsx';
import { loadFaceWords, loadWords, WordsProvider } from './words.tsx';

/** A refusal is an answer: it is not asked again. A network that failed is, twice. */
const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: (count, error) => count < 2 && (refusalIn(error)?.status ?? 500) >= 500 },
      mutations: { networkMode: 'always' },
    },
  });

type Spoken = { readonly language: Language; readonly catalogue: PortalWords };

type Props = {
  readonly portal: Omit<Portal, 'choose' | 'suggest'>;
  readonly arrival: Arrival;
  readonly first: Spoken;
  /** Tells whoever sends requests which language the reader has now. */
  readonly onLanguage: (language: Language) => void;
};

const useSpoken = ({ first, onLanguage, client }: Pick<Props, 'first' | 'onLanguage'> & { readonly client: QueryClient }) => {
  const [spoken, setSpoken] = useState(first);
  useEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken]);
  return useMemo(() => {
    const speak = async (language: Language): Promise<void> => {
      const [catalogue] = await Promise.all([loadWords(language), loadFaceWords(client, spoken.language, language)]);
      onLanguage(language);
      setSpoken({ language, catalogue });
    };
    return { spoken, speak };
  }, [spoken, onLanguage, client]);
};

/** What was read for one place is never shown at another: each has a memory of its own. */
const useClient = (session: Session): QueryClient => {
  const membershipId = useSyncExternalStore(session.subscribe, () => {
    const state = session.state();
    return state.kind === 'signedOut' ? undefined : state.membershipId;
  });
  const [memory, setMemory] = useState(() => ({ membershipId, client: newQueryClient() }));
  if (memory.membershipId === membershipId) return memory.client;
  const next = { membershipId, client: newQueryClient() };
  setMemory(next);
  return next.client;
};

/** The portal of one tenant. */
export const App = ({ portal, arrival, first, onLanguage }: Props) => {
  const client = useClient(portal.session);
  const { spoken, speak } = useSpoken({ first, onLanguage, client });
  const standing = useMemo<Portal>(() => {
    // what was fetched holds words of the former language
    const change = (language: Language): void => void speak(language).then(() => client.invalidateQueries());
    return {
      ...portal,
      choose: (language) => {
        chooseLanguage(localStorage, language);
        change(language);
      },
      suggest: (language) => {
        if (chosenLanguage(localStorage) === undefined && language !== spoken.language) change(language);
      },
    };
  }, [portal, speak, client, spoken.language]);
  return (
    <PortalProvider value={standing}>
      <WordsProvider {...spoken}>
        <QueryClientProvider client={client}>
          <Boundary>
            <Rooms arrival={arrival} />
          </Boundary>
          <Guards />
        </QueryClientProvider>
      </WordsProvider>
    </PortalProvider>
  );
};
