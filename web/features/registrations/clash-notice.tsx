import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useDesk } from './desk.tsx';
import { StepSummary } from './step-summary.tsx';

type Props = { /** The page shows what is saved from now on. */ readonly onTheirs: () => void };

/** Two windows changed the same step: what each says, and which one stays. */
export const ClashNotice = ({ onTheirs }: Props) => {
  const { say } = useWords();
  const { autosave, state } = useDesk();
  if (state.clash === undefined) return undefined;
  const { step, theirs } = state.clash;
  const takeTheirs = (): void => {
    autosave.takeTheirs();
    onTheirs();
  };
  return (
    <Notice tone="warning" announced title={say('municipality.clash')}>
      <p>{say('municipality.clashText', { step: say(`municipality.step.${step}`) })}</p>
      <p>
        <strong>
          <StepSummary step={step} filled={theirs.value} />
        </strong>
      </p>
      <p>{say('municipality.clashMine')}</p>
      <p>
        <strong>
          <StepSummary step={step} filled={autosave.typed()} />
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
