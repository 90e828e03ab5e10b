import { Link } from 'wouter';
import { usePortal } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { goToSignIn } from '../../session/go-to-sign-in.ts';
import { isStandIn } from '../../session/sign-in-service.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';

/** Before somebody signs in; an address asked for is kept for afterwards. */
export const Welcome = () => {
  const { say, language } = useWords();
  const portal = usePortal();
  const { tenant, signIn } = portal.facts;
  const back = `${location.pathname}${location.search}`;
  return (
    <Page title={say('open.title')} lead={say('open.lead')}>
      <p className="links">
        <Button look="primary" onPress={() => void goToSignIn({ ...portal, language }, back)}>
          {say('shell.signIn')}
        </Button>
      </p>
      <p className="muted">
        {say(isStandIn(signIn) ? 'open.signInHelp.standIn' : 'open.signInHelp.cognito', { tenant: say(`shell.tenant.${tenant}`) })}
      </p>
      {tenant !== 'federal' && (
        <section aria-labelledby="request">
          <h2 id="request">{say('open.requestFor')}</h2>
          <p>{say('open.requestLead')}</p>
          <p>
            <Link href="/request">{say('open.request')}</Link>
          </p>
        </section>
      )}
    </Page>
  );
};
