import { Narrative } from '../../../shared/domain/narrative.ts';
import { versioned } from '../../app/api.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { type ItemPlace, type ItemShown, type MeetingShown, useMeetingsApi } from './meetings-api.ts';
import { overwriting } from './text-draft.ts';
import { UnsentTag } from './unsent.tsx';
import { usePostText } from './use-post.ts';
import { useMistakes } from './use-mistakes.ts';

type Props = { readonly item: ItemShown; readonly meeting: MeetingShown };
type Typed = {
  readonly concern: string;
  readonly reasons: string;
  readonly handling: string;
  readonly dissent: Readonly<Record<string, string>>;
};

const parts = ['concern', 'reasons', 'handling'] as const;
const useAssessmentDraft = overwriting<Typed>();

const typedIn = ({ consultation: { assessment } }: ItemShown): Typed => ({
  concern: assessment?.concern ?? '',
  reasons: assessment?.reasons ?? '',
  handling: assessment?.handling ?? '',
  dissent: Object.fromEntries((assessment?.dissent ?? []).map(({ memberId, reasons }) => [memberId, reasons])),
});

/** An empty reason is none. */
const bodyOf = ({ dissent, ...typed }: Typed) => ({
  ...typed,
  dissent: Object.entries(dissent).flatMap(([memberId, reasons]) => (reasons.trim() === '' ? [] : [{ memberId, reasons }])),
});

export const AssessmentRead = ({ item: { consultation }, meeting: { invited } }: Props) => {
  const { say } = useWords();
  const { assessment } = consultation;
  if (assessment === undefined) return undefined;
  const nameOf = (id: string): string => invited.find(({ memberId }) => memberId === id)?.name ?? '';
  return (
    <>
      <h4>{say('meetings.assessment')}</h4>
      <dl className="facts">
        {parts.map((part) => [
          <dt key={part}>{say(`meetings.${part}`)}</dt>,
          <dd key={`${part}-text`} className="said">
            {assessment[part]}
          </dd>,
        ])}
        {assessment.dissent.map(({ memberId, reasons }) => [
          <dt key={memberId}>{say('meetings.dissentOf', { name: nameOf(memberId) })}</dt>,
          <dd key={`${memberId}-text`} className="said">
            {reasons}
          </dd>,
        ])}
      </dl>
    </>
  );
};

type DissentProps = Props & { readonly typed: Typed; readonly onChange: (dissent: Typed['dissent']) => void };

/** Whoever was there may see it otherwise, and it is written down. */
const Dissent = ({ item: { caseId, consultation }, meeting, typed: { dissent }, onChange }: DissentProps) => {
  const { say } = useWords();
  const there = meeting.invited.filter(({ memberId }) => consultation.attended.includes(memberId));
  return (
    <details>
      <summary>{say('meetings.dissent')}</summary>
      {there.map(({ memberId, name }) => (
        <TextArea
          key={memberId}
          id={`dissent-${caseId}-${memberId}`}
          label={say('meetings.dissentOf', { name })}
          optional
          value={dissent[memberId] ?? ''}
          onChange={(reasons) => onChange({ ...dissent, [memberId]: reasons })}
        />
      ))}
    </details>
  );
};

type FormProps = Props & { readonly at: ItemPlace };

const useSave = ({ at, item }: FormProps, draft: ReturnType<typeof useAssessmentDraft>, slot: string) => {
  const { say } = useWords();
  const api = useMeetingsApi();
  const postText = usePostText();
  return () =>
    postText({
      slot,
      what: `${item.reference}: ${say('meetings.assessment')}`,
      at,
      base: draft.base,
      textIn: (now) => JSON.stringify(typedIn(now)),
      send: (version) => versioned(api.consultations.assess({ params: at, body: bodyOf(draft.value), version })),
      onSent: draft.clear,
    });
};

/** The team's joint assessment: how worrying, why, how to handle it, and who sees it otherwise. */
export const AssessmentForm = (props: FormProps) => {
  const { at, item } = props;
  const { say } = useWords();
  const slot = `assessment ${at.meetingId} ${at.caseId}`;
  const draft = useAssessmentDraft(slot, typedIn(item));
  const save = useSave(props, draft, slot);
  const fields = parts.map((part) => ({ part, id: `${part}-${at.caseId}`, label: say(`meetings.${part}`) }));
  const { mistakeOf, submitting } = useMistakes(
    fields.map(({ part, ...field }) => ({ ...field, value: draft.value[part], schema: Narrative })),
  );
  return (
    <>
      <form noValidate className="no-print" onSubmit={submitting(save)}>
        <h4>{say('meetings.assessment')}</h4>
        <p className="hint">{say('meetings.assessmentHint')}</p>
        {fields.map(({ part, id, label }) => (
          <TextArea
            key={part}
            id={id}
            label={label}
            mistake={mistakeOf(id)}
            value={draft.value[part]}
            onChange={(text) => draft.set({ [part]: text })}
          />
        ))}
        <Dissent {...props} typed={draft.value} onChange={(dissent) => draft.set({ dissent })} />
        <p className="row">
          <Button submits>{say('meetings.assessmentSave')}</Button>
          <UnsentTag slot={slot} />
        </p>
      </form>
      <div className="only-print">
        <AssessmentRead {...props} />
      </div>
    </>
  );
};
