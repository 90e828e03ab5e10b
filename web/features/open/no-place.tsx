import { Suspense } from 'react';
import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { usePlaces, useSwitchPlace } from '../../app/me.ts';
import { useNameOf } from '../../app/municipality-names.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Refusal } from '../../ui/refusal.tsx';

const Waiting = () => {
  const { say, language } = useWords();
  const { data } = usePlaces();
  const nameOf = useNameOf();
  const waiting = (data?.items ?? []).flatMap((place) => (place.scope === 'municipality' && !place.confirmed ? [place] : []));
  return (
    <ul>
      {waiting.map(({ membershipId, role, nis }) => (
        <li key={membershipId}>{say('shell.waitsForConfirmation', { role: roleNames[role][language], place: nameOf(nis) })}</li>
      ))}
    </ul>
  );
};

/** Somebody who has an account, and nowhere to work. */
export const NoPlace = () => {
  const { say } = useWords();
  const again = useSwitchPlace();
  return (
    <Page title={say('shell.noPlace')} lead={say('shell.noPlaceHelp')}>
      <Suspense>
        <Waiting />
      </Suspense>
      {again.isError && <Refusal error={again.error} />}
      <p>
        <Button look="primary" busy={again.isPending} onPress={() => again.mutate(undefined)}>
          {say('shell.retry')}
        </Button>
      </p>
    </Page>
  );
};
