import { useWords } from '../../app/words.tsx';
import { Select } from '../../ui/field.tsx';
import { useFewNames } from '../municipality/few-names.ts';
import { useCell } from '../municipality/municipality-api.ts';

type Props = { readonly value: string; readonly onChange: (nis: string) => void };

/** Where the person lives: asked only in a cell of several municipalities, since that mayor decides. */
export const Residence = ({ value, onChange }: Props) => {
  const { say } = useWords();
  const covers = useCell().data?.cell?.covers ?? [];
  const now = covers.filter(({ to }) => to === undefined).map(({ nis }) => nis);
  const names = useFewNames(now);
  if (now.length < 2) return undefined;
  return (
    <Select
      id="residence"
      label={say('signals.residence')}
      hint={say('signals.residenceHint')}
      optional
      none={say('signals.residenceOwn')}
      options={now.map((nis) => ({ value: nis, label: names.get(nis) ?? nis }))}
      value={value}
      onChange={onChange}
    />
  );
};
