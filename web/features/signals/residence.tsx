import { useWords } from '../../app/words.tsx';
import { Select } from '../../ui/field.tsx';
import { useFewNames } from '../municipality/few-names.ts';
import { useCell } from '../municipality/municipality-api.ts';

type Props = { readonly value: string; readonly onChange: (nis: string) => void };

/** The municipalities of a joint cell by name; nothing where the cell is of one alone. */
export const useJoined = () => {
  const covers = useCell().data?.cell?.covers ?? [];
  const now = covers.filter(({ to }) => to === undefined).map(({ nis }) => nis);
  const names = useFewNames(now);
  return now.length < 2 ? [] : now.map((nis) => ({ value: nis, label: names.get(nis) ?? nis }));
};

/** What a municipality of a joint cell is called. */
export const useResidence = (nis: string): string | undefined => useJoined().find(({ value }) => value === nis)?.label;

/** Where the person lives: asked only in a cell of several municipalities, since that mayor decides. */
export const Residence = ({ value, onChange }: Props) => {
  const { say } = useWords();
  const options = useJoined();
  if (options.length === 0) return undefined;
  return (
    <Select
      id="residence"
      label={say('signals.residence')}
      hint={say('signals.residenceHint')}
      optional
      none={say('signals.residenceOwn')}
      options={options}
      value={value}
      onChange={onChange}
    />
  );
};
