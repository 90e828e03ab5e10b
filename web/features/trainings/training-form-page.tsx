import { useLocation } from 'wouter';
import { valueOf } from '../../app/api.ts';
import { drafts } from '../../app/drafts.ts';
import { usePortal } from '../../app/portal.tsx';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { TrainingForm } from './training-form.tsx';
import { useTraining, useTrainingsApi } from './trainings-api.ts';
import { useTrainingWords } from './training-words.tsx';
import { nothingTyped, termsTyped, typedAgain, type TypedTraining } from './typed-training.ts';

const trainingDrafts = drafts<TypedTraining>();

/** A training that nobody but the Region sees yet. */
export const NewTrainingPage = () => {
  const { say } = useWords();
  const api = useTrainingsApi();
  const [, goTo] = useLocation();
  const draft = trainingDrafts(usePortal().placeId);
  const create = useDeed(async (typed: TypedTraining) => {
    const { trainingId } = await valueOf(api.trainings.create({ body: termsTyped(typed) }));
    draft.clear();
    goTo(`/trainings/${trainingId}`);
  });
  return (
    <Page title={say('trainings.prepare')} lead={say('trainings.prepareLead')}>
      <TrainingForm
        initial={nothingTyped}
        draft={draft}
        action={say('trainings.save')}
        sending={create}
        onSend={(typed) => create.mutate(typed)}
      />
    </Page>
  );
};

/** Says it anew; who has a place hears of what stands in their calendar. */
export const ChangeTrainingPage = ({ trainingId }: { readonly trainingId: string }) => {
  const { say } = useWords();
  const { hours } = useTrainingWords();
  const api = useTrainingsApi();
  const [, goTo] = useLocation();
  const draft = trainingDrafts(trainingId);
  const change = useDeed(async ({ typed, version }: { readonly typed: TypedTraining; readonly version: number }) => {
    await valueOf(api.trainings.change({ params: { trainingId }, body: termsTyped(typed), version }));
    draft.clear();
    goTo(`/trainings/${trainingId}`);
  });
  return (
    <Page title={say('trainings.change')} lead={say('trainings.changeLead')}>
      <Loaded query={useTraining(trainingId)}>
        {({ value, version }) => (
          <TrainingForm
            initial={typedAgain(value, hours)}
            draft={draft}
            action={say('trainings.save')}
            sending={change}
            onSend={(typed) => change.mutate({ typed, version })}
          />
        )}
      </Loaded>
    </Page>
  );
};
