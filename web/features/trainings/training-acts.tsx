import { useState } from 'react';
import { Link } from 'wouter';
import { valueOf } from '../../app/api.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { type TrainingShown, useTrainingsApi } from './trainings-api.ts';

type Props = { readonly training: TrainingShown; readonly version: number };

const Cancel = ({ training: { trainingId }, version }: Props) => {
  const { say } = useWords();
  const api = useTrainingsApi();
  const [asked, setAsked] = useState(false);
  const close = () => setAsked(false);
  const cancel = useDeed(() => valueOf(api.trainings.cancel({ params: { trainingId }, version })), close);
  return (
    <>
      <Button onPress={() => setAsked(true)}>{say('trainings.cancel')}</Button>
      {asked && (
        <Dialog title={say('trainings.cancel')} onClose={close}>
          <p>{say('trainings.cancelSure')}</p>
          {cancel.isError && <Refusal error={cancel.error} />}
          <p className="row">
            <Button look="danger" busy={cancel.isPending} onPress={() => cancel.mutate()}>
              {say('trainings.cancel')}
            </Button>
            <Button onPress={close}>{say('trainings.keep')}</Button>
          </p>
        </Dialog>
      )}
    </>
  );
};

type StepProps = Props & { readonly act: 'publish' | 'close' };

/** What leads a training on: it is told what comes of it. */
const Step = ({ training: { trainingId }, version, act }: StepProps) => {
  const { say } = useWords();
  const api = useTrainingsApi();
  const step = useDeed(() => valueOf(api.trainings[act]({ params: { trainingId }, version })));
  return (
    <>
      <p className="muted">{say(`trainings.${act}Hint`)}</p>
      {step.isError && <Refusal error={step.error} />}
      <p>
        <Button look="primary" busy={step.isPending} onPress={() => step.mutate()}>
          {say(`trainings.${act}`)}
        </Button>
      </p>
    </>
  );
};

/** Makes who came final. */
export const Close = (props: Props) => (
  <div className="no-print">
    <Step {...props} act="close" />
  </div>
);

/** What can be done with a training before its day. */
export const TrainingActs = ({ training, version }: Props) => {
  const { say } = useWords();
  const { state, trainingId } = training;
  if (state !== 'draft' && state !== 'published') return undefined;
  return (
    <div className="no-print">
      {state === 'draft' && <Step training={training} version={version} act="publish" />}
      <p className="row">
        <Link href={`/trainings/${trainingId}/change`} className="button secondary">
          {say('trainings.change')}
        </Link>
        <Cancel training={training} version={version} />
      </p>
    </div>
  );
};
