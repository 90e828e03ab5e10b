import type { ReactNode } from 'react';
import type { CellRole } from '../../../shared/domain/access/roles.ts';
import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Notice, Tag } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { AnswerInvitation } from './answer-invitation.tsx';
import { type CaseShown, useCase } from './cases-api.ts';
import { Approve, InviteForm } from './invite.tsx';
import '../signals/signals.css';

type Shown = { readonly shown: CaseShown };

const Fact = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <>
    <dt>{title}</dt>
    <dd className="said">{children}</dd>
  </>
);

const About = ({ shown: { listedAt, reviewDueOn, minor, identity, content } }: Shown) => {
  const { say, day, moment } = useWords();
  return (
    <dl className="facts">
      <Fact title={say('cases.listed')}>{moment(listedAt)}</Fact>
      <Fact title={say('cases.review')}>{day(reviewDueOn)}</Fact>
      {minor === true && <Fact title={say('cases.age')}>{say('cases.minor')}</Fact>}
      {identity !== undefined && (
        <Fact title={say('cases.person')}>
          <bdi>
            {[identity.name, identity.bornOn && day(identity.bornOn), identity.address, identity.knownBy].filter(Boolean).join(', ')}
          </bdi>
        </Fact>
      )}
      {content !== undefined && <Fact title={say('cases.concern')}>{content.concern}</Fact>}
      {content !== undefined && <Fact title={say('cases.scopeReasons')}>{content.scopeReasons}</Fact>}
      {content !== undefined && <Fact title={say('cases.proportionalityReasons')}>{content.proportionalityReasons}</Fact>}
    </dl>
  );
};

const Consultations = ({ shown: { consultations = [], decisions = [] } }: Shown) => {
  const { say, day } = useWords();
  if (consultations.length === 0) return undefined;
  return (
    <section aria-labelledby="consultations">
      <h2 id="consultations">{say('cases.consultations')}</h2>
      <ol className="plain">
        {consultations.map(({ meetingId, on, state, question, assessment, minutes }) => (
          <li key={meetingId}>
            <h3>
              {day(on)} <Tag>{say(`cases.consultation.${state}`)}</Tag>
            </h3>
            {question !== undefined && <p className="said">{question}</p>}
            {assessment !== undefined && <p className="said">{`${assessment.concern} ${assessment.reasons} ${assessment.handling}`}</p>}
            {minutes !== undefined && <p className="said">{minutes}</p>}
            <ul>
              {decisions
                .filter((decision) => decision.meetingId === meetingId)
                .map(({ decisionId, kind, reasons }) => (
                  <li key={decisionId}>
                    <strong>{say(`cases.decision.${kind}`)}</strong> {reasons !== undefined && <span className="said">{reasons}</span>}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
};

const AtTheTable = ({ shown, role }: Shown & { readonly role: CellRole }) => {
  const { say, language } = useWords();
  const { caseId, invitations = [], may } = shown;
  const invites = may.includes('invitations.propose');
  if (invitations.length === 0 && !invites) return undefined;
  return (
    <section aria-labelledby="called">
      <h2 id="called">{say('cases.called')}</h2>
      <ul>
        {invitations.map(({ memberId, name, role: theirs, state, proposedRole }) => (
          <li key={memberId}>
            <bdi>{name}</bdi> <span className="muted">({roleNames[theirs][language]})</span>{' '}
            <Tag tone={state === 'accepted' ? 'good' : 'waits'}>{say(`cases.invitation.${state}`)}</Tag>{' '}
            {invites && state === 'proposed' && proposedRole !== role && <Approve caseId={caseId} memberId={memberId} name={name} />}
          </li>
        ))}
      </ul>
      {invites && <InviteForm shown={shown} />}
    </section>
  );
};

type Props = { readonly caseId: string; readonly memberId: string; readonly role: CellRole };

/** One case: what the reader may see of it, and what they may do. */
export const CasePage = ({ caseId, memberId, role }: Props) => {
  const { say } = useWords();
  return (
    <Page title={say('cases.one')}>
      <Loaded query={useCase(caseId)}>
        {(shown) => (
          <>
            <p>
              <code>{shown.reference}</code> <Tag>{say(`cases.standing.${shown.standing}`)}</Tag>
            </p>
            {shown.standing === 'locked' && (
              <Notice tone="danger" title={say('cases.lockedTitle')}>
                {say('cases.lockedText')}
              </Notice>
            )}
            <AnswerInvitation shown={shown} memberId={memberId} />
            <About shown={shown} />
            <AtTheTable shown={shown} role={role} />
            <Consultations shown={shown} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
