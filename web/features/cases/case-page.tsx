import type { ReactNode } from 'react';
import { useSearch } from 'wouter';
import type { CellRole } from '../../../shared/domain/access/roles.ts';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Notice, Tag } from '../../ui/notice.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { Page } from '../../ui/page.tsx';
import { isErased, Tombstone } from '../erasures/tombstone.tsx';
import { TransfersMade } from '../transfers/transfers-made.tsx';
import { AboutCase } from './about-case.tsx';
import { AnswerInvitation } from './answer-invitation.tsx';
import { AtTheTable } from './at-the-table.tsx';
import { CaseActs } from './case-acts.tsx';
import { CaseTimeline } from './case-timeline.tsx';
import { type CaseShown, useCase } from './cases-api.ts';
import { Consultations } from './consultations.tsx';
import { Feedback } from './feedback.tsx';
import { FollowUp } from './follow-up/follow-up.tsx';
import { Oversight } from './oversight.tsx';
import { Recusals, StepAside } from './recusals.tsx';
import '../signals/signals.css';

type Shown = { readonly shown: CaseShown };

const Standing = ({ shown: { reference, standing, relation } }: Shown) => {
  const { say } = useWords();
  const leads = relation === 'chair' || relation === 'coordinator';
  return (
    <>
      <p>
        <code>{reference}</code> <Tag tone={standing === 'locked' ? 'bad' : 'plain'}>{say(`cases.standing.${standing}`)}</Tag>
      </p>
      {standing === 'locked' && (
        <Notice tone="danger" title={say('cases.lockedTitle')}>
          {say('cases.lockedText')}
        </Notice>
      )}
      {!leads && standing === 'listed' && <p>{say('cases.notYet')}</p>}
      {!leads && standing === 'followed' && <p>{say('cases.ownOnly')}</p>}
    </>
  );
};

type PartsProps = Shown & { readonly children?: ReactNode; readonly memberId?: string; readonly role?: CellRole | undefined };

/** What there is of a case for its reader, whoever that is: what they may not see is not there. */
export const CaseParts = ({ shown, children, memberId = '', role }: PartsProps) => (
  <>
    <AboutCase shown={shown} />
    <CaseTimeline shown={shown} />
    {children}
    <Consultations shown={shown} />
    <FollowUp shown={shown} memberId={memberId} role={role} />
    <Feedback shown={shown} />
  </>
);

type Props = { readonly caseId: string; readonly memberId: string; readonly role: CellRole };

/** One case: what the reader may see of it, and what they may do; once it is erased, that it is. */
export const CasePage = ({ caseId, memberId, role }: Props) => {
  const { say } = useWords();
  const query = useCase(caseId);
  const taken = new URLSearchParams(useSearch()).has('taken');
  return (
    <Page title={say('cases.one')}>
      {isErased(query.error) ? (
        <Tombstone caseId={caseId} error={query.error} />
      ) : (
        <Loaded query={query}>
          {(shown) => (
            <>
              {taken && <Outcome>{say('cases.takenUp')}</Outcome>}
              <Standing shown={shown} />
              <AnswerInvitation shown={shown} memberId={memberId} />
              <CaseActs shown={shown} role={role} />
              <TransfersMade shown={shown} />
              <CaseParts shown={shown} memberId={memberId} role={role}>
                <AtTheTable shown={shown} role={role} />
                {shown.may.includes('recusals.lift') && <Recusals caseId={shown.caseId} />}
              </CaseParts>
              <Oversight shown={shown} />
              {shown.may.includes('recusals.declare') && <StepAside caseId={shown.caseId} />}
            </>
          )}
        </Loaded>
      )}
    </Page>
  );
};
