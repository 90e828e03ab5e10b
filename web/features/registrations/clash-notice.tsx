import type { RegistrationSteps } from '../../../shared/domain/cells/registration.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Step } from './clash.ts';
import { useDesk } from './desk.tsx';
import { StepSummary } from './step-summary.tsx';

type Props = {
  /** The step of the page, which shows what is saved from now on. */
  readonly at?: Step;
  readonly onTheirs?: (theirs: RegistrationSteps) => void;
};

/** Two windows changed the same step: what each says, and which one stays. */
export const ClashNotice = ({ at, onTheirs = () => {} }: Props) => {
  const { say } = useWords();
  const { autosave, state, typed } = useDesk();
  if (state.clash === undefined) return undefined;
  const { step, theirs } = state.clash;
  const takeTheirs = (): void => {
    if (step === 'form' || step === 'trio' || step === 'rhythmWeeks') typed[step].clear();
    autosave.takeTheirs();
    if (step === at) onTheirs(theirs.value);
  };
  return (
    <Notice tone="warning" announced title={say('municipality.clash')}>
      <p>{say('municipality.clashText', { step: say(`municipality.step.${step}`) })}</p>
      <p>
        <strong>
          <StepSummary step={step} filled={theirs.value} whole />
        </strong>
      </p>
      <p>{say('municipality.clashMine')}</p>
      <p>
        <strong>
          {autosave.typed()[step] === undefined ? (
            say('municipality.saving.incomplete')
          ) : (
            <StepSummary step={step} filled={autosave.typed()} whole />
          )}
        </strong>
      </p>
      <p className="row">
        <Button look="primary" onPress={autosave.keepMine}>
          {say('municipality.keepMine')}
        </Button>
        <Button onPress={takeTheirs}>{say('municipality.takeTheirs')}</Button>
      </p>
    </Notice>
  );
};
