import { meetings } from '../../../shared/contract/meetings.ts';
import type { Draft } from '../../app/drafts.ts';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/field.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { mistakesIn, useForm } from '../../ui/use-form.ts';
import type { CaseLine } from '../cases/cases-api.ts';
import { AgendaField } from './agenda-field.tsx';
import { candidatesIn, type Convening } from './convening.ts';

type Props = {
  readonly initial: Convening;
  readonly draft: Draft<Convening>;
  readonly lines: readonly CaseLine[];
  readonly action: string;
  readonly rhythmWeeks?: number;
  readonly sending: { readonly error: Error | null; readonly isPending: boolean };
  readonly onSend: (convening: Convening) => void;
};

const { body: Convened } = meetings.routes.convene;

/** The field a mistake is at: of a question, that of its case. */
const fieldOf = (id: string, { agenda }: Convening): string => {
  const [, position] = /^agenda\.(\d+)\.question$/.exec(id) ?? [];
  const entry = position === undefined ? undefined : agenda[Number(position)];
  return entry === undefined ? id : `question-${entry.caseId}`;
};

const useConvening = ({ initial, draft }: Props) => {
  const { say, language } = useWords();
  const names = ['on', 'startsAt', 'endsAt', 'place', 'agenda'] as const;
  const labels = Object.fromEntries(names.map((name) => [name, say(`meetings.${name}`)]));
  return useForm<Convening>({ initial, draft, check: (typed) => mistakesIn(Convened, typed, { labels, language }) });
};

/** When, where and on what the cell meets. */
export const ConveneForm = (props: Props) => {
  const { lines, action, rhythmWeeks, sending, onSend } = props;
  const { say } = useWords();
  const today = useToday();
  const { value, set, mistakeOf, mistakes, attempt, submitting } = useConvening(props);
  const text = (name: 'startsAt' | 'endsAt' | 'place') => ({
    id: name,
    label: say(`meetings.${name}`),
    mistake: mistakeOf(name),
    value: value[name],
    onChange: (typed: string) => set({ [name]: typed }),
  });
  return (
    <form noValidate onSubmit={submitting(onSend)}>
      <ErrorSummary mistakes={mistakes.map((one) => ({ ...one, id: fieldOf(one.id, value) }))} attempt={attempt} />
      {sending.error !== null && <Refusal error={sending.error} />}
      <TextField
        id="on"
        type="date"
        min={today}
        label={say('meetings.on')}
        {...(rhythmWeeks !== undefined && { hint: say('meetings.onHint', { weeks: rhythmWeeks }) })}
        mistake={mistakeOf('on')}
        value={value.on}
        onChange={(on) => set({ on })}
      />
      <TextField {...text('startsAt')} short hint={say('meetings.timeHint', { time: '14:00' })} />
      <TextField {...text('endsAt')} short />
      <TextField {...text('place')} hint={say('meetings.placeHint')} />
      <AgendaField
        candidates={candidatesIn(lines, today)}
        agenda={value.agenda}
        onChange={(agenda) => set({ agenda })}
        mistakeOf={mistakeOf}
      />
      <Button look="primary" submits busy={sending.isPending}>
        {action}
      </Button>
    </form>
  );
};
