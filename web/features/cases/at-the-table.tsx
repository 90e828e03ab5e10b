import type { CellRole } from '../../../shared/domain/access/roles.ts';
import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Tag } from '../../ui/notice.tsx';
import { type CalledShown, type CaseShown, useCalled } from './cases-api.ts';
import { EndInvitation } from './end-invitation.tsx';
import { Approve, InviteForm } from './invite.tsx';
import './cases.css';

type Props = { readonly shown: CaseShown; readonly role: CellRole };

const tones: Partial<Record<CalledShown['state'], 'good' | 'plain'>> = { accepted: 'good', left: 'plain', steppedAside: 'plain' };

const One = ({ shown: { caseId, may }, role, one }: Props & { readonly one: CalledShown }) => {
  const { say, day, labelled, language } = useWords();
  const { memberId, name, role: theirs, state, lastOn, proposedRole, refusal } = one;
  const invites = may.includes('invitations.propose');
  const ends = may.includes('invitations.end');
  return (
    <li>
      <bdi>{name}</bdi> <span className="muted">({roleNames[theirs][language]})</span>{' '}
      <Tag tone={tones[state] ?? 'waits'}>{say(`cases.invitation.${state}`)}</Tag>{' '}
      {lastOn !== undefined && <span className="muted">{labelled(say('cases.lastDay'), day(lastOn))} </span>}
      {invites && state === 'proposed' && proposedRole !== role && <Approve caseId={caseId} memberId={memberId} name={name} />}
      {ends && state !== 'ended' && state !== 'refused' && <EndInvitation caseId={caseId} memberId={memberId} name={name} />}
      {refusal !== undefined && <p className="said">{labelled(say('cases.refusal'), refusal)}</p>}
    </li>
  );
};

const Everybody = (props: Props) => (
  <Loaded query={useCalled(props.shown.caseId)}>
    {({ items }) => (
      <ul className="chips">
        {items.map((one) => (
          <One key={one.memberId} {...props} one={one} />
        ))}
      </ul>
    )}
  </Loaded>
);

/** Who is called, each with their role and answer, and who of them left; and calling one more, which takes two. */
export const AtTheTable = ({ shown, role }: Props) => {
  const { say } = useWords();
  const { invitations = [], may } = shown;
  const invites = may.includes('invitations.propose');
  if (invitations.length === 0 && !invites) return undefined;
  return (
    <section aria-labelledby="called">
      <h2 id="called">{say('cases.called')}</h2>
      {invitations.length > 0 && <Everybody shown={shown} role={role} />}
      {invites && <InviteForm shown={shown} />}
    </section>
  );
};
