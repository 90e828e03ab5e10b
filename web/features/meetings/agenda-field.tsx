import { useWords } from '../../app/words.tsx';
import { Check, Group, TextArea } from '../../ui/field.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { type CalledShown, type CaseLine, useCalled } from '../cases/cases-api.ts';
import type { Entry } from './convening.ts';

type EntryProps = { readonly entry: Entry; readonly onChange: (entry: Entry) => void; readonly mistake: string | undefined };

const isCalled = ({ state }: CalledShown): boolean => state === 'invited' || state === 'accepted';

const Invited = ({ entry, onChange }: Omit<EntryProps, 'mistake'>) => {
  const { say } = useWords();
  const { caseId, invited } = entry;
  const toggle = (memberId: string, comes: boolean) =>
    onChange({ ...entry, invited: comes ? [...invited, memberId] : invited.filter((id) => id !== memberId) });
  return (
    <Loaded query={useCalled(caseId)}>
      {({ items }) => (
        <Group id={`whom-${caseId}`} label={say('meetings.whom')}>
          {!items.some(isCalled) && <p className="muted">{say('meetings.whomNone')}</p>}
          {items.filter(isCalled).map(({ memberId, name }) => (
            <Check
              key={memberId}
              id={`whom-${caseId}-${memberId}`}
              label={name}
              value={invited.includes(memberId)}
              onChange={(comes) => toggle(memberId, comes)}
            />
          ))}
        </Group>
      )}
    </Loaded>
  );
};

const EntryFields = ({ entry, onChange, mistake }: EntryProps) => {
  const { say } = useWords();
  const { caseId, question, withIdentity } = entry;
  return (
    <>
      <TextArea
        id={`question-${caseId}`}
        label={say('meetings.question')}
        mistake={mistake}
        value={question}
        onChange={(text) => onChange({ ...entry, question: text })}
      />
      <Invited entry={entry} onChange={onChange} />
      <Check
        id={`identity-${caseId}`}
        label={say('meetings.withIdentity')}
        value={withIdentity}
        onChange={(next) => onChange({ ...entry, withIdentity: next })}
      />
    </>
  );
};

type Props = {
  readonly candidates: readonly CaseLine[];
  readonly agenda: readonly Entry[];
  readonly onChange: (agenda: readonly Entry[]) => void;
  readonly mistakeOf: (id: string) => string | undefined;
};

const CaseChoice = ({ line, agenda, onChange, mistakeOf }: Omit<Props, 'candidates'> & { readonly line: CaseLine }) => {
  const { say, day } = useWords();
  const { caseId, reference, name, reviewDueOn } = line;
  const position = agenda.findIndex((one) => one.caseId === caseId);
  const entry = agenda[position];
  const usual: Entry = { caseId, question: say('meetings.questionUsual'), invited: [], withIdentity: false };
  return (
    <div className="item">
      <Check
        id={`case-${caseId}`}
        label={[reference, name].filter(Boolean).join(', ')}
        hint={say('meetings.due', { date: day(reviewDueOn) })}
        value={entry !== undefined}
        onChange={(isOn) => onChange(isOn ? [...agenda, usual] : agenda.filter((one) => one.caseId !== caseId))}
      />
      {entry && (
        <EntryFields
          entry={entry}
          mistake={mistakeOf(`agenda.${position}.question`)}
          onChange={(next) => onChange(agenda.map((one) => (one.caseId === caseId ? next : one)))}
        />
      )}
    </div>
  );
};

/** Which cases are discussed, with the question to each and whom of those invited it concerns. */
export const AgendaField = ({ candidates, ...props }: Props) => {
  const { say } = useWords();
  return (
    <Group id="agenda" label={say('meetings.agenda')} hint={say('meetings.agendaHint')} mistake={props.mistakeOf('agenda')}>
      {candidates.length === 0 && <p>{say('meetings.noCases')}</p>}
      {candidates.map((line) => (
        <CaseChoice key={line.caseId} line={line} {...props} />
      ))}
    </Group>
  );
};
