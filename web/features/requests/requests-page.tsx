import { useState } from 'react';
import { useLocation } from 'wouter';
import type { InvitationRequest } from '../../../shared/domain/municipalities/request.ts';
import { useNameOf } from '../../app/municipality-names.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { Page } from '../../ui/page.tsx';
import { isUninvited } from '../invitations/invitable.ts';
import { inviteeOf, invitees, withInvitees } from '../invitations/invitation-draft.ts';
import { useMunicipalities } from '../municipalities/use-municipalities.ts';
import { RequestCard } from './request-card.tsx';
import { useRequests } from './use-requests.ts';
import './requests.css';

/** Verified requests of municipalities that were not invited since. */
const useUninvited = (requests: readonly InvitationRequest[]): readonly InvitationRequest[] => {
  const rows = useMunicipalities().data ?? [];
  const uninvited = new Set(rows.filter(isUninvited).map(({ nis }) => nis));
  return requests.filter(({ nis }) => uninvited.has(nis));
};

const Verified = ({ requests }: { readonly requests: readonly InvitationRequest[] }) => {
  const { say } = useWords();
  const nameOf = useNameOf();
  const [, navigate] = useLocation();
  const waiting = useUninvited(requests);
  const invite = (chosen: readonly InvitationRequest[]): void => {
    invitees.set(withInvitees(invitees.get() ?? [], chosen.map(inviteeOf)));
    navigate('/invitations');
  };
  if (waiting.length === 0) return undefined;
  return (
    <section aria-labelledby="verified">
      <h2 id="verified">{say('region.verifiedTitle')}</h2>
      <ul>
        {waiting.map(({ requestId, nis, contact }) => (
          <li key={requestId}>
            {nameOf(nis)}: <bdi>{contact.name}</bdi>
          </li>
        ))}
      </ul>
      <Button look="primary" onPress={() => invite(waiting)}>
        {say('region.inviteChosen', { count: waiting.length })}
      </Button>
    </section>
  );
};

const Settled = ({ request: { nis, state } }: { readonly request: InvitationRequest }) => {
  const { say } = useWords();
  const name = useNameOf()(nis);
  return (
    <Outcome>
      <p>{say(state === 'dismissed' ? 'region.dismissed' : 'region.verified', { name })}</p>
    </Outcome>
  );
};

/** Municipalities that ask to be invited: the Region looks who asked. */
export const RequestsPage = () => {
  const { say } = useWords();
  const [settled, setSettled] = useState<InvitationRequest>();
  return (
    <Page title={say('region.requests')} lead={say('region.requestsLead')}>
      {settled !== undefined && <Settled key={settled.requestId} request={settled} />}
      <Loaded query={useRequests('open')}>
        {(requests) =>
          requests.length === 0 ? (
            <p>{say('region.noRequests')}</p>
          ) : (
            <div className="requests">
              {requests.map((request) => (
                <RequestCard key={request.requestId} request={request} onSettled={setSettled} />
              ))}
            </div>
          )
        }
      </Loaded>
      <Loaded query={useRequests('verified')}>{(requests) => <Verified requests={requests} />}</Loaded>
    </Page>
  );
};
