import { CellRole } from '../../../shared/domain/access/roles.ts';
import { Language } from '../../../shared/domain/tenants.ts';
import { TrainingTerms } from '../../../shared/domain/trainings/training.ts';
import { languageNames } from '../../../shared/i18n/names/languages.ts';
import { roleNames } from '../../../shared/i18n/names/roles.ts';
import type { Draft } from '../../app/drafts.ts';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Check, Group, Radios, Select, TextArea, TextField } from '../../ui/field.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { mistakesIn, useForm } from '../../ui/use-form.ts';
import { type TypedTraining, wanted } from './typed-training.ts';

type Props = {
  readonly initial: TypedTraining;
  readonly draft: Draft<TypedTraining>;
  readonly action: string;
  readonly sending: { readonly error: Error | null; readonly isPending: boolean };
  readonly onSend: (typed: TypedTraining) => void;
};

const names = ['description', 'language', 'on', 'startsAt', 'endsAt', 'minutes', 'mode', 'place', 'places', 'audience'] as const;

const useTyping = ({ initial, draft }: Props) => {
  const { say, language } = useWords();
  const labels = { title: say('trainings.name'), ...Object.fromEntries(names.map((name) => [name, say(`trainings.${name}`)])) };
  return useForm<TypedTraining>({ initial, draft, check: (typed) => mistakesIn(TrainingTerms, wanted(typed), { labels, language }) });
};
type Typing = ReturnType<typeof useTyping>;

const When = ({ form }: { readonly form: Typing }) => {
  const { say, number } = useWords();
  const today = useToday();
  return (
    <>
      <TextField {...form.field('on')} type="date" min={today} label={say('trainings.on')} />
      <TextField {...form.field('startsAt')} short label={say('trainings.startsAt')} hint={say('trainings.timeHint', { time: '09:30' })} />
      <TextField {...form.field('endsAt')} short label={say('trainings.endsAt')} />
      <TextField
        {...form.field('minutes')}
        type="number"
        short
        label={say('trainings.minutes')}
        hint={say('trainings.minutesHint', { hours: number(5.5) })}
      />
    </>
  );
};

const Where = ({ form }: { readonly form: Typing }) => {
  const { say } = useWords();
  return (
    <>
      <Radios
        {...form.field('mode')}
        label={say('trainings.mode')}
        options={TrainingTerms.shape.mode.options.map((value) => ({ value, label: say(`trainings.mode.${value}`) }))}
      />
      <TextField {...form.field('place')} label={say('trainings.place')} hint={say('trainings.placeHint')} />
      <TextField {...form.field('places')} type="number" short label={say('trainings.places')} />
    </>
  );
};

const Audience = ({ form: { value, set, mistakeOf } }: { readonly form: Typing }) => {
  const { say, language } = useWords();
  const { audience } = value;
  const choose = (role: CellRole, on: boolean) => CellRole.options.filter((one) => (one === role ? on : audience.includes(one)));
  return (
    <Group id="audience" label={say('trainings.audience')} hint={say('trainings.audienceHint')} mistake={mistakeOf('audience')}>
      {CellRole.options.map((role) => (
        <Check
          key={role}
          id={`audience-${role}`}
          label={roleNames[role][language]}
          value={audience.includes(role)}
          onChange={(on) => set({ audience: choose(role, on) })}
        />
      ))}
      {audience.length < CellRole.options.length && (
        <Button small look="quiet" onPress={() => set({ audience: [...CellRole.options] })}>
          {say('trainings.everybody')}
        </Button>
      )}
    </Group>
  );
};

/** What a training is about, when, where, for how many and for whom; what is typed is kept until it is saved. */
export const TrainingForm = (props: Props) => {
  const { action, sending, onSend } = props;
  const { say, language } = useWords();
  const form = useTyping(props);
  return (
    <form noValidate onSubmit={form.submitting(onSend)}>
      <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
      {sending.error !== null && <Refusal error={sending.error} />}
      <TextField {...form.field('title')} label={say('trainings.name')} hint={say('trainings.nameHint')} />
      <TextArea {...form.field('description')} optional label={say('trainings.description')} />
      <Select
        {...form.field('language')}
        label={say('trainings.language')}
        none={say('trainings.choose')}
        options={Language.options.map((value) => ({ value, label: languageNames[value][language] }))}
      />
      <When form={form} />
      <Where form={form} />
      <Audience form={form} />
      <Button look="primary" submits busy={sending.isPending}>
        {action}
      </Button>
    </form>
  );
};
