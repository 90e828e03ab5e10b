import type { ReactNode } from 'react';
import { useWords } from '../../app/words.tsx';
import { useToday } from '../../app/portal.tsx';
import { Check, Radios, TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { isPast, type TypedTrio } from './typed-trio.ts';
import './municipality.css';

type Props = {
  readonly value: TypedTrio;
  readonly onChange: (trio: TypedTrio) => void;
  readonly mistakeOf: (id: string) => string | undefined;
};
type SeatName = keyof TypedTrio;

/** One of the three: a name, and of mayor and chief of corps whether it is a representative (law of 30 July 2018, art. 3). */
const Seat = ({ seat, value, onChange, mistakeOf, children }: Props & { readonly seat: SeatName; readonly children?: ReactNode }) => {
  const { say } = useWords();
  const { name, representative } = value[seat];
  const set = (part: { readonly name?: string; readonly representative?: boolean }) =>
    onChange({ ...value, [seat]: { ...value[seat], ...part } });
  return (
    <fieldset className="seat">
      <legend>{say(`municipality.seat.${seat}`)}</legend>
      <TextField
        id={`${seat}.name`}
        label={say('municipality.name')}
        mistake={mistakeOf(`${seat}.name`)}
        value={name}
        onChange={(typed) => set({ name: typed })}
      />
      {seat !== 'preventionOfficer' && (
        <Check
          id={`${seat}.representative`}
          label={say(`municipality.stands.${seat}`)}
          value={representative}
          onChange={(checked) => set({ representative: checked })}
        />
      )}
      {children}
    </fieldset>
  );
};

type Clearance = TypedTrio['chiefOfCorps']['clearance'];

/** Yes or no, until when, and who checked it; never a document. */
const ClearanceFields = ({ value, onChange, mistakeOf }: Props) => {
  const { say } = useWords();
  const today = useToday();
  const { chiefOfCorps } = value;
  const { valid, expiresOn, checkedBy } = chiefOfCorps.clearance;
  const set = (part: Partial<Clearance>) =>
    onChange({ ...value, chiefOfCorps: { ...chiefOfCorps, clearance: { ...chiefOfCorps.clearance, ...part } } });
  const past = isPast(value, today) ? say('municipality.clearancePast') : undefined;
  return (
    <>
      <Radios
        id="chiefOfCorps.clearance.valid"
        label={say('municipality.clearance')}
        hint={say('municipality.clearanceHelp')}
        mistake={mistakeOf('chiefOfCorps.clearance.valid')}
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
          id="chiefOfCorps.clearance.expiresOn"
          type="date"
          label={say('municipality.clearanceUntil')}
          hint={say('municipality.clearanceUntilHelp')}
          optional
          min={today}
          mistake={past ?? mistakeOf('chiefOfCorps.clearance.expiresOn')}
          value={expiresOn}
          onChange={(day) => set({ expiresOn: day })}
        />
      )}
      <TextField
        id="chiefOfCorps.clearance.checkedBy"
        label={say('municipality.clearanceBy')}
        mistake={mistakeOf('chiefOfCorps.clearance.checkedBy')}
        value={checkedBy}
        onChange={(typed) => set({ checkedBy: typed })}
      />
    </>
  );
};

/** Mayor, chief of corps and prevention officer, or who stands in for them. */
export const TrioFields = (props: Props) => {
  const { say } = useWords();
  const { value, onChange, mistakeOf } = props;
  const { chiefOfCorps } = value;
  return (
    <>
      <Seat seat="mayor" {...props} />
      <Seat seat="chiefOfCorps" {...props}>
        <TextField
          id="chiefOfCorps.policeZone"
          label={say('municipality.policeZone')}
          mistake={mistakeOf('chiefOfCorps.policeZone')}
          value={chiefOfCorps.policeZone}
          onChange={(policeZone) => onChange({ ...value, chiefOfCorps: { ...chiefOfCorps, policeZone } })}
        />
        <ClearanceFields {...props} />
      </Seat>
      <Seat seat="preventionOfficer" {...props} />
    </>
  );
};
