import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Group } from '../../ui/field.tsx';
import { Tag } from '../../ui/notice.tsx';
import type { SourceShown } from './sources.ts';

const Screened = ({ refusal }: Pick<SourceShown, 'refusal'>) => {
  const { say } = useWords();
  return refusal === undefined ? (
    <Tag tone="good">
      <span aria-hidden="true">✓ </span>
      {say('feedback.fits')}
    </Tag>
  ) : (
    <Tag tone="bad">
      <span aria-hidden="true">× </span>
      {say(`feedback.refusal.${refusal}`)}
    </Tag>
  );
};

type Props = {
  readonly sources: readonly SourceShown[];
  readonly mistake: string | undefined;
  readonly onPick: (source: SourceShown) => void;
};

/** What was decided and said, with what the screening says of it; only what passes can be picked. */
export const SourceList = ({ sources, mistake, onPick }: Props) => {
  const { say } = useWords();
  return (
    <Group id="lines" label={say('feedback.sources')} hint={say('feedback.sourcesHint')} mistake={mistake}>
      {sources.length === 0 && <p>{say('feedback.noSources')}</p>}
      <ul className="sheet-sources">
        {sources.map((source) => (
          <li key={source.id}>
            <p>
              <strong>
                <bdi>{source.title}</bdi>
              </strong>{' '}
              <Screened refusal={source.refusal} />
            </p>
            <p className="said">{source.text}</p>
            {source.refusal === undefined && (
              <Button small label={say('feedback.addOne', { title: source.title })} onPress={() => onPick(source)}>
                {say('feedback.add')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Group>
  );
};
