import { useState } from 'react';
import type { InvitationRequest } from '../../../shared/domain/municipalities/request.ts';
import { languageNames } from '../../../shared/i18n/names/languages.ts';
import { useNameOf } from '../../app/municipality-names.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useSettle } from './use-requests.ts';

type Props = { readonly request: InvitationRequest; readonly onSettled: (request: InvitationRequest) => void };

const Dismiss = ({ request, onSettled, onClose }: Props & { readonly onClose: () => void }) => {
  const { say } = useWords();
  const dismiss = useSettle('dismiss', onSettled);
  return (
    <Dialog title={say('region.dismissTitle')} onClose={onClose}>
      <p>{say('region.dismissMeaning')}</p>
      {dismiss.isError && <Refusal error={dismiss.error} />}
      <div className="row">
        <Button look="danger" busy={dismiss.isPending} onPress={() => dismiss.mutate(request)}>
          {say('region.dismiss')}
        </Button>
        <Button onPress={onClose}>{say('shell.cancel')}</Button>
      </div>
    </Dialog>
  );
};

/** Who asks, for which municipality, and what the Region says to it. */
export const RequestCard = ({ request, onSettled }: Props) => {
  const { say, moment, language } = useWords();
  const nameOf = useNameOf();
  const verify = useSettle('verify', onSettled);
  const [dismissing, setDismissing] = useState(false);
  const { nis, contact, requestedAt } = request;
  return (
    <article className="card" aria-labelledby={request.requestId}>
      <h2 id={request.requestId}>{nameOf(nis)}</h2>
      <p>
        <bdi>{contact.name}</bdi>
        <br />
        <a href={`mailto:${contact.email}`}>{contact.email}</a>
        <br />
        {languageNames[contact.language][language]}
      </p>
      <p className="muted">{say('region.requestedAt', { moment: moment(requestedAt) })}</p>
      {verify.isError && <Refusal error={verify.error} />}
      <div className="row">
        <Button look="primary" busy={verify.isPending} onPress={() => verify.mutate(request)}>
          {say('region.verify')}
        </Button>
        <Button onPress={() => setDismissing(true)}>{say('region.dismiss')}</Button>
      </div>
      {dismissing && <Dismiss request={request} onSettled={onSettled} onClose={() => setDismissing(false)} />}
    </article>
  );
};
