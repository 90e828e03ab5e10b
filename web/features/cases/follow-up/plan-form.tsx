import type * as z from 'zod';
import { PlanContent } from '../../../../shared/domain/cases/plan.ts';
import { valueOf } from '../../../app/api.ts';
import { drafts } from '../../../app/drafts.ts';
import { useDeed } from '../../../app/use-deed.ts';
import { useWords } from '../../../app/words.tsx';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextArea, TextField } from '../../../ui/field.tsx';
import { Refusal } from '../../../ui/refusal.tsx';
import { type Labels, mistakesIn, useForm } from '../../../ui/use-form.ts';
import { type PlanAtHand, useFollowUpApi } from './follow-up-api.ts';

type TypedGoal = { readonly goal: string; readonly risks: string; readonly protections: string };
type Typed = { readonly goals: readonly TypedGoal[] };
type Form = ReturnType<typeof useForm<Typed>>;

const most = 12;
const emptyGoal: TypedGoal = { goal: '', risks: '', protections: '' };
const planDrafts = drafts<Typed>();

const typedGoals = ({ goals }: Pick<PlanAtHand, 'goals'>): Typed => ({
  goals: goals.length === 0 ? [emptyGoal] : goals.map(({ goal, risks = '', protections = '' }) => ({ goal, risks, protections })),
});

const filled = (text: string): string | undefined => (text.trim() === '' ? undefined : text);

const planIn = ({ goals }: Typed): z.input<typeof PlanContent> => ({
  goals: goals.map(({ goal, risks, protections }) => ({ goal, risks: filled(risks), protections: filled(protections) })),
});

const useLabels = (): Labels => {
  const { say } = useWords();
  const fields = Array.from({ length: most }, (_, index) => [
    [`goals.${index}.goal`, say('followUp.goalNumber', { number: index + 1 })],
    [`goals.${index}.risks`, say('followUp.risks')],
    [`goals.${index}.protections`, say('followUp.protections')],
  ]);
  return Object.fromEntries(fields.flat());
};

const GoalFields = ({ form, index }: { readonly form: Form; readonly index: number }) => {
  const { say } = useWords();
  const { goals } = form.value;
  const goal = goals[index] ?? emptyGoal;
  const number = index + 1;
  const id = (name: keyof TypedGoal) => `goals.${index}.${name}`;
  const field = (name: keyof TypedGoal) => ({
    id: id(name),
    mistake: form.mistakeOf(id(name)),
    value: goal[name],
    onChange: (text: string) => form.set({ goals: goals.map((one, at) => (at === index ? { ...one, [name]: text } : one)) }),
  });
  return (
    <fieldset>
      <legend>{say('followUp.goalNumber', { number })}</legend>
      <TextField {...field('goal')} label={say('followUp.goal')} />
      <TextArea {...field('risks')} label={say('followUp.risks')} hint={say('followUp.ownWords')} optional />
      <TextArea {...field('protections')} label={say('followUp.protections')} hint={say('followUp.ownWords')} optional />
      {goals.length > 1 && (
        <Button
          small
          look="quiet"
          label={say('followUp.removeGoalNumber', { number })}
          onPress={() => form.set({ goals: goals.filter((_, at) => at !== index) })}
        >
          {say('followUp.removeGoal')}
        </Button>
      )}
    </fieldset>
  );
};

type Props = { readonly caseId: string; readonly plan: PlanAtHand; readonly onDone: () => void };

/** The goals of the plan, written over what was seen when the form was opened. */
export const PlanForm = ({ caseId, plan, onDone }: Props) => {
  const { say, language } = useWords();
  const api = useFollowUpApi();
  const initial = typedGoals(plan);
  const draft = planDrafts(caseId);
  const labels = useLabels();
  const form = useForm<Typed>({ initial, draft, check: (typed) => mistakesIn(PlanContent, planIn(typed), { labels, language }) });
  const save = useDeed(
    (typed: Typed) =>
      valueOf(api.followUp.changePlan({ params: { caseId }, body: PlanContent.parse(planIn(typed)), version: plan.version })),
    () => {
      draft.clear();
      onDone();
    },
  );
  return (
    <form noValidate onSubmit={form.submitting((typed) => save.mutate(typed))}>
      <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
      {save.isError && <Refusal error={save.error} />}
      {form.value.goals.map((_, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a goal that is being typed has no name of its own yet
        <GoalFields key={index} form={form} index={index} />
      ))}
      {form.value.goals.length < most && (
        <p>
          <Button small onPress={() => form.set({ goals: [...form.value.goals, emptyGoal] })}>
            {say('followUp.addGoal')}
          </Button>
        </p>
      )}
      <Button look="primary" submits busy={save.isPending}>
        {say('followUp.savePlan')}
      </Button>
    </form>
  );
};
