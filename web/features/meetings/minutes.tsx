import { Narrative } from '../../../shared/domain/narrative.ts';
import { versioned } from '../../app/api.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { type ItemPlace, type ItemShown, useMeetingsApi } from './meetings-api.ts';
import { overwriting } from './text-draft.ts';
import { UnsentTag } from './unsent.tsx';
import { usePostText } from './use-post.ts';
import { useMistakes } from './use-mistakes.ts';

type Props = { readonly at: ItemPlace; readonly item: ItemShown };

const minutesIn = ({ consultation: { minutes = '' } }: ItemShown) => ({ minutes });
const useMinutesDraft = overwriting<{ readonly minutes: string }>();

const MinutesForm = ({ at, item }: Props) => {
  const { say, labelled } = useWords();
  const api = useMeetingsApi();
  const postText = usePostText();
  const slot = `minutes ${at.meetingId} ${at.caseId}`;
  const draft = useMinutesDraft(slot, minutesIn(item));
  const id = `minutes-${at.caseId}`;
  const { mistakeOf, submitting } = useMistakes([{ id, label: say('meetings.minutes'), value: draft.value.minutes, schema: Narrative }]);
  const save = () =>
    postText({
      slot,
      what: labelled(item.reference, say('meetings.minutes')),
      at,
      base: draft.base,
      textIn: (now) => JSON.stringify(minutesIn(now)),
      send: (version) => versioned(api.consultations.minute({ params: at, body: draft.value, version })),
      onSent: draft.clear,
    });
  return (
    <form noValidate className="no-print" onSubmit={submitting(save)}>
      <TextArea
        id={id}
        label={say('meetings.minutes')}
        hint={say('meetings.minutesHint')}
        mistake={mistakeOf(id)}
        value={draft.value.minutes}
        onChange={(minutes) => draft.set({ minutes })}
      />
      <p className="row">
        <Button submits>{say('meetings.minutesSave')}</Button>
        <UnsentTag slot={slot} />
      </p>
    </form>
  );
};

/** The short minutes of one case; on paper as they are saved. */
export const Minutes = ({ at, item, writes }: Props & { readonly writes: boolean }) => {
  const { say } = useWords();
  const { minutes } = item.consultation;
  return (
    <>
      {writes && <MinutesForm at={at} item={item} />}
      {minutes !== undefined && (
        <div className={writes ? 'only-print' : undefined}>
          <h4>{say('meetings.minutes')}</h4>
          <p className="said">{minutes}</p>
        </div>
      )}
    </>
  );
};
