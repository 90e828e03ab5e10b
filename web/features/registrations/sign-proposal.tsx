import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Tag } from '../../ui/notice.tsx';
import { useFewNames } from '../municipality/few-names.ts';
import type { Signable } from './proposals.ts';

type Props = { readonly signable: Signable; readonly busy: boolean; readonly onSign: () => void };

const Meaning = ({ kind }: Pick<Signable, 'kind'>) => {
  const { say } = useWords();
  const then = {
    own: 'municipality.signMeansOwn',
    joint: 'municipality.signMeansJoint',
    joining: 'municipality.signMeansJoining',
  } as const;
  return (
    <>
      <h3>{say('municipality.signMeans')}</h3>
      <ul>
        {kind !== 'joining' && <li>{say('municipality.signMeans1')}</li>}
        <li>{say(then[kind])}</li>
        <li>{say('municipality.lapses')}</li>
        <li>{say('municipality.signMeansOne')}</li>
      </ul>
    </>
  );
};

/** One thing to sign: exactly which municipalities, what the signature means, and the button. */
export const SignProposal = ({ signable, busy, onSign }: Props) => {
  const { say, day } = useWords();
  const { cellId, kind, seat, covers, proposedAt, signedAt } = signable;
  const names = useFewNames(covers);
  const seatName = names.get(seat) ?? '';
  const titles = {
    own: say('municipality.signOwn'),
    joint: say('municipality.signJoint', { count: covers.length }),
    joining: say('municipality.signJoining', { seat: seatName }),
  };
  return (
    <section className="card proposal" aria-labelledby={`title-${cellId}`}>
      <h2 id={`title-${cellId}`}>{titles[kind]}</h2>
      {proposedAt !== undefined && <p className="muted">{say('municipality.signFrom', { seat: seatName, date: day(proposedAt) })}</p>}
      <p>{say('municipality.signExactly')}</p>
      <ul>
        {covers.map((nis) => (
          <li key={nis}>
            <strong>{names.get(nis)}</strong>{' '}
            {covers.length > 1 && nis === seat && <span className="muted">({say('municipality.seatTag')})</span>}
          </li>
        ))}
      </ul>
      <Meaning kind={kind} />
      {signedAt === undefined ? (
        <p>
          <Button look="primary" busy={busy} onPress={onSign} describedBy={`title-${cellId}`}>
            {say('municipality.sign')}
          </Button>
        </p>
      ) : (
        <p>
          <Tag tone="good">{say('municipality.signedAlready', { date: day(signedAt) })}</Tag>
        </p>
      )}
    </section>
  );
};
