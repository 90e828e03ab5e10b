import { Link } from 'wouter';
import { usePortal } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { goToSignIn } from '../../session/go-to-sign-in.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';

/** A second window that has done its work, or could not; the first goes on, or offers another try. */
export const Elsewhere = ({ failed }: { readonly failed: boolean }) => {
  const { say } = useWords();
  return (
    <Page title={say(failed ? 'shell.signInFailed' : 'shell.signedInElsewhere')} lead={say('shell.signedInElsewhereHelp')}>
      {undefined}
    </Page>
  );
};

export const SignInFailed = ({ reason }: { reason: string }) => {
  const { say, language } = useWords();
  const portal = usePortal();
  return (
    <Page title={say('shell.signInFailed')} lead={say('shell.signInFailedHelp', { reason })}>
      <Button look="primary" onPress={() => void goToSignIn({ ...portal, language }, '/')}>
        {say('shell.signIn')}
      </Button>
    </Page>
  );
};

export const NotFound = () => {
  const { say } = useWords();
  return (
    <Page title={say('shell.notFound')} lead={say('shell.notFoundHelp')}>
      <p>
        <Link href="/">{say('shell.home')}</Link>
      </p>
    </Page>
  );
};
