import { useState } from 'react';
import { useLocation } from 'wouter';
import { ScopeTest } from '../../../shared/domain/signals/signal.ts';
import { valueOf } from '../../app/api.ts';
import { drafts } from '../../app/drafts.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Radios, TextArea } from '../../ui/field.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { mistakesIn, useForm } from '../../ui/use-form.ts';
import { EraseDialog } from './erase-dialog.tsx';
import { useSignalsApi } from './signals-api.ts';

type Answer = 'yes' | 'no' | '';
type Typed = {
  readonly inScope: Answer;
  readonly scopeReasons: string;
  readonly proportionate: Answer;
  readonly proportionalityReasons: string;
};

const nothing: Typed = { inScope: '', scopeReasons: '', proportionate: '', proportionalityReasons: '' };
const testDrafts = drafts<Typed>();

const answered = (answer: Answer): boolean | undefined => (answer === '' ? undefined : answer === 'yes');
const testIn = ({ inScope, proportionate, ...reasons }: Typed) => ({
  ...reasons,
  inScope: answered(inScope),
  proportionate: answered(proportionate),
});

/** What fails the test is erased at once: that is asked once more. */
const isErased = ({ inScope, proportionate }: Typed): boolean => inScope === 'no' || proportionate === 'no';

type Form = ReturnType<typeof useForm<Typed>>;
type Labels = Readonly<Record<keyof Typed, string>>;

const Fields = ({ form, labels }: { readonly form: Form; readonly labels: Labels }) => {
  const { say } = useWords();
  const options = (['yes', 'no'] as const).map((value) => ({ value, label: say(`shell.${value}`) }));
  const text = (id: 'scopeReasons' | 'proportionalityReasons') => (
    <TextArea
      id={id}
      label={labels[id]}
      mistake={form.mistakeOf(id)}
      value={form.value[id]}
      onChange={(value) => form.set({ [id]: value })}
    />
  );
  const choice = (id: 'inScope' | 'proportionate') => (
    <Radios
      id={id}
      label={labels[id]}
      hint={say(`signals.${id}Hint`)}
      options={options}
      mistake={form.mistakeOf(id)}
      value={form.value[id]}
      onChange={(value) => form.set({ [id]: value })}
    />
  );
  return (
    <>
      {choice('inScope')}
      {text('scopeReasons')}
      {choice('proportionate')}
      {text('proportionalityReasons')}
    </>
  );
};

/** Scope and proportionality, each with written reasons. */
export const ScopeTestForm = ({ signalId }: { readonly signalId: string }) => {
  const { say, language } = useWords();
  const [, goTo] = useLocation();
  const api = useSignalsApi();
  const draft = testDrafts(signalId);
  const [sure, setSure] = useState<Typed>();
  const labels: Labels = {
    inScope: say('signals.inScope'),
    scopeReasons: say('signals.scopeReasons'),
    proportionate: say('signals.proportionate'),
    proportionalityReasons: say('signals.proportionalityReasons'),
  };
  const form = useForm<Typed>({ initial: nothing, draft, check: (typed) => mistakesIn(ScopeTest, testIn(typed), { labels, language }) });
  const test = useDeed(
    (typed: Typed) => valueOf(api.signals.test({ params: { signalId }, body: ScopeTest.parse(testIn(typed)) })),
    (typed) => {
      draft.clear();
      if (isErased(typed)) goTo('/signals');
    },
  );
  return (
    <form noValidate onSubmit={form.submitting((typed) => (isErased(typed) ? setSure(typed) : test.mutate(typed)))}>
      <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
      {test.isError && <Refusal error={test.error} />}
      <Fields form={form} labels={labels} />
      <Button look="primary" submits busy={test.isPending}>
        {say('signals.testSave')}
      </Button>
      {sure !== undefined && (
        <EraseDialog
          onErase={() => {
            setSure(undefined);
            test.mutate(sure);
          }}
          onClose={() => setSure(undefined)}
        />
      )}
    </form>
  );
};
