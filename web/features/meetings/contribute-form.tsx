import { useQuery } from '@tanstack/react-query';
import { contributions } from '../../../shared/contract/consultations.ts';
import { Secrecy } from '../../../shared/domain/cases/contribution.ts';
import { valueOf } from '../../app/api.ts';
import { drafts } from '../../app/drafts.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Check, Group, Radios, TextArea, TextField } from '../../ui/field.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { mistakesIn, useForm } from '../../ui/use-form.ts';
import { type ItemPlace, useMeetingsApi } from './meetings-api.ts';

type Typed = {
  readonly secrecy: Secrecy | '';
  readonly text: string;
  readonly source: string;
  readonly purpose: string;
  readonly expiresOn: string;
  /** Whom the author left out of those who would read it. */
  readonly without: readonly string[];
};

const contributionDrafts = drafts<Typed>();
const { body: Contribution } = contributions.routes.give;

const sentOf = ({ without: _, ...typed }: Typed) => typed;

const useAudience = (at: ItemPlace, secrecy: Secrecy | '') => {
  const api = useMeetingsApi();
  return useQuery({
    queryKey: ['meetings', at.meetingId, at.caseId, 'audience', secrecy],
    queryFn: () => valueOf(api.contributions.preview({ params: at, query: { secrecy: secrecy || 'none' } })),
    enabled: secrecy !== '',
    gcTime: 0,
  });
};

type AudienceProps = {
  readonly audience: ReturnType<typeof useAudience>;
  readonly without: readonly string[];
  readonly onChange: (without: readonly string[]) => void;
};

/** Exactly who would read it, by name; whoever need not can be left out. */
const Audience = ({ audience, without, onChange }: AudienceProps) => {
  const { say } = useWords();
  return (
    <Loaded query={audience}>
      {({ sees, not }) => (
        <>
          <Group id="audience" label={say('meetings.sees')} {...(sees.length > 0 && { hint: say('meetings.seesHint') })}>
            {sees.length === 0 && <p>{say('meetings.seesNobody')}</p>}
            {sees.map(({ memberId, name }) => (
              <Check
                key={memberId}
                id={`audience-${memberId}`}
                label={name}
                value={!without.includes(memberId)}
                onChange={(reads) => onChange(reads ? without.filter((id) => id !== memberId) : [...without, memberId])}
              />
            ))}
          </Group>
          {not.length > 0 && <p className="muted">{say('meetings.seesNot', { names: not.map(({ name }) => name).join(', ') })}</p>}
        </>
      )}
    </Loaded>
  );
};

/** To whom was shown, and nobody who was called since. */
const useGive = (at: ItemPlace, { data }: ReturnType<typeof useAudience>, onDone: () => void) => {
  const api = useMeetingsApi();
  return useDeed(async ({ secrecy, without, ...said }: Typed) => {
    if (secrecy === '' || data === undefined) return;
    const audience = data.sees.flatMap(({ memberId }) => (without.includes(memberId) ? [] : [memberId]));
    await valueOf(api.contributions.give({ params: at, body: { ...said, secrecy, audience } }));
  }, onDone);
};

type Props = { readonly at: ItemPlace; readonly opensUntil: string };

const useContribution = ({ at, opensUntil }: Props) => {
  const { say, language } = useWords();
  const initial: Typed = { secrecy: '', text: '', source: '', purpose: '', expiresOn: opensUntil, without: [] };
  const labels = {
    secrecy: say('meetings.secrecy'),
    text: say('meetings.text'),
    source: say('meetings.source'),
    purpose: say('meetings.purpose'),
    expiresOn: say('meetings.expiresOn'),
  };
  const check = (typed: Typed) => mistakesIn(Contribution, sentOf(typed), { labels, language });
  return { labels, form: useForm<Typed>({ initial, draft: contributionDrafts(`${at.meetingId} ${at.caseId}`), check }) };
};

/** Source, secrecy, purpose, term and readers of what is brought. */
export const ContributeForm = ({ at, opensUntil }: Props) => {
  const { say, day } = useWords();
  const { labels, form } = useContribution({ at, opensUntil });
  const { value, set, mistakeOf } = form;
  const audience = useAudience(at, value.secrecy);
  const give = useGive(at, audience, form.reset);
  return (
    <form noValidate onSubmit={form.submitting((typed) => audience.data && give.mutate(typed))}>
      {give.isSuccess && value.text === '' && <Outcome>{say('meetings.given')}</Outcome>}
      <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
      {give.isError && <Refusal error={give.error} />}
      <Radios
        id="secrecy"
        label={labels.secrecy}
        mistake={mistakeOf('secrecy')}
        options={Secrecy.options.map((option) => ({ value: option, label: say(`meetings.secrecy.${option}`) }))}
        value={value.secrecy}
        onChange={(secrecy) => set({ secrecy })}
      />
      <TextArea
        id="text"
        label={labels.text}
        hint={say('meetings.textHint')}
        mistake={mistakeOf('text')}
        value={value.text}
        onChange={(text) => set({ text })}
      />
      <TextField
        id="source"
        label={labels.source}
        hint={say('meetings.sourceHint')}
        mistake={mistakeOf('source')}
        value={value.source}
        onChange={(source) => set({ source })}
      />
      <TextField
        id="purpose"
        label={labels.purpose}
        mistake={mistakeOf('purpose')}
        value={value.purpose}
        onChange={(purpose) => set({ purpose })}
      />
      <TextField
        id="expiresOn"
        type="date"
        max={opensUntil}
        label={labels.expiresOn}
        hint={say('meetings.expiresHint', { date: day(opensUntil) })}
        mistake={mistakeOf('expiresOn')}
        value={value.expiresOn}
        onChange={(expiresOn) => set({ expiresOn })}
      />
      {value.secrecy !== '' && <Audience audience={audience} without={value.without} onChange={(without) => set({ without })} />}
      <Button look="primary" submits busy={give.isPending}>
        {say('meetings.give')}
      </Button>
    </form>
  );
};
