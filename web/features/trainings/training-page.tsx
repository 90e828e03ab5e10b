import { Link } from 'wouter';
import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { Attendance } from './attendance.tsx';
import { Enrolments } from './enrolments.tsx';
import { Close, TrainingActs } from './training-acts.tsx';
import { type TrainingShown, useTraining } from './trainings-api.ts';
import { StateTag, useTrainingWords } from './training-words.tsx';

const Facts = ({ training }: { readonly training: TrainingShown }) => {
  const { say, list, language } = useWords();
  const { when, duration, spoken } = useTrainingWords();
  const { mode, place, minutes, seated, places, waiting, audience, description } = training;
  return (
    <>
      {description !== undefined && <p className="said">{description}</p>}
      <dl className="facts">
        <dt>{say('trainings.when')}</dt>
        <dd>{when(training)}</dd>
        <dt>{say('trainings.place')}</dt>
        <dd>
          {place} ({say(`trainings.mode.${mode}`)})
        </dd>
        <dt>{say('trainings.language')}</dt>
        <dd>{spoken(training)}</dd>
        <dt>{say('trainings.minutes')}</dt>
        <dd>{duration(minutes)}</dd>
        <dt>{say('trainings.enrolledCount')}</dt>
        <dd>
          {say('trainings.taken', { taken: seated, places })}. {say('trainings.waits', { count: waiting })}.
        </dd>
        <dt>{say('trainings.audience')}</dt>
        <dd>{list(audience.map((role) => roleNames[role][language]))}</dd>
      </dl>
    </>
  );
};

/** One training: what it is, who enrolled, and who came. */
export const TrainingPage = ({ trainingId }: { readonly trainingId: string }) => {
  const { say } = useWords();
  const today = useToday();
  return (
    <Loaded query={useTraining(trainingId)}>
      {({ value: training, version }) => {
        const { state, seated, places, on } = training;
        const wasToBe = (state === 'published' && on <= today) || state === 'held';
        return (
          <Page title={say('trainings.one')} heading={training.title}>
            <p>
              <StateTag state={state === 'published' && seated === places ? 'full' : state} />
            </p>
            <Facts training={training} />
            <TrainingActs training={training} version={version} />
            {wasToBe && seated > 0 && <Attendance training={training} version={version} />}
            {state === 'held' && <Close training={training} version={version} />}
            {state !== 'draft' && <Enrolments training={training} open={state === 'published' && today <= on} />}
            <p className="no-print">
              <Link href="/trainings">{say('trainings.back')}</Link>
            </p>
          </Page>
        );
      }}
    </Loaded>
  );
};
