import { useState } from 'react';
import { Link } from 'wouter';
import type { InvitationRequest } from '../../../shared/domain/municipalities/request.ts';
import { useNameOf } from '../../app/municipality-names.ts';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { invitees, withInvitees } from '../invitations/invitation-draft.ts';
import { RequestCard } from './request-card.tsx';
import { useRequests } from './use-requests.ts';
import './requests.css';

/** Who was verified is to be invited next, so the contact waits on that page already. */
const prepare = ({ nis, contact }: InvitationRequest): void => invitees.set(withInvitees(invitees.get() ?? [], [{ nis, ...contact }]));

const Settled = ({ request: { nis, state } }: { readonly request: InvitationRequest }) => {
  const { say } = useWords();
  const name = useNameOf()(nis);
  if (state === 'dismissed') {
    return (
      <Notice announced>
        <p>{say('region.dismissed', { name })}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="success" announced>
      <p>{say('region.verified', { name })}</p>
      <p>
        <Link href="/invitations">{say('region.inviteNow')}</Link>
      </p>
    </Notice>
  );
};

/** Municipalities that ask to be invited: the Region looks who asked. */
export const RequestsPage = () => {
  const { say } = useWords();
  const [settled, setSettled] = useState<InvitationRequest>();
  const onSettled = (request: InvitationRequest): void => {
    if (request.state === 'verified') prepare(request);
    setSettled(request);
  };
  return (
    <Page title={say('region.requests')} lead={say('region.requestsLead')}>
      {settled !== undefined && <Settled request={settled} />}
      <Loaded query={useRequests()}>
        {(requests) =>
          requests.length === 0 ? (
            <p>{say('region.noRequests')}</p>
          ) : (
            <div className="requests">
              {requests.map((request) => (
                <RequestCard key={request.requestId} request={request} onSettled={onSettled} />
              ))}
            </div>
          )
        }
      </Loaded>
    </Page>
  );
};
