import type { CellRole } from '../../../shared/domain/access/roles.ts';
import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { useWords } from '../../app/words.tsx';
import { Tag } from '../../ui/notice.tsx';
import type { CaseShown } from './cases-api.ts';
import { EndInvitation } from './end-invitation.tsx';
import { Approve, InviteForm } from './invite.tsx';
import './cases.css';

type Props = { readonly shown: CaseShown; readonly role: CellRole };

/** Who is called, each with their role and answer; and calling one more, which takes two. */
export const AtTheTable = ({ shown, role }: Props) => {
  const { say, labelled, language } = useWords();
  const { caseId, invitations = [], may } = shown;
  const invites = may.includes('invitations.propose');
  const ends = may.includes('invitations.end');
  if (invitations.length === 0 && !invites) return undefined;
  return (
    <section aria-labelledby="called">
      <h2 id="called">{say('cases.called')}</h2>
      {invitations.length > 0 && (
        <ul className="chips">
          {invitations.map(({ memberId, name, role: theirs, state, proposedRole, refusal }) => (
            <li key={memberId}>
              <bdi>{name}</bdi> <span className="muted">({roleNames[theirs][language]})</span>{' '}
              <Tag tone={state === 'accepted' ? 'good' : 'waits'}>{say(`cases.invitation.${state}`)}</Tag>{' '}
              {invites && state === 'proposed' && proposedRole !== role && <Approve caseId={caseId} memberId={memberId} name={name} />}
              {ends && state !== 'ended' && state !== 'refused' && <EndInvitation caseId={caseId} memberId={memberId} name={name} />}
              {refusal !== undefined && <p className="said">{labelled(say('cases.refusal'), refusal)}</p>}
            </li>
          ))}
        </ul>
      )}
      {invites && <InviteForm shown={shown} />}
    </section>
  );
};
