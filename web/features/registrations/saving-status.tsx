import { useWords } from '../../app/words.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useDesk } from './desk.tsx';
import type { Step } from './clash.ts';

/** Whether everything typed is saved; read out when it changes, but not at every key. */
export const SavingStatus = ({ step }: { step: Step | undefined }) => {
  const { say } = useWords();
  const { kind, incomplete } = useDesk().state;
  const [first] = incomplete;
  const words = (): string => {
    if (kind === 'clash') return say('municipality.clash');
    if (kind !== 'unsaved' || first === undefined) return say(`municipality.saving.${kind}`);
    return first === step
      ? say('municipality.saving.incomplete')
      : say('municipality.saving.elsewhere', { step: say(`municipality.step.${first}`) });
  };
  return (
    <p className={`saving ${kind}`} role="status" aria-live={kind === 'saving' || kind === 'unsaved' ? 'off' : 'polite'}>
      {words()}
    </p>
  );
};

/** Why the platform does not take what was typed in this step. */
export const SavingRefusal = ({ step }: { step: Step }) => {
  const error = useDesk().state.refused.get(step);
  return error === undefined ? undefined : <Refusal error={error} />;
};
