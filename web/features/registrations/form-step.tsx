import { lazy, Suspense } from 'react';
import { useWords } from '../../app/words.tsx';
import { Radios } from '../../ui/field.tsx';
import { Loading } from '../../ui/loading.tsx';
import { useDesk } from './desk.tsx';
import { StepPage } from './step-page.tsx';
import { typedForm, type TypedForm, wholeForm } from './typed-form.ts';
import { useTyped } from './use-typed.ts';

const OtherMunicipalities = lazy(async () => ({ default: (await import('./other-municipalities.tsx')).OtherMunicipalities }));
const SeatToJoin = lazy(async () => ({ default: (await import('./other-municipalities.tsx')).SeatToJoin }));

const missing = ({ kind }: TypedForm) => {
  if (kind === '') return { id: 'form', key: 'municipality.chooseForm' } as const;
  if (kind === 'joining') return { id: 'seat', key: 'municipality.joinNone' } as const;
  return { id: 'others', key: 'municipality.jointNone' } as const;
};

/** Own, joint or joining: the first question, on which the others depend. */
export const FormStep = () => {
  const { say } = useWords();
  const { typed, now } = useDesk();
  const { value, set, takeTheirs } = useTyped<TypedForm>({
    step: 'form',
    draft: typed.form,
    saved: ({ form }) => typedForm(form),
    whole: (next) => {
      const form = wholeForm(next);
      return form && { form };
    },
  });
  const { id, key } = missing(value);
  const mistakes = wholeForm(value) === undefined ? [{ id, text: say(key) }] : [];
  const kinds = (['own', 'joint', 'joining'] as const).map((kind) => ({
    value: kind,
    label: say(`municipality.form.${kind}`),
    hint: say(`municipality.form.${kind}Help`),
  }));
  const wrong = (attempt: number, field: string) => (attempt > 0 && mistakes[0]?.id === field ? mistakes[0].text : undefined);
  return (
    <StepPage step="form" lead={say('municipality.formLead')} why={say('municipality.formWhy')} mistakes={mistakes} onTheirs={takeTheirs}>
      {(attempt) => (
        <>
          <Radios
            id="form"
            label={say('municipality.formQuestion')}
            options={kinds}
            mistake={wrong(attempt, 'form')}
            value={value.kind}
            onChange={(kind) => set({ ...value, kind })}
          />
          <Suspense fallback={<Loading />}>
            {value.kind === 'joint' && (
              <OtherMunicipalities
                own={now.nis}
                value={value.municipalities}
                mistake={wrong(attempt, 'others')}
                onChange={(municipalities) => set({ ...value, municipalities })}
              />
            )}
            {value.kind === 'joining' && (
              <SeatToJoin own={now.nis} value={value.seat} mistake={wrong(attempt, 'seat')} onChange={(seat) => set({ ...value, seat })} />
            )}
          </Suspense>
        </>
      )}
    </StepPage>
  );
};
