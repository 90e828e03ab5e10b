import { useState } from 'react';
import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { valueOf } from '../../app/api.ts';
import { drafts } from '../../app/drafts.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Check, Group } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { type TrainingShown, useTrainingsApi } from './trainings-api.ts';

type Props = { readonly training: TrainingShown; readonly version: number };

const cameDrafts = drafts<readonly string[]>();

/** Who came as it is being noted, before it is saved. */
const useCame = ({ trainingId, enrolments }: TrainingShown) => {
  const draft = cameDrafts(trainingId);
  const [came, setCame] = useState<readonly string[]>(
    () => draft.get() ?? enrolments.flatMap(({ attended, enrolmentId }) => (attended ? [enrolmentId] : [])),
  );
  const toggle = (id: string): void => {
    const next = came.includes(id) ? came.filter((one) => one !== id) : [...came, id];
    draft.set(next);
    setCame(next);
  };
  return { came, toggle, saved: draft.clear };
};

/** Who came, of those who had a place. */
export const Attendance = ({ training, version }: Props) => {
  const { say, language } = useWords();
  const api = useTrainingsApi();
  const { came, toggle, saved } = useCame(training);
  const { trainingId, enrolments } = training;
  const seated = enrolments.filter(({ hasPlace }) => hasPlace);
  const record = useDeed(async () => {
    // who was ticked and then left the list has no box any more that could be cleared
    const attended = seated.flatMap(({ enrolmentId }) => (came.includes(enrolmentId) ? [enrolmentId] : []));
    await valueOf(api.trainings.recordAttendance({ params: { trainingId }, body: { attended }, version }));
    saved();
  });
  return (
    <section aria-labelledby="attendance" className="no-print">
      <h2 id="attendance">{say('trainings.attendance')}</h2>
      {record.isError && <Refusal error={record.error} />}
      {record.isSuccess && (
        <Notice tone="success" announced>
          <p>{say('trainings.attendanceSaved', { count: training.attended })}</p>
        </Notice>
      )}
      <Group id="attended" label={say('trainings.attendanceHint')}>
        {seated.map(({ enrolmentId, name, role }) => (
          <Check
            key={enrolmentId}
            id={`attended-${enrolmentId}`}
            label={`${name} (${roleNames[role][language]})`}
            value={came.includes(enrolmentId)}
            onChange={() => toggle(enrolmentId)}
          />
        ))}
      </Group>
      <p>
        <Button look={training.state === 'published' ? 'primary' : 'secondary'} busy={record.isPending} onPress={() => record.mutate()}>
          {say('trainings.attendanceSave')}
        </Button>
      </p>
    </section>
  );
};
