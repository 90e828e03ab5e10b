import { manuals } from '../../../shared/contract/manuals.ts';
import { valueOf } from '../../app/api.ts';
import { drafts } from '../../app/drafts.ts';
import { usePortal } from '../../app/portal.tsx';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Radios, TextArea } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { mistakesIn, useForm } from '../../ui/use-form.ts';
import { type ReadArticle, useManualsApi } from './manuals-api.ts';

const grades = ['1', '2', '3', '4', '5'] as const;
type Typed = { readonly score: (typeof grades)[number] | ''; readonly remark: string };

const draftOf = drafts<Typed>();

const bodyOf = ({ score, remark }: Typed) => ({
  ...(score !== '' && { score: Number(score) }),
  ...(remark.trim() !== '' && { remark: remark.trim() }),
});

const typedOf = ({ own }: ReadArticle): Typed => ({
  score: grades.find((grade) => Number(grade) === own?.score) ?? '',
  remark: own?.remark ?? '',
});

/** How valuable an article was, and a few words to who writes it; what one said before stands in it, to be changed. */
export const ScoreForm = ({ article }: { readonly article: ReadArticle }) => {
  const { say, language } = useWords();
  const { placeId } = usePortal();
  const api = useManualsApi();
  const labels = { score: say('manuals.score'), remark: say('manuals.remark') };
  const draft = draftOf(`${placeId} ${article.articleId}`);
  const check = (typed: Typed) => mistakesIn(manuals.routes.score.body, bodyOf(typed), { labels, language });
  const form = useForm<Typed>({ initial: typedOf(article), draft, check });
  const giving = useDeed(
    (typed: Typed) => {
      const body = manuals.routes.score.body.parse(bodyOf(typed));
      return valueOf(api.manuals.score({ params: { articleId: article.articleId }, body }));
    },
    () => draft.clear(),
  );
  return (
    <form noValidate onSubmit={form.submitting((typed) => giving.mutate(typed))}>
      <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
      {giving.isError && <Refusal error={giving.error} />}
      {giving.isSuccess && (
        <Notice tone="success" announced>
          <p>{say('manuals.thanks')}</p>
        </Notice>
      )}
      <Radios
        {...form.field('score')}
        label={labels.score}
        hint={say('manuals.scoreHint')}
        options={grades.map((value) => ({ value, label: say(`manuals.grade.${value}`) }))}
      />
      <TextArea {...form.field('remark')} label={labels.remark} hint={say('manuals.remarkHint')} optional />
      <Button look="primary" submits busy={giving.isPending}>
        {say('manuals.giveScore')}
      </Button>
    </form>
  );
};
