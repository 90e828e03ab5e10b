import { useState } from 'react';
import { valueOf } from '../../app/api.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { type TrainingShown, useTrainingsApi } from './trainings-api.ts';

type Props = { readonly trainingId: string; readonly enrolment: Pick<TrainingShown['enrolments'][number], 'enrolmentId' | 'name'> };

/** Takes somebody off the list who cannot do so any more, such as who left their cell. */
export const RemoveEnrolment = ({ trainingId, enrolment: { enrolmentId, name } }: Props) => {
  const { say } = useWords();
  const api = useTrainingsApi();
  const [asked, setAsked] = useState(false);
  const close = () => setAsked(false);
  const remove = useDeed(() => valueOf(api.trainings.removeEnrolment({ params: { trainingId, enrolmentId } })), close);
  return (
    <span className="no-print">
      <Button small look="quiet" label={say('trainings.removeFor', { name })} onPress={() => setAsked(true)}>
        {say('trainings.remove')}
      </Button>
      {asked && (
        <Dialog title={say('trainings.removeFor', { name })} onClose={close}>
          <p>{say('trainings.removeSure')}</p>
          {remove.isError && <Refusal error={remove.error} />}
          <p className="row">
            <Button look="danger" busy={remove.isPending} onPress={() => remove.mutate()}>
              {say('trainings.remove')}
            </Button>
            <Button onPress={close}>{say('trainings.keep')}</Button>
          </p>
        </Dialog>
      )}
    </span>
  );
};
