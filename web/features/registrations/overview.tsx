import { Link } from 'wouter';
import type { CellRole } from '../../../shared/domain/access/roles.ts';
import { can } from '../../../shared/domain/access/permissions.ts';
import { useWords } from '../../app/words.tsx';
import { Notice, Tag } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Progress } from '../../ui/progress.tsx';
import type { RegistrationFile } from '../municipality/municipality-api.ts';
import { useSaid } from '../municipality/said.ts';
import { NoneInstead } from './claim.tsx';
import { ClashNotice } from './clash-notice.tsx';
import { useDesk } from './desk.tsx';
import { SavingStatus } from './saving-status.tsx';
import { doneOf, goOnAt, hrefOf, type Stage, stagesOf, type StageState, stageState } from './step-order.ts';
import { StepSummary } from './step-summary.tsx';
import './registration.css';

const tones = { done: 'good', todo: 'plain', started: 'waits', waits: 'waits' } as const satisfies Record<StageState, string>;

type Props = { readonly file: RegistrationFile; readonly role: CellRole };

const Line = ({ stage, file, edits }: { stage: Stage; file: RegistrationFile; edits: boolean }) => {
  const { say } = useWords();
  const state = stageState(stage, file);
  const opens = edits || stage === 'signatures';
  const action = stage === 'signatures' ? 'open' : state === 'done' ? 'change' : 'fillIn';
  const name = say(`municipality.step.${stage}`);
  return (
    <li className={state}>
      <h2>
        {opens ? (
          <Link href={hrefOf[stage]} aria-label={say('municipality.changeStep', { action: say(`municipality.${action}`), step: name })}>
            {name}
          </Link>
        ) : (
          name
        )}
      </h2>
      <Tag tone={tones[state]}>{say(`municipality.stage.${state}`)}</Tag>
      <p className="muted">
        <bdi>{stage !== 'signatures' && <StepSummary step={stage} filled={file.draft ?? {}} />}</bdi>
      </p>
    </li>
  );
};

/** What is not saved yet is said here too: one may have left the step it is in. */
const Unsaved = () => {
  const { state } = useDesk();
  return (
    <>
      {state.kind !== 'saved' && <SavingStatus step={undefined} />}
      <ClashNotice />
    </>
  );
};

/** All steps of the registration, with how far each is. */
export const Overview = ({ file, role }: Props) => {
  const { say } = useWords();
  const said = useSaid();
  const edits = can(role, 'registrations.edit');
  const { done, of } = doneOf(file);
  const goOn = goOnAt(file);
  return (
    <Page title={say('municipality.registration')} lead={say(edits ? 'municipality.registrationLead' : 'municipality.registrationRead')}>
      {said !== undefined && (
        <Notice tone="success" announced>
          {say(said)}
        </Notice>
      )}
      {edits && <Unsaved />}
      <div className="steps-progress">
        <Progress label={say('municipality.stepsDone')} done={done} all={of} />
      </div>
      <ol className="steps">
        {stagesOf(file.draft ?? {}).map((stage) => (
          <Line key={stage} stage={stage} file={file} edits={edits} />
        ))}
      </ol>
      {edits && (
        <p>
          <Link className="button primary" href={hrefOf[goOn]}>
            {say('municipality.next', { step: say(`municipality.step.${goOn}`) })}
          </Link>
        </p>
      )}
      {can(role, 'statements.make') && <NoneInstead />}
    </Page>
  );
};
