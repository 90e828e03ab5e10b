import { useState } from 'react';
import { feedback } from '../../../shared/contract/feedback.ts';
import { valueOf } from '../../app/api.ts';
import { drafts } from '../../app/drafts.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Select, TextArea } from '../../ui/field.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { mistakesIn, useForm } from '../../ui/use-form.ts';
import type { CaseShown } from '../cases/cases-api.ts';
import { type Sources, useFeedbackApi, useSources } from './feedback-api.ts';
import { SourceList } from './source-list.tsx';
import { useSourcesShown } from './sources.ts';

type Typed = { readonly lines: readonly { readonly from: string; readonly text: string }[] };
type Form = ReturnType<typeof useForm<Typed>>;

const nothing: Typed = { lines: [] };
const most = 30;
const sheetDrafts = drafts<Typed>();
const { body: Proposed } = feedback.routes.propose;

const useProposing = (meetingId: string): Form => {
  const { say, language } = useWords();
  const fields = Array.from({ length: most }, (_, index) => [`lines.${index}.text`, say('feedback.line', { number: index + 1 })]);
  const labels = Object.fromEntries(fields);
  return useForm<Typed>({
    initial: nothing,
    draft: sheetDrafts(meetingId),
    check: (typed) =>
      typed.lines.length === 0
        ? [{ id: 'lines', text: say('feedback.atLeastOne') }]
        : mistakesIn(Proposed, { ...typed, meetingId }, { labels, language }),
  });
};

const Line = ({ form, index }: { readonly form: Form; readonly index: number }) => {
  const { say } = useWords();
  const { lines } = form.value;
  const [id, number] = [`lines.${index}.text`, index + 1];
  return (
    <>
      <TextArea
        id={id}
        label={say('feedback.line', { number })}
        hint={say(lines[index]?.from === 'decision' ? 'feedback.fromDecision' : 'feedback.fromContribution')}
        mistake={form.mistakeOf(id)}
        value={lines[index]?.text ?? ''}
        onChange={(text) => form.set({ lines: lines.map((one, at) => (at === index ? { ...one, text } : one)) })}
      />
      <p>
        <Button
          small
          look="quiet"
          label={say('feedback.removeLine', { number })}
          onPress={() => form.set({ lines: lines.filter((_, at) => at !== index) })}
        >
          {say('feedback.remove')}
        </Button>
      </p>
    </>
  );
};

type Props = { readonly shown: CaseShown; readonly onDone: () => void };
type AtProps = Props & { readonly meetingId: string; readonly found: Sources };

const LinesForm = ({ shown, meetingId, found, onDone }: AtProps) => {
  const { say, list } = useWords();
  const api = useFeedbackApi();
  const form = useProposing(meetingId);
  const sourcesOf = useSourcesShown(shown, meetingId);
  const { lines } = form.value;
  const propose = useDeed(
    (typed: Typed) =>
      valueOf(
        api.feedback.propose({ params: { caseId: shown.caseId }, body: { meetingId, lines: typed.lines.map((line) => ({ ...line })) } }),
      ),
    () => {
      form.reset();
      onDone();
    },
  );
  if (found.participants.length === 0) return <p>{say('feedback.nobody')}</p>;
  return (
    <form noValidate onSubmit={form.submitting((typed) => propose.mutate(typed))}>
      <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
      {propose.isError && <Refusal error={propose.error} />}
      <p>{say('feedback.mustAgree', { names: list(found.participants.map(({ name }) => name)) })}</p>
      <SourceList
        sources={sourcesOf(found)}
        mistake={form.mistakeOf('lines')}
        onPick={({ from, text }) => lines.length < most && form.set({ lines: [...lines, { from, text }] })}
      />
      {lines.map((_, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a line that is being typed has no name of its own yet
        <Line key={index} form={form} index={index} />
      ))}
      <Button look="primary" submits busy={propose.isPending}>
        {say('feedback.send')}
      </Button>
    </form>
  );
};

const AtConsultation = ({ meetingId, ...props }: Omit<AtProps, 'found'>) => (
  <Loaded query={useSources(props.shown.caseId, meetingId)}>
    {(found) => <LinesForm meetingId={meetingId} found={found} {...props} />}
  </Loaded>
);

/** A sheet is made from one consultation that was held; which, is asked where there were several. */
export const ProposeForm = (props: Props) => {
  const { say, day } = useWords();
  const held = (props.shown.consultations ?? [])
    .filter(({ state }) => state === 'held')
    .toSorted((one, other) => (one.on > other.on ? -1 : 1));
  const [meetingId, setMeeting] = useState(held[0]?.meetingId ?? '');
  return (
    <>
      {held.length > 1 && (
        <Select
          id="sheet-consultation"
          label={say('feedback.consultation')}
          options={held.map((one) => ({ value: one.meetingId, label: day(one.on) }))}
          value={meetingId}
          onChange={setMeeting}
        />
      )}
      <AtConsultation key={meetingId} meetingId={meetingId} {...props} />
    </>
  );
};
