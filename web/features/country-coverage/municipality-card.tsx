import { useNameOf, useRegister } from '../../app/municipality-names.ts';
import { useWords } from '../../app/words.tsx';
import type { Standing } from '../coverage/standings.ts';
import { stateName } from '../coverage/states.ts';
import { useDivisionName } from '../coverage/use-division-name.ts';

type Props = { readonly nis: string; readonly standing: Standing; readonly on: string };

/** One municipality of the map: its name, how it stands, and with whom it shares its cell. */
export const MunicipalityCard = ({ nis, standing: { status, sharedWith }, on }: Props) => {
  const { say, list, language } = useWords();
  const nameOf = useNameOf();
  const divisionName = useDivisionName(on);
  const found = useRegister().municipality(nis);
  return (
    <div className="card" role="status">
      <h3>{nameOf(nis)}</h3>
      <p className="muted">{[found?.province, found?.region].flatMap((id) => (id === undefined ? [] : [divisionName(id)])).join(', ')}</p>
      <p>
        <strong>{stateName(status, language)}</strong>
      </p>
      {sharedWith.length > 0 && <p>{say('country.sharedWith', { municipalities: list(sharedWith.map(nameOf)) })}</p>}
      {status === 'unknown' && <p>{say('country.noteUnknown')}</p>}
    </div>
  );
};
