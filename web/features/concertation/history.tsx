import type { Fact } from '../../../shared/domain/concertation/fact.ts';
import { useWords } from '../../app/words.tsx';

const textOf = (fact: Fact): string | undefined => {
  if (fact.kind === 'commented') return fact.text;
  return fact.kind === 'objected' || fact.kind === 'withdrawn' ? fact.reasons : undefined;
};

const Said = ({ fact }: { readonly fact: Fact }) => {
  const { say, moment } = useWords();
  const text = textOf(fact);
  const values = { tenant: say(`shell.tenant.${fact.author}`), revision: 'revision' in fact ? fact.revision : '' };
  return (
    <li>
      <p>
        <strong>{say(`concertation.said.${fact.kind}`, values)}</strong> <span className="muted">{moment(fact.at)}</span>
      </p>
      {text !== undefined && <p className="as-written">{text}</p>}
    </li>
  );
};

/** Everything each side said, from the first word to the last; nothing of it disappears. */
export const History = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <ol className="plain said">
    {facts.map((fact) => (
      <Said key={fact.factId} fact={fact} />
    ))}
  </ol>
);
