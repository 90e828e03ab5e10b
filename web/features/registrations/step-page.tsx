import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { RegistrationSteps } from '../../../shared/domain/cells/registration.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary, type Mistake } from '../../ui/error-summary.tsx';
import { Page } from '../../ui/page.tsx';
import { StepGrounds } from '../municipality/step-grounds.tsx';
import type { Step } from './clash.ts';
import { ClashNotice } from './clash-notice.tsx';
import { useDesk } from './desk.tsx';
import { SavingRefusal, SavingStatus } from './saving-status.tsx';
import { around, hrefOf, stagesOf } from './step-order.ts';
import './registration.css';

type Props = {
  readonly step: Step;
  readonly lead: string;
  readonly why: string;
  /** What keeps this step from being saved; said when somebody wants to go on. */
  readonly mistakes?: readonly Mistake[];
  /** What was typed here gives way to what is saved. */
  readonly onTheirs?: (theirs: RegistrationSteps) => void;
  readonly children: (attempt: number) => ReactNode;
};

const nothing = (): void => {};

/** Where one is in the registration, and the way back to all steps. */
export const StepCount = ({ at, of, children }: { at: number; of: number; children?: ReactNode }) => {
  const { say } = useWords();
  return (
    <div className="step-count no-print">
      <Link href="/registration">{say('municipality.allSteps')}</Link>
      <span className="muted">{say('municipality.stepOf', { step: at, of })}</span>
      {children}
    </div>
  );
};

/** One step of the registration: a question, why it is asked, and what is saved. */
export const StepPage = ({ step, lead, why, mistakes = [], onTheirs = nothing, children }: Props) => {
  const { say } = useWords();
  const [, goTo] = useLocation();
  const { autosave, now } = useDesk();
  const [attempt, setAttempt] = useState(0);
  const stages = stagesOf(now);
  const { after = 'signatures' } = around(step, stages);
  useEffect(() => () => void autosave.flush(), [autosave]);
  const goOn = (event: FormEvent): void => {
    event.preventDefault();
    void autosave.flush();
    if (mistakes.length > 0) setAttempt(attempt + 1);
    else goTo(hrefOf[after]);
  };
  const shown = attempt === 0 ? [] : mistakes;
  return (
    <>
      <StepCount at={stages.indexOf(step) + 1} of={stages.length}>
        <SavingStatus step={step} />
      </StepCount>
      <Page title={say(`municipality.step.${step}`)} lead={lead} prefix={shown.length > 0 ? say('shell.error') : ''}>
        <ErrorSummary mistakes={shown} attempt={attempt} />
        {shown.length > 0 && (
          <p>
            <Link href={hrefOf[after]}>{say('municipality.goOnLater')}</Link>{' '}
            <span className="muted">{say('municipality.goOnLaterHelp')}</span>
          </p>
        )}
        <ClashNotice at={step} onTheirs={onTheirs} />
        <SavingRefusal step={step} />
        <div className="step-why">
          <p className="muted">{why}</p>
          <StepGrounds step={step} />
        </div>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- leaving any field in it saves: the blur of its fields ends here */}
        <form noValidate onSubmit={goOn} onBlur={() => void autosave.flush()}>
          {children(attempt)}
          <Button look="primary" submits>
            {say('municipality.next', { step: say(`municipality.step.${after}`) })}
          </Button>
        </form>
      </Page>
    </>
  );
};
