import { Suspense, useState } from 'react';
import { isInForce } from '../../shared/domain/members/member.ts';
import { roleNames } from '../../shared/i18n/names/roles.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Refusal } from '../ui/refusal.tsx';
import { forgetDrafts, hasUnsaved } from './drafts.ts';
import { type Place, usePlaceAtWork, usePlaces, useSwitchPlace } from './me.ts';
import { useNameOf } from './municipality-names.ts';
import { usePortal, useSession, useToday } from './portal.tsx';
import { useWords } from './words.tsx';

/** Where somebody works, in words: a municipality, the Region or the country. */
const usePlaceName = () => {
  const { say } = useWords();
  const nameOf = useNameOf();
  return (place: Place): string => {
    if (place.scope === 'municipality') return nameOf(place.nis);
    return say(place.scope === 'region' ? 'shell.theRegion' : 'shell.theCountry');
  };
};

const Places = () => {
  const { say, language } = useWords();
  const { data } = usePlaces();
  const switching = useSwitchPlace();
  const placeName = usePlaceName();
  const today = useToday();
  const current = usePlaceAtWork();
  if (data === undefined) return undefined;
  const others = data.items.filter((place) => place.membershipId !== current?.membershipId && isInForce(place, today));
  const words = (place: Place) => ({ role: roleNames[place.role][language], place: placeName(place) });
  return (
    <>
      {current !== undefined && (
        <p>
          {words(current).role}, {words(current).place}
        </p>
      )}
      {others.length > 0 && <h2>{say('shell.switchCell')}</h2>}
      {switching.isError && <Refusal error={switching.error} />}
      {others.map((place) => (
        <Button key={place.membershipId} busy={switching.isPending} onPress={() => switching.mutate(place.membershipId)}>
          {say('shell.switchTo', words(place))}
        </Button>
      ))}
    </>
  );
};

const useSignOut = () => {
  const { session, service, keepsakes } = usePortal();
  return async (): Promise<void> => {
    keepsakes.forget();
    forgetDrafts();
    await session.end();
    location.assign(service.signOutAddress(`${location.origin}/`));
  };
};

/** Signs out; asks first while something that was typed would be lost. */
const SignOut = () => {
  const { say } = useWords();
  const signOut = useSignOut();
  const [asking, setAsking] = useState(false);
  const stay = (): void => setAsking(false);
  return (
    <>
      <Button onPress={() => (hasUnsaved() ? setAsking(true) : void signOut())}>{say('shell.signOut')}</Button>
      {asking && (
        <Dialog title={say('shell.signOutSure')} onClose={stay}>
          <p>{say('shell.signOutMeans')}</p>
          <p className="row">
            <Button onPress={stay}>{say('shell.cancel')}</Button>
            <Button look="danger" onPress={() => void signOut()}>
              {say('shell.signOut')}
            </Button>
          </p>
        </Dialog>
      )}
    </>
  );
};

/** Who is signed in, where they work and could work, lock and sign out. */
export const AccountMenu = () => {
  const { say } = useWords();
  const { session } = usePortal();
  const state = useSession();
  const [open, setOpen] = useState(false);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape pressed on anything in it ends here
    <details
      className="menu"
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.currentTarget.open = false;
        event.currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary className="button small">{say('shell.account')}</summary>
      <div>
        <p className="muted">{say('shell.signedInAs', { email: state.kind === 'signedOut' ? '' : state.email })}</p>
        {open && (
          <Suspense>
            <Places />
          </Suspense>
        )}
        <Button onPress={() => void session.lock()}>{say('shell.lock')}</Button>
        <SignOut />
      </div>
    </details>
  );
};
