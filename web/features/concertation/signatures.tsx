import type { ProposalView } from '../../../shared/domain/concertation/view.ts';
import { useWords } from '../../app/words.tsx';
import { Tag } from '../../ui/notice.tsx';

const tones = { waiting: 'waits', signed: 'good', objected: 'bad' } as const;

/** Each side whose signature is needed, where it stands and, where it objects, why. */
export const Signatures = ({ proposal: { stances } }: { readonly proposal: ProposalView }) => {
  const { say, day } = useWords();
  return (
    <ul className="plain stances">
      {stances.map(({ tenant, stands, on, reasons }) => (
        <li key={tenant}>
          <strong>{say(`shell.tenant.${tenant}`)}</strong>{' '}
          <Tag tone={tones[stands]}>{say(`concertation.stands.${stands}`, on === undefined ? {} : { date: day(on) })}</Tag>
          {reasons !== undefined && <p className="as-written">{reasons}</p>}
        </li>
      ))}
    </ul>
  );
};
