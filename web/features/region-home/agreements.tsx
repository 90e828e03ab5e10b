import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Api } from '../../../shared/contract/api.ts';
import { concertation } from '../../../shared/contract/concertation.ts';
import { addDays } from '../../../shared/domain/dates.ts';
import type { ProposalLine } from '../../../shared/domain/concertation/view.ts';
import type { TenantId } from '../../../shared/domain/tenants.ts';
import { valueOf } from '../../app/api.ts';
import { useMay } from '../../app/may.ts';
import { usePortal, useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Notice } from '../../ui/notice.tsx';

const proposalsApi = { name: 'region', title: '', capabilities: { concertation } } as const satisfies Api;

/** So long a change without notice is told on the home page. */
const toldDays = 30;

const waitsFor = ({ state, stances }: ProposalLine, side: TenantId): boolean =>
  ['proposed', 'underDiscussion', 'objected'].includes(state) &&
  stances.some(({ tenant, stands }) => tenant === side && stands === 'waiting');

/** What concerns the Region from the other sides: an emergency of the federal level, and proposals that wait for its signature. */
export const Agreements = () => {
  const { say, day } = useWords();
  const { connect, facts } = usePortal();
  const today = useToday();
  const signs = useMay()('concertation.sign');
  const { data } = useQuery({ queryKey: ['proposals'], queryFn: () => valueOf(connect(proposalsApi).concertation.list()) });
  const items = data?.items ?? [];
  const waiting = items.filter((line) => waitsFor(line, facts.tenant)).length;
  const urgent = items.filter(
    ({ state, content }) => ['agreed', 'inForce'].includes(state) && content.isEmergency && content.validFrom >= addDays(today, -toldDays),
  );
  return (
    <>
      {urgent.map(({ proposalId, content }) => (
        <Notice key={proposalId} tone="warning">
          <p>
            <Link href={`/concertation/${proposalId}`}>{say('region.urgentChange', { date: day(content.validFrom) })}</Link>
          </p>
        </Notice>
      ))}
      {signs && waiting > 0 && (
        <Notice>
          <p>
            <Link href="/concertation">{say('region.toSign', { count: waiting })}</Link>
          </p>
        </Notice>
      )}
    </>
  );
};
