import type { ProposalState } from '../../../shared/domain/concertation/state.ts';
import { useWords } from '../../app/words.tsx';
import { Tag } from '../../ui/notice.tsx';

const tones = {
  draft: 'plain',
  proposed: 'waits',
  underDiscussion: 'waits',
  objected: 'bad',
  agreed: 'good',
  inForce: 'good',
  withdrawn: 'plain',
  rejected: 'bad',
  expired: 'bad',
} as const satisfies Record<ProposalState, string>;

export const StateTag = ({ state }: { readonly state: ProposalState }) => {
  const { say } = useWords();
  return <Tag tone={tones[state]}>{say(`concertation.state.${state}`)}</Tag>;
};
