import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { PortalKey } from '../../shared/i18n/portal/catalogues.ts';
import { Mark } from '../ui/mark.tsx';
import { AccountMenu } from './account-menu.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { Offline } from './offline.tsx';
import { usePortal, useSession } from './portal.tsx';
import { QuickExit } from './quick-exit.tsx';
import { useWords } from './words.tsx';

export type NavItem = { readonly href: string; readonly key: PortalKey };

const isCurrent = (href: string, location: string): boolean =>
  href === '/' ? location === '/' : location === href || location.startsWith(`${href}/`);

const NavList = ({ items, look }: { readonly items: readonly NavItem[]; readonly look?: string }) => {
  const { say } = useWords();
  const [location] = useLocation();
  return (
    <ul className={look}>
      {items.map(({ href, key }) => (
        <li key={href}>
          <Link href={href} aria-current={isCurrent(href, location) ? 'page' : undefined}>
            {say(key)}
          </Link>
        </li>
      ))}
    </ul>
  );
};

/** The pages of every day, and beside them those that one opens now and then. */
const Navigation = ({ items, beside }: { readonly items: readonly NavItem[]; readonly beside: readonly NavItem[] }) => {
  const { say } = useWords();
  return (
    <nav className="nav" aria-label={say('shell.mainNavigation')}>
      <div className="within">
        <NavList items={items} />
        {beside.length > 0 && <NavList items={beside} look="beside" />}
      </div>
    </nav>
  );
};

const Masthead = () => {
  const { say } = useWords();
  const { facts } = usePortal();
  const signedIn = useSession().kind !== 'signedOut';
  return (
    <header className="masthead">
      <div className="within">
        <Link href="/" className="brand">
          <Mark />
          {say('shell.name')} <small>{say(`shell.tenant.${facts.tenant}`)}</small>
        </Link>
        <LanguageChoice />
        {signedIn && <AccountMenu />}
        {signedIn && <QuickExit />}
      </div>
    </header>
  );
};

const Footer = () => {
  const { say, labelled } = useWords();
  const { facts } = usePortal();
  return (
    <footer className="footer" aria-label={say('shell.footer')}>
      <div className="within">
        <p className="danger">{say('open.danger')}</p>
        <p>
          <Link href="/accessibility">{say('shell.accessibility')}</Link>
        </p>
        <p className="muted">
          {labelled(say('shell.sources'))}
          <span lang="en">{facts.attribution.join(' ')}</span>
        </p>
      </div>
    </footer>
  );
};

type FrameProps = { readonly nav?: readonly NavItem[]; readonly beside?: readonly NavItem[]; readonly children: ReactNode };

/** What stands around every page. */
export const Frame = ({ nav = [], beside = [], children }: FrameProps) => {
  const { say } = useWords();
  return (
    <div className="frame">
      <a className="skip" href="#content">
        {say('shell.skip')}
      </a>
      <Masthead />
      {nav.length > 0 && <Navigation items={nav} beside={beside} />}
      <Offline />
      <main id="content" className="within" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </div>
  );
};
