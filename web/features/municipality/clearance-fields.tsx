import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Radios, TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { isPast, type TypedClearance } from './typed-clearance.ts';

type Props = {
  /** Before the id of each field: `chiefOfCorps.clearance`. */
  readonly at: string;
  /** What is said of its last day: the seat is warned of that of the chief of corps. */
  readonly untilHint?: string;
  readonly value: TypedClearance;
  readonly onChange: (clearance: TypedClearance) => void;
  readonly mistakeOf: (id: string) => string | undefined;
};

/** Yes or no, until when, and who checked it; never a document. */
export const ClearanceFields = ({ at, untilHint, value, onChange, mistakeOf }: Props) => {
  const { say } = useWords();
  const today = useToday();
  const { valid, expiresOn, checkedBy } = value;
  const set = (part: Partial<TypedClearance>) => onChange({ ...value, ...part });
  const past = isPast(value, today) ? say('municipality.clearancePast') : undefined;
  return (
    <>
      <Radios
        id={`${at}.valid`}
        label={say('municipality.clearance')}
        hint={say('municipality.clearanceHelp')}
        mistake={mistakeOf(`${at}.valid`)}
        options={[
          { value: 'yes', label: say('shell.yes') },
          { value: 'no', label: say('shell.no') },
        ]}
        value={valid === undefined ? '' : valid ? 'yes' : 'no'}
        onChange={(answer) => set({ valid: answer === 'yes' })}
      />
      {valid === false && <Notice tone="warning">{say('municipality.clearanceWarning')}</Notice>}
      {valid === true && (
        <TextField
          id={`${at}.expiresOn`}
          type="date"
          label={say('municipality.clearanceUntil')}
          {...(untilHint !== undefined && { hint: untilHint })}
          optional
          min={today}
          mistake={past ?? mistakeOf(`${at}.expiresOn`)}
          value={expiresOn}
          onChange={(day) => set({ expiresOn: day })}
        />
      )}
      <TextField
        id={`${at}.checkedBy`}
        label={say('municipality.clearanceBy')}
        mistake={mistakeOf(`${at}.checkedBy`)}
        value={checkedBy}
        onChange={(typed) => set({ checkedBy: typed })}
      />
    </>
  );
};
