import { Link } from 'wouter';
import { valueOf } from '../../app/api.ts';
import { useMunicipalityName } from '../../app/municipality-facts.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useMunicipalityApi } from '../municipality/municipality-api.ts';
import { sayNext } from '../municipality/said.ts';

/** Instead of registering: saying that there is no cell. */
export const NoneInstead = () => {
  const { say } = useWords();
  return (
    <>
      <hr />
      <p className="muted">
        {say('municipality.noneInstead')} <Link href="/statement">{say('municipality.noneLink')}</Link>
      </p>
    </>
  );
};

/** The invitation: what it means, and one button. After a cell ended, the same opens a new registration. */
export const Claim = ({ nis, again }: { nis: string; again: boolean }) => {
  const { say } = useWords();
  const api = useMunicipalityApi();
  const place = useMunicipalityName(nis);
  const claim = useDeed(
    () => valueOf(api.registrations.claim()),
    () => sayNext('municipality.said.claimed'),
  );
  return (
    <Page
      title={say(again ? 'municipality.claimAgain' : 'municipality.claim')}
      lead={say(again ? 'municipality.claimAgainLead' : 'municipality.claimLead', { place })}
    >
      {claim.isError && <Refusal error={claim.error} />}
      {!again && (
        <>
          <h2>{say('municipality.claimMeans')}</h2>
          <ul>
            <li>{say('municipality.claimMeans1')}</li>
            <li>{say('municipality.claimMeans2')}</li>
            <li>{say('municipality.claimMeans3')}</li>
          </ul>
        </>
      )}
      <p className="links">
        <Button look="primary" busy={claim.isPending} onPress={() => claim.mutate()}>
          {say(again ? 'municipality.claimAgain' : 'municipality.claimButton')}
        </Button>
      </p>
      <NoneInstead />
    </Page>
  );
};
