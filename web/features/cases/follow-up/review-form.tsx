import { ReviewContent } from '../../../../shared/domain/cases/plan.ts';
import { IsoDate } from '../../../../shared/domain/fields.ts';
import { valueOf } from '../../../app/api.ts';
import { drafts } from '../../../app/drafts.ts';
import { useToday } from '../../../app/portal.tsx';
import { useDeed } from '../../../app/use-deed.ts';
import { useWords } from '../../../app/words.tsx';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextArea, TextField } from '../../../ui/field.tsx';
import { Refusal } from '../../../ui/refusal.tsx';
import { mistakesIn, useForm } from '../../../ui/use-form.ts';
import { useFollowUpApi } from './follow-up-api.ts';

type Typed = { readonly better: string; readonly worrying: string; readonly conclusion: string; readonly nextOn: string };

const nothing: Typed = { better: '', worrying: '', conclusion: '', nextOn: '' };
const reviewDrafts = drafts<Typed>();
const LookBack = ReviewContent.extend({ nextOn: IsoDate.optional() });
const lookBackIn = ({ nextOn, ...content }: Typed) => ({ ...content, nextOn: nextOn === '' ? undefined : nextOn });

/** What goes better and what worries are asked side by side: neither is said without the other. */
export const ReviewForm = ({ caseId, onDone }: { readonly caseId: string; readonly onDone: () => void }) => {
  const { say, language } = useWords();
  const api = useFollowUpApi();
  const today = useToday();
  const labels = {
    better: say('followUp.better'),
    worrying: say('followUp.worrying'),
    conclusion: say('followUp.conclusion'),
    nextOn: say('followUp.nextOn'),
  };
  const form = useForm<Typed>({
    initial: nothing,
    draft: reviewDrafts(caseId),
    check: (typed) => mistakesIn(LookBack, lookBackIn(typed), { labels, language }),
  });
  const review = useDeed(
    (typed: Typed) => valueOf(api.followUp.review({ params: { caseId }, body: lookBackIn(typed) })),
    () => {
      form.reset();
      onDone();
    },
  );
  const text = (id: 'better' | 'worrying' | 'conclusion') => (
    <TextArea
      id={id}
      label={labels[id]}
      mistake={form.mistakeOf(id)}
      value={form.value[id]}
      onChange={(value) => form.set({ [id]: value })}
    />
  );
  return (
    <form noValidate onSubmit={form.submitting((typed) => review.mutate(typed))}>
      <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
      {review.isError && <Refusal error={review.error} />}
      <div className="both">
        {text('better')}
        {text('worrying')}
      </div>
      {text('conclusion')}
      <TextField {...form.field('nextOn')} type="date" short optional min={today} label={labels.nextOn} hint={say('followUp.nextHint')} />
      <Button look="primary" submits busy={review.isPending}>
        {say('followUp.saveReview')}
      </Button>
    </form>
  );
};
