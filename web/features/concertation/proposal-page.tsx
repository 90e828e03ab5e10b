import type { ProposalView } from '../../../shared/domain/concertation/view.ts';
import { useMay } from '../../app/may.ts';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { ChangeFacts } from './change-facts.tsx';
import './concertation.css';
import { useProposal } from './concertation-api.ts';
import { History } from './history.tsx';
import { Moves } from './moves.tsx';
import { Signatures } from './signatures.tsx';
import { StateTag } from './state-tag.tsx';
import { useSubjectName } from './subject-words.ts';
import { useTenantNames } from './tenant-names.ts';

const Lead = ({ proposal: { proposedBy, state, revision, signingEnds } }: { readonly proposal: ProposalView }) => {
  const { say, day } = useWords();
  const names = useTenantNames();
  const isOpen = state === 'proposed' || state === 'underDiscussion' || state === 'objected';
  return (
    <p>
      <StateTag state={state} /> {names([proposedBy])}
      {revision > 0 && `. ${say('concertation.revision', { revision })}`}
      {isOpen && `. ${say('concertation.signBy', { date: day(signingEnds) })}`}
    </p>
  );
};

/** One proposal: what it changes, who signed and who holds it up, what was said, and what the own side may do. */
export const ProposalPage = ({ proposalId }: { readonly proposalId: string }) => {
  const { say } = useWords();
  const subjectName = useSubjectName();
  const speaks = useMay()('concertation.sign');
  return (
    <Loaded query={useProposal(proposalId)}>
      {({ value: proposal, version }) => {
        const { content, draft, revision, facts, moves } = proposal;
        return (
          <Page title={say('concertation.title')} heading={subjectName(content.subject)} lead={<Lead proposal={proposal} />}>
            {revision === 0 && (
              <Notice>
                <p>{say('concertation.draftNotice')}</p>
              </Notice>
            )}
            <ChangeFacts content={content} />
            {revision > 0 && (
              <>
                <h2>{say('concertation.signatures')}</h2>
                <Signatures proposal={proposal} />
              </>
            )}
            {draft !== undefined && moves.includes('revise') && (
              <>
                <h2>{say('concertation.draftBeside')}</h2>
                <ChangeFacts content={draft} />
              </>
            )}
            {facts.length > 0 && (
              <>
                <h2>{say('concertation.history')}</h2>
                <History facts={facts} revision={revision} />
              </>
            )}
            {speaks && <Moves proposal={proposal} version={version} />}
          </Page>
        );
      }}
    </Loaded>
  );
};
