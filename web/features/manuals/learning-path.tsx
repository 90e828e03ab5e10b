import { useState } from 'react';
import { Link } from 'wouter';
import type { ManualTopic } from '../../../shared/domain/manuals/article.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Tag } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { type LibraryLine, useLibrary } from './manuals-api.ts';
import './manuals.css';

/** What somebody new reads first, in this order. */
const topics = ['setUpACell', 'scopeTest', 'holdAMeeting'] as const satisfies readonly ManualTopic[];

const stepsIn = (lines: readonly LibraryLine[]) =>
  topics.map((topic) => {
    const line = lines.find((each) => each.topic === topic);
    return { topic, line, isRead: line?.own?.readOn !== undefined };
  });

const Steps = ({ steps }: { readonly steps: ReturnType<typeof stepsIn> }) => {
  const { say } = useWords();
  return (
    <ol>
      {steps.map(({ topic, line, isRead }) => (
        <li key={topic}>
          {line === undefined ? (
            say(`manuals.topic.${topic}`)
          ) : (
            <Link href={`/manuals/${line.articleId}`}>{say(`manuals.topic.${topic}`)}</Link>
          )}{' '}
          {line === undefined ? (
            <span className="muted">{say('manuals.path.missing')}</span>
          ) : (
            <Tag tone={isRead ? 'good' : 'waits'}>{say(isRead ? 'manuals.path.read' : 'manuals.path.toRead')}</Tag>
          )}
        </li>
      ))}
    </ol>
  );
};

const Path = ({ lines }: { readonly lines: readonly LibraryLine[] }) => {
  const { say } = useWords();
  const [shown, setShown] = useState(false);
  const steps = stepsIn(lines);
  const done = steps.filter(({ isRead }) => isRead).length;
  const isDone = done === steps.length;
  if (isDone && !shown) {
    return (
      <p className="no-print">
        <Button small look="quiet" onPress={() => setShown(true)}>
          {say('manuals.path.show')}
        </Button>
      </p>
    );
  }
  return (
    <section aria-labelledby="learning-path" className="card learning-path no-print">
      <h2 id="learning-path">{say('manuals.path.title')}</h2>
      <p>{say(isDone ? 'manuals.path.done' : 'manuals.path.lead')}</p>
      <Steps steps={steps} />
      <Progress label={say('manuals.path.progress')} done={done} all={steps.length} />
    </section>
  );
};

/** What a new coordinator reads first; once all is done it makes room, and can be called back. */
export const LearningPath = () => <Loaded query={useLibrary()}>{(lines) => <Path lines={lines} />}</Loaded>;
