import type { Fact } from '../../../shared/domain/concertation/fact.ts';
import { useWords } from '../../app/words.tsx';
import { ChangeFacts } from './change-facts.tsx';

const textOf = (fact: Fact): string | undefined => {
  if (fact.kind === 'commented') return fact.text;
  return fact.kind === 'objected' || fact.kind === 'withdrawn' ? fact.reasons : undefined;
};

const Said = ({ fact, revision }: { readonly fact: Fact; readonly revision: number }) => {
  const { say, moment } = useWords();
  const text = textOf(fact);
  const content = fact.kind === 'proposed' && fact.revision !== revision ? fact.content : undefined;
  const values = { tenant: say(`shell.tenant.${fact.author}`), revision: 'revision' in fact ? fact.revision : '' };
  return (
    <li>
      <p>
        <strong>{say(`concertation.said.${fact.kind}`, values)}</strong> <span className="muted">{moment(fact.at)}</span>
      </p>
      {text !== undefined && <p className="as-written">{text}</p>}
      {content !== undefined && (
        <details className="help">
          <summary>{say('concertation.said.content')}</summary>
          <div>
            <ChangeFacts content={content} />
          </div>
        </details>
      )}
    </li>
  );
};

type Props = {
  readonly facts: readonly Fact[];
  /** The one that the page shows whole; those before it open here. */
  readonly revision: number;
};

/** Everything each side said, from the first word to the last; nothing of it disappears. */
export const History = ({ facts, revision }: Props) => (
  <ol className="plain said">
    {facts.map((fact) => (
      <Said key={`${fact.author} ${fact.factId}`} fact={fact} revision={revision} />
    ))}
  </ol>
);
