import type { ReactNode } from 'react';
import { useWords } from '../../app/words.tsx';
import { Check, TextField } from '../../ui/field.tsx';
import { ClearanceFields } from './clearance-fields.tsx';
import type { TypedTrio } from './typed-trio.ts';
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
        <ClearanceFields
          at="chiefOfCorps.clearance"
          untilHint={say('municipality.clearanceUntilHelp')}
          value={chiefOfCorps.clearance}
          onChange={(clearance) => onChange({ ...value, chiefOfCorps: { ...chiefOfCorps, clearance } })}
          mistakeOf={mistakeOf}
        />
      </Seat>
      <Seat seat="preventionOfficer" {...props} />
    </>
  );
};
