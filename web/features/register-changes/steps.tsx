import type { ChangeStep, RegisterChange } from '../../../shared/domain/register-changes/register-change.ts';
import { useWords } from '../../app/words.tsx';
import { Tag } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';

type Props = { readonly change: RegisterChange; readonly nameOf: (nis: string) => string };

/** How far a change is carried out: which steps, never how many cases. */
export const Steps = ({ change: { steps, plan }, nameOf }: Props) => {
  const { say } = useWords();
  const seatOf = (cellId: string): string => plan.lines.find(({ cell }) => cell?.cellId === cellId)?.cell?.seat ?? '';
  const nameIn = ({ step, of = '' }: ChangeStep): string => nameOf(step === 'work' ? seatOf(of) : of);
  if (steps.length === 0) return undefined;
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{say('mergers.progress')}</h2>
      <Progress label={say('mergers.stepsDone')} done={steps.filter(({ doneAt }) => doneAt !== undefined).length} all={steps.length} />
      <ol>
        {steps.map((step) => (
          <li key={`${step.step}-${step.of ?? ''}`}>
            {say(`mergers.step.${step.step}`, { place: nameIn(step) })}{' '}
            {step.doneAt === undefined ? <Tag tone="waits">{say('mergers.toDo')}</Tag> : <Tag tone="good">{say('mergers.done')}</Tag>}
          </li>
        ))}
      </ol>
    </section>
  );
};
