import { useWords } from '../../app/words.tsx';
import { Tag } from '../../ui/notice.tsx';
import { useFewNames } from '../municipality/few-names.ts';
import type { RegistrationFile } from '../municipality/municipality-api.ts';
import '../municipality/municipality.css';

/** Each municipality of the cell, and whether its mayor has signed. */
export const SignatureList = ({ file, own }: { file: RegistrationFile; own: string }) => {
  const { say, day } = useWords();
  const { covers, signatures, draft } = file;
  const names = useFewNames(covers);
  const accepting = draft?.form?.kind === 'joining' ? draft.form.seat : undefined;
  const seat = accepting ?? own;
  const stateOf = (nis: string) => {
    const signed = signatures.find((one) => one.nis === nis);
    if (signed !== undefined) return <Tag tone="good">{say('municipality.signedOn', { date: day(signed.signedAt) })}</Tag>;
    return <Tag tone="waits">{say(nis === accepting ? 'municipality.accepts' : 'municipality.notSigned')}</Tag>;
  };
  return (
    <ul className="picked wide">
      {covers.map((nis) => (
        <li key={nis}>
          <span>
            {names.get(nis)} {covers.length > 1 && nis === seat && <span className="muted">({say('municipality.seatTag')})</span>}
          </span>
          {stateOf(nis)}
        </li>
      ))}
    </ul>
  );
};
