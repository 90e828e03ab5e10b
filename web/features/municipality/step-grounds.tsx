import { useWords } from '../../app/words.tsx';
import { type LegalFrame, useLegalFrame } from './municipality-api.ts';

type Ground = LegalFrame['grounds'][number];
type Step = keyof LegalFrame['steps'];

const GroundLine = ({ ground: { titles, note, url, dated, validFrom } }: { ground: Ground }) => {
  const { say, day, language } = useWords();
  const title = titles[language];
  const when = say(dated === 'inForce' ? 'municipality.groundSince' : 'municipality.groundSigned', { date: day(validFrom) });
  return (
    <li>
      {url === undefined ? (
        title
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {say('shell.newWindow', { text: title })}
        </a>
      )}{' '}
      <span className="muted">
        ({when}). {note[language]}
      </span>
    </li>
  );
};

/** The texts a step stands on, by name. */
export const StepGrounds = ({ step }: { step: Step }) => {
  const { say } = useWords();
  const { data } = useLegalFrame();
  if (data === undefined) return undefined;
  const named = data.grounds.filter(({ id }) => data.steps[step].includes(id));
  return (
    <details className="help">
      <summary>{say('municipality.grounds')}</summary>
      <div>
        <ul>
          {named.map((ground) => (
            <GroundLine key={ground.id} ground={ground} />
          ))}
        </ul>
      </div>
    </details>
  );
};
