import { useState } from 'react';
import { Link } from 'wouter';
import type { ManualTopic } from '../../../shared/domain/manuals/article.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Tag } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { type Offer, useOffers } from '../trainings/trainings-api.ts';
import { type LibraryLine, useLibrary } from './manuals-api.ts';
import './manuals.css';

/** What somebody new reads first, in this order. */
const topics = ['setUpACell', 'scopeTest', 'holdAMeeting'] as const satisfies readonly ManualTopic[];

const stepsIn = (lines: readonly LibraryLine[]) =>
  topics.map((topic) => {
    const about = lines.filter((each) => each.topic === topic);
    // a Region may have written a second article of the same: either of them will do
    const read = about.find(({ own }) => own?.readOn !== undefined);
    return { topic, line: read ?? about[0], isRead: read !== undefined };
  });

/** A place or a turn at a training that goes on, or one they came to. */
const isBooked = ({ own, state }: Offer): boolean => own !== undefined && (state === 'published' || own.attended === true);

type StepsProps = { readonly steps: ReturnType<typeof stepsIn>; readonly booked: boolean };

const Steps = ({ steps, booked }: StepsProps) => {
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
      <li>
        <Link href="/trainings">{say('manuals.path.training')}</Link>{' '}
        <Tag tone={booked ? 'good' : 'waits'}>{say(booked ? 'manuals.path.booked' : 'manuals.path.toBook')}</Tag>
      </li>
    </ol>
  );
};

type PathProps = { readonly lines: readonly LibraryLine[]; readonly offers: readonly Offer[] };

const Path = ({ lines, offers }: PathProps) => {
  const { say } = useWords();
  const [shown, setShown] = useState(false);
  const steps = stepsIn(lines);
  const booked = offers.some(isBooked);
  const all = steps.length + 1;
  const done = steps.filter(({ isRead }) => isRead).length + (booked ? 1 : 0);
  const isDone = done === all;
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
      <Steps steps={steps} booked={booked} />
      <Progress label={say('manuals.path.progress')} done={done} all={all} />
    </section>
  );
};

/** What a new coordinator reads and books first; once all is done it makes room, and can be called back. */
export const LearningPath = () => {
  const [library, offers] = [useLibrary(), useOffers()];
  const failed = [library, offers].find(({ error }) => error !== null);
  const data = library.data && offers.data && { lines: library.data, offers: offers.data.items };
  const refetch = (failed ?? library).refetch;
  return <Loaded query={{ data, error: failed?.error ?? null, refetch }}>{(both) => <Path {...both} />}</Loaded>;
};
