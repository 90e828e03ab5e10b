import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { signInAgain } from '../session/again.ts';
import { reasonOf } from '../session/arrive.ts';
import { begin } from '../session/sign-in-service.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { forgetDrafts } from './drafts.ts';
import { Idle } from './idle.tsx';
import { usePortal, useSession } from './portal.tsx';
import { useWords } from './words.tsx';

/** Where one signs in again, and why that did not work the last time: each failure brings another address. */
const useSignInAgain = () => {
  const { language } = useWords();
  const { service, session, callbackUrl, keepsakes } = usePortal();
  const [address, setAddress] = useState('');
  const [failure, setFailure] = useState<{ readonly reason: string }>();
  useEffect(() => {
    const onOther = (): void => {
      keepsakes.forget();
      forgetDrafts();
      location.assign('/');
    };
    const onFailed = (error: unknown): void => setFailure({ reason: reasonOf(error) });
    const opening = signInAgain({ service, session, keepsakes, language, begun: begin(callbackUrl), onOther, onFailed });
    void opening.then((again) => setAddress(again.address));
    return () => void opening.then(({ stop }) => stop());
  }, [service, session, language, callbackUrl, keepsakes, failure]);
  return { address, failure };
};

/** A link to a second window in which one signs in again; this one goes on by itself once that is done. */
const SignInAgain = () => {
  const { say } = useWords();
  const { address, failure } = useSignInAgain();
  if (address === '') return undefined;
  return (
    <>
      {failure !== undefined && (
        <Notice tone="danger" announced title={say('shell.signInFailed')}>
          <p>{say('shell.signInFailedHelp', failure)}</p>
        </Notice>
      )}
      <p>
        <ButtonLink href={address} look="primary" newWindow>
          {say('shell.newWindow', { text: say('shell.signInAgain') })}
        </ButtonLink>
      </p>
    </>
  );
};

/** The person went to work elsewhere in another window: this one follows when they say so. */
const Switched = () => {
  const { say } = useWords();
  const { session } = usePortal();
  const [, goTo] = useLocation();
  const follow = (): void => {
    session.follow();
    goTo('/');
  };
  return (
    <Dialog title={say('shell.switched')}>
      <p>{say('shell.switchedHelp')}</p>
      <Button look="primary" onPress={follow}>
        {say('shell.goOn')}
      </Button>
    </Dialog>
  );
};

/** What stands between a person and the page: an ended session, the lock, the question whether anybody is there. */
export const Guards = () => {
  const { say } = useWords();
  const state = useSession();
  if (state.kind === 'signedIn') return <Idle />;
  if (state.kind === 'signedOut') return undefined;
  if (state.kind === 'switched') return <Switched />;
  return (
    <Dialog title={say(`shell.${state.kind}`)} opaque={state.kind === 'locked'}>
      <p>{say(`shell.${state.kind}Help`)}</p>
      <SignInAgain />
    </Dialog>
  );
};
