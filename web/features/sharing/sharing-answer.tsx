import { useWords } from '../../app/words.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Advice } from './sharing-api.ts';

type Props = { readonly advice: Advice; readonly rule: Advice['rules'][number] };

const tones = { may: 'success', mayIf: 'plain', mayNot: 'warning' } as const;

/** The text a rule rests on, to be read where it can be. */
export const Source = ({ titles, url }: Pick<Advice['sources'][number], 'titles' | 'url'>) => {
  const { language } = useWords();
  return url === undefined ? (
    titles[language]
  ) : (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {titles[language]}
    </a>
  );
};

/** May, may if, or may not: with the conditions, the reason, and the text it rests on. */
export const SharingAnswer = ({ advice, rule: { verdict, conditions, reason, source } }: Props) => {
  const { say, labelled } = useWords();
  const text = advice.sources.find(({ id }) => id === source);
  return (
    <Notice tone={tones[verdict]} announced title={say(`sharing.answer.${verdict}`)}>
      {conditions.length > 0 && (
        <ul>
          {conditions.map((condition) => (
            <li key={condition}>{say(`sharing.if.${condition}`)}</li>
          ))}
        </ul>
      )}
      <p>
        <strong>{say('sharing.why')}.</strong> {say(`sharing.because.${reason}`)}
      </p>
      {text !== undefined && (
        <p className="muted">
          {labelled(say('sharing.rests'))}
          <Source {...text} />
        </p>
      )}
    </Notice>
  );
};
