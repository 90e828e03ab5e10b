import { Link } from 'wouter';
import type { ProposalLine } from '../../../shared/domain/concertation/view.ts';
import type { TenantId } from '../../../shared/domain/tenants.ts';
import { useMay } from '../../app/may.ts';
import { usePortal } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import './concertation.css';
import { useProposals } from './concertation-api.ts';
import { StateTag } from './state-tag.tsx';
import { useSubjectName } from './subject-words.ts';
import { useTenantNames } from './tenant-names.ts';

const openStates: readonly string[] = ['proposed', 'underDiscussion', 'objected'];

const waitsFor = ({ stances }: ProposalLine, side: TenantId): boolean =>
  stances.some(({ tenant, stands }) => tenant === side && stands !== 'signed');

const Line = ({ line }: { readonly line: ProposalLine }) => {
  const { say, day } = useWords();
  const subjectName = useSubjectName();
  const names = useTenantNames();
  const { proposalId, proposedBy, state, content, stances, signingEnds } = line;
  const missing = stances.filter(({ stands }) => stands === 'waiting').map(({ tenant }) => tenant);
  const objecting = stances.filter(({ stands }) => stands === 'objected').map(({ tenant }) => tenant);
  return (
    <li>
      <div>
        <Link href={`/concertation/${proposalId}`}>{subjectName(content.subject)}</Link> <StateTag state={state} />
        <p className="muted">
          {names([proposedBy])}. {say('concertation.from')} {day(content.validFrom)}.
          {openStates.includes(state) && ` ${say('concertation.signBy', { date: day(signingEnds) })}.`}
        </p>
        {objecting.length > 0 && <p>{say('concertation.blockedBy', { tenants: names(objecting) })}</p>}
        {openStates.includes(state) && missing.length > 0 && <p>{say('concertation.waitsFor', { tenants: names(missing) })}</p>}
      </div>
    </li>
  );
};

type ListProps = { readonly id: string; readonly title: string; readonly lines: readonly ProposalLine[] };

const List = ({ id, title, lines }: ListProps) =>
  lines.length === 0 ? undefined : (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="plain stances">
        {lines.map((line) => (
          <Line key={line.proposalId} line={line} />
        ))}
      </ul>
    </section>
  );

/** What is proposed and decided between the sides: what waits for the own signature first. */
export const ProposalsPage = () => {
  const { say } = useWords();
  const { facts } = usePortal();
  const proposes = useMay()('concertation.sign');
  return (
    <Page title={say('concertation.title')} lead={say('concertation.lead')}>
      <p className="row no-print">
        {proposes && (
          <Link href="/concertation/new" className="button primary">
            {say('concertation.new')}
          </Link>
        )}
        <Link href="/concertation/versions" className="button">
          {say('concertation.versions')}
        </Link>
      </p>
      <Loaded query={useProposals()}>
        {({ items }) => {
          const open = items.filter(({ state }) => openStates.includes(state));
          const waiting = open.filter((line) => waitsFor(line, facts.tenant));
          const decided = items.filter(({ state }) => state !== 'draft' && !openStates.includes(state));
          return (
            <>
              {items.length === 0 && <p>{say('concertation.none')}</p>}
              <List id="awaits" title={say('concertation.awaits')} lines={waiting} />
              <List id="open" title={say('concertation.open')} lines={open.filter((line) => !waiting.includes(line))} />
              <List id="drafts" title={say('concertation.drafts')} lines={items.filter(({ state }) => state === 'draft')} />
              <List id="decided" title={say('concertation.decided')} lines={decided.toReversed()} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
};
