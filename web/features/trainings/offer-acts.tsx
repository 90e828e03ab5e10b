import { useState } from 'react';
import { valueOf } from '../../app/api.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { type Offer, useTrainingsApi } from './trainings-api.ts';

type Props = { readonly offer: Pick<Offer, 'trainingId' | 'title'> };

/** Enrols, once it is said what the Region then sees. */
export const Enrol = ({ offer: { trainingId, title } }: Props) => {
  const { say } = useWords();
  const api = useTrainingsApi();
  const [asked, setAsked] = useState(false);
  const close = () => setAsked(false);
  const enrol = useDeed(() => valueOf(api.trainingOffers.enrol({ params: { trainingId } })), close);
  return (
    <>
      <Button look="primary" label={say('trainings.enrolFor', { title })} onPress={() => setAsked(true)}>
        {say('trainings.enrol')}
      </Button>
      {asked && (
        <Dialog title={say('trainings.enrolFor', { title })} onClose={close}>
          <p>{say('trainings.enrolAgrees')}</p>
          <p>{say('trainings.enrolMail')}</p>
          {enrol.isError && <Refusal error={enrol.error} />}
          <p className="row">
            <Button look="primary" busy={enrol.isPending} onPress={() => enrol.mutate()}>
              {say('trainings.enrol')}
            </Button>
            <Button onPress={close}>{say('shell.cancel')}</Button>
          </p>
        </Dialog>
      )}
    </>
  );
};

/** Gives the place, or the one in line, away. */
export const Leave = ({ offer: { trainingId, title } }: Props) => {
  const { say } = useWords();
  const api = useTrainingsApi();
  const [asked, setAsked] = useState(false);
  const close = () => setAsked(false);
  const leave = useDeed(() => valueOf(api.trainingOffers.cancel({ params: { trainingId } })), close);
  return (
    <>
      <Button label={say('trainings.leaveFor', { title })} onPress={() => setAsked(true)}>
        {say('trainings.leave')}
      </Button>
      {asked && (
        <Dialog title={say('trainings.leaveFor', { title })} onClose={close}>
          <p>{say('trainings.leaveSure')}</p>
          {leave.isError && <Refusal error={leave.error} />}
          <p className="row">
            <Button look="danger" busy={leave.isPending} onPress={() => leave.mutate()}>
              {say('trainings.leave')}
            </Button>
            <Button onPress={close}>{say('trainings.keep')}</Button>
          </p>
        </Dialog>
      )}
    </>
  );
};
