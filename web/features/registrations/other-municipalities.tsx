import { useState } from 'react';
import type { Municipality } from '../../../shared/domain/register/municipality.ts';
import { useNameOf, useRegister } from '../../app/municipality-names.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { MunicipalityPicker } from '../../ui/municipality-picker.tsx';
import '../municipality/municipality.css';

/** Every municipality of the same Region but those named. */
const useOthers = (own: string, but: readonly string[] = []) => {
  const { regionOf } = useRegister();
  const region = regionOf(own);
  return ({ nis, region: where }: Municipality): boolean => where === region && nis !== own && !but.includes(nis);
};

type JointProps = {
  readonly own: string;
  readonly value: readonly string[];
  readonly mistake: string | undefined;
  readonly onChange: (codes: readonly string[]) => void;
};

/** The list of the other municipalities of a joint cell: add one, remove one. */
export const OtherMunicipalities = ({ own, value, mistake, onChange }: JointProps) => {
  const { say } = useWords();
  const nameOf = useNameOf();
  const among = useOthers(own, value);
  const [said, setSaid] = useState('');
  const add = (nis: string | undefined): void => {
    if (nis === undefined) return;
    onChange([...value, nis]);
    setSaid('');
  };
  const remove = (nis: string): void => {
    onChange(value.filter((one) => one !== nis));
    setSaid(say('municipality.jointRemoved', { name: nameOf(nis) }));
    // its button is gone
    document.getElementById('joint')?.focus();
  };
  return (
    <section className="beneath" aria-labelledby="joint">
      <h2 id="joint" tabIndex={-1}>
        {say('municipality.jointWith')}
      </h2>
      {value.length > 0 && (
        <ul className="picked">
          {value.map((nis) => (
            <li key={nis}>
              {nameOf(nis)}
              <Button small onPress={() => remove(nis)}>
                {say('municipality.removeOne', { name: nameOf(nis) })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <MunicipalityPicker
        several
        id="others"
        label={say('municipality.jointAdd')}
        hint={say('municipality.jointAddHelp')}
        mistake={mistake}
        value={undefined}
        onChange={add}
        among={among}
      />
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {value.length > 0 && <p>{say('municipality.jointSigns', { count: value.length + 1 })}</p>}
    </section>
  );
};

type SeatProps = {
  readonly own: string;
  readonly value: string | undefined;
  readonly mistake: string | undefined;
  readonly onChange: (nis: string | undefined) => void;
};

/** The seat of the cell that one joins. */
export const SeatToJoin = ({ own, value, mistake, onChange }: SeatProps) => {
  const { say } = useWords();
  const among = useOthers(own);
  return (
    <div className="beneath">
      <MunicipalityPicker
        id="seat"
        label={say('municipality.joinSeat')}
        hint={say('municipality.joinSeatHelp')}
        mistake={mistake}
        value={value}
        onChange={onChange}
        among={among}
      />
    </div>
  );
};
