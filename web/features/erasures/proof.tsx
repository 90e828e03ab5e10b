import { ErasedKind } from '../../../shared/domain/erasures/erasure.ts';
import { useWords } from '../../app/words.tsx';
import { Tag } from '../../ui/notice.tsx';
import { Fact, MaybeFact } from '../cases/facts.tsx';
import type { ProofShown } from './erasures-api.ts';
import '../../ui/path.css';
import '../signals/signals.css';
import './proof.css';

type Props = { readonly proof: ProofShown };

/** From erased to nothing left, each with its moment; what is still to come says so. */
const Path = ({ proof: { erasedAt, keyDestroyedAt, clearedAt } }: Props) => {
  const { say, moment } = useWords();
  const steps = { erased: erasedAt, keyDestroyed: keyDestroyedAt, cleared: clearedAt } as const;
  return (
    <ol className="path" aria-label={say('erasures.path')}>
      {(['erased', 'keyDestroyed', 'cleared'] as const).map((step) => (
        <li key={step} className={steps[step] === undefined ? 'ahead' : 'done'}>
          {say(`erasures.step.${step}`)}
          {steps[step] !== undefined && <span className="visually-hidden"> ({say('erasures.step.done')})</span>}
          <br />
          <span className="muted">{steps[step] === undefined ? say('erasures.step.ahead') : moment(steps[step])}</span>
        </li>
      ))}
    </ol>
  );
};

/** What proves that something is gone: nothing of the person. */
export const Proof = ({ proof }: Props) => {
  const { say, list } = useWords();
  const { reference, rule, items = {}, agendas, subjectId } = proof;
  const kinds = ErasedKind.options.flatMap((kind) => {
    const count = items[kind];
    return count === undefined ? [] : [say(`erasures.item.${kind}`, { count })];
  });
  const gone = agendas === undefined ? kinds : [...kinds, say('erasures.agendas', { count: agendas })];
  return (
    <article className="card proof">
      <h2>{reference === undefined ? say('erasures.signal') : say('erasures.reference', { reference })}</h2>
      <p>
        <Tag>{say(`erasures.rule.${rule}`)}</Tag>
      </p>
      <Path proof={proof} />
      <dl className="facts">
        <MaybeFact title={say('erasures.items')} text={gone.length === 0 ? undefined : list(gone)} />
        <Fact title={say('erasures.key')}>
          <code>{subjectId}</code>
        </Fact>
      </dl>
    </article>
  );
};
