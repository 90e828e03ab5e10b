import * as z from 'zod';
import { Narrative } from '../../../shared/domain/narrative.ts';
import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { valueOf } from '../../app/api.ts';
import { drafts } from '../../app/drafts.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Radios, TextArea } from '../../ui/field.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useSchemaForm } from '../../ui/use-form.ts';
import { type GlassShown, useBroken, useGlassApi } from './glass-api.ts';

type Typed = { readonly verdict: string; readonly review: string };

const nothing: Typed = { verdict: '', review: '' };
const reviewDrafts = drafts<Typed>();
const Review = z.strictObject({ verdict: z.enum(['justified', 'unjustified']), review: Narrative });

const ReviewOne = ({ glass }: { readonly glass: GlassShown }) => {
  const { say, moment, language } = useWords();
  const api = useGlassApi();
  const { breakGlassId, caseId, reference, role, openedAt, reviewDueAt, reason } = glass;
  // several stand on one page: each field is named after its glass
  const [verdictId, reviewId] = [`verdict-${breakGlassId}`, `review-${breakGlassId}`];
  const labels = { verdict: say('glass.verdict'), review: say('glass.review') };
  const form = useSchemaForm<Typed>({ initial: nothing, draft: reviewDrafts(breakGlassId), schema: Review, labels });
  const review = useDeed(
    (typed: Typed) =>
      valueOf(
        api.breakGlass.review({
          params: { caseId, breakGlassId },
          body: { justified: typed.verdict === 'justified', review: typed.review },
        }),
      ),
    () => form.reset(),
  );
  const ids: Readonly<Record<string, string>> = { verdict: verdictId, review: reviewId };
  return (
    <li className="card">
      <h3>
        <code>{reference}</code>
      </h3>
      <p className="muted">{say('glass.by', { role: roleNames[role][language], moment: moment(openedAt), due: moment(reviewDueAt) })}</p>
      <p className="said">{reason}</p>
      <form noValidate onSubmit={form.submitting((typed) => review.mutate(typed))}>
        <ErrorSummary mistakes={form.mistakes.map(({ id, text }) => ({ id: ids[id] ?? id, text }))} attempt={form.attempt} />
        {review.isError && <Refusal error={review.error} />}
        <Radios
          id={verdictId}
          label={labels.verdict}
          mistake={form.mistakeOf('verdict')}
          options={[
            { value: 'justified', label: say('glass.justified') },
            { value: 'unjustified', label: say('glass.unjustified') },
          ]}
          value={form.value.verdict}
          onChange={(verdict) => form.set({ verdict })}
        />
        <TextArea
          id={reviewId}
          label={labels.review}
          mistake={form.mistakeOf('review')}
          value={form.value.review}
          onChange={(typed) => form.set({ review: typed })}
        />
        <Button look="primary" submits busy={review.isPending}>
          {say('glass.reviewNow')}
        </Button>
      </form>
    </li>
  );
};

/** The broken glasses that wait for this reader, with their reasons. */
export const ReviewGlass = () => {
  const { say } = useWords();
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">{say('glass.waiting')}</h2>
      <Loaded query={useBroken()}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{say('glass.none')}</p>
          ) : (
            <ul className="plain">
              {items.map((glass) => (
                <ReviewOne key={glass.breakGlassId} glass={glass} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
};
