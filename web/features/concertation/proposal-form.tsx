import { Content } from '../../../shared/domain/concertation/content.ts';
import type { Draft } from '../../app/drafts.ts';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { languageNames } from '../../../shared/i18n/names/languages.ts';
import { ErrorSummary, type Mistake } from '../../ui/error-summary.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { mistakesIn, useForm } from '../../ui/use-form.ts';
import { ReachFields } from './reach-fields.tsx';
import { SubjectFields } from './subject-fields.tsx';
import { earliestFor, sentAs, type TypedProposal } from './typed-proposal.ts';

/** What must be mended before a proposal is saved, each at its field. */
const useMistakes = () => {
  const { say, day, language } = useWords();
  const today = useToday();
  const labels = {
    'subject.parameter': say('concertation.setting'),
    'subject.value': say('settings.value'),
    'subject.key': say('concertation.key'),
    'subject.titles.nl': say('concertation.titleIn', { language: languageNames.nl[language] }),
    'subject.titles.fr': say('concertation.titleIn', { language: languageNames.fr[language] }),
    'subject.titles.de': say('concertation.titleIn', { language: languageNames.de[language] }),
    'subject.meaning': say('concertation.meaning'),
    validFrom: say('concertation.from'),
    ground: say('concertation.ground'),
    text: say('concertation.why'),
  };
  return (typed: TypedProposal): readonly Mistake[] => {
    const found = mistakesIn(Content, sentAs(typed, language), { labels, language }).map((mistake) =>
      mistake.id === 'tenants' ? { ...mistake, text: say('concertation.regionsWrong') } : mistake,
    );
    const earliest = earliestFor(typed, today);
    const isSoon = typed.validFrom !== '' && typed.validFrom < earliest;
    return isSoon ? [...found, { id: 'validFrom', text: say('concertation.fromWrong', { date: day(earliest) }) }] : found;
  };
};

type Props = {
  readonly initial: TypedProposal;
  readonly draft: Draft<TypedProposal>;
  readonly sending: { readonly error: Error | null; readonly isPending: boolean };
  readonly onSend: (content: Content, onSent: () => void) => void;
};

/** A change as its proposer fills it in; what was typed stays until it is saved. */
export const ProposalForm = ({ initial, draft, sending, onSend }: Props) => {
  const { say, day, language } = useWords();
  const today = useToday();
  const form = useForm<TypedProposal>({ initial, draft, check: useMistakes() });
  const { value: typed, set, mistakeOf } = form;
  const earliest = earliestFor(typed, today);
  const save = (): void => {
    const content = Content.safeParse(sentAs(typed, language));
    if (content.success) onSend(content.data, form.reset);
  };
  const part = { typed, set, mistakeOf };
  return (
    <form noValidate onSubmit={form.submitting(save)}>
      <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
      {sending.error !== null && <Refusal error={sending.error} />}
      <SubjectFields {...part} />
      <ReachFields {...part} />
      <TextField
        {...form.field('validFrom')}
        type="date"
        label={say('concertation.from')}
        hint={earliest === today ? say('settings.validFromHelp') : say('concertation.fromHelp', { date: day(earliest) })}
        min={earliest}
      />
      <TextField {...form.field('ground')} label={say('concertation.ground')} hint={say('concertation.groundHelp')} />
      <TextArea {...form.field('text')} label={say('concertation.why')} hint={say('concertation.whyHelp')} />
      <Button look="primary" submits busy={sending.isPending}>
        {say('concertation.save')}
      </Button>
    </form>
  );
};
