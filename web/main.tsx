import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../shared/domain/tenants.ts';
import { askPortal, connection } from './app/api.ts';
import { App } from './app/app.tsx';
import { Bare } from './app/bare.tsx';
import { firstLanguage } from './app/language.ts';
import { Unreachable } from './app/unreachable.tsx';
import { loadWords, WordsProvider } from './app/words.tsx';
import { apiAddress } from './session/address.ts';
import { arrive } from './session/arrive.ts';
import { keepsakes } from './session/keepsake.ts';
import { createSession } from './session/session.ts';
import { signInService } from './session/sign-in-service.ts';
import { Loading } from './ui/loading.tsx';
import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/controls.css';

const root = createRoot(document.getElementById('portal') ?? document.body);
const url = apiAddress(document, location);
const callbackUrl = `${location.origin}/signedIn`;
const kept = keepsakes({ tab: sessionStorage, machine: localStorage });

/** The language of the moment, for whoever sends requests. */
const spoken: { language: Language } = { language: firstLanguage(localStorage, navigator.languages) };

/** What there is to say before the portal is open, the newest only; nothing once it is. */
const bare: { content?: ReactNode } = {};

const showBare = async (content: ReactNode): Promise<void> => {
  bare.content = content;
  const { language } = spoken;
  const catalogue = await loadWords(language);
  if (bare.content !== content) return;
  document.documentElement.lang = language;
  root.render(
    <WordsProvider language={language} catalogue={catalogue}>
      {content}
    </WordsProvider>,
  );
};

const waiting = (
  <Bare>
    <Loading />
  </Bare>
);

const open = async (): Promise<void> => {
  showBare(waiting).catch(() => {}); // without words nothing can be said
  const facts = await askPortal(url, spoken.language);
  spoken.language = firstLanguage(localStorage, navigator.languages, facts.languages);
  document.documentElement.dataset['tenant'] = facts.tenant;
  const service = signInService(facts.signIn);
  const session = createSession(service);
  session.subscribe(() => {
    const { kind } = session.state();
    if (kind === 'signedIn') kept.remember();
    if (kind === 'locked' || kind === 'signedOut') kept.askAgain();
  });
  const { language } = spoken;
  const [catalogue, arrival] = await Promise.all([
    loadWords(language),
    arrive({ service, session, keepsakes: kept, callbackUrl, language }),
  ]);
  if (arrival.kind === 'leaving') return;
  const connectAs = (membershipId?: string) => connection({ url, session, language: () => spoken.language }, membershipId);
  const connect = connectAs();
  const portal = { facts, session, service, keepsakes: kept, connect, connectAs, callbackUrl, placeId: '' };
  const onLanguage = (next: Language): void => void (spoken.language = next);
  delete bare.content;
  root.render(
    <StrictMode>
      <App portal={portal} arrival={arrival} first={{ language, catalogue }} onLanguage={onLanguage} />
    </StrictMode>,
  );
};

open().catch(() => showBare(<Unreachable />));
