import { useWords } from '../../app/words.tsx';
import { Check, Group, TextField } from '../../ui/field.tsx';
import { useCodeName } from './setting-value.ts';
import type { Bounds, TypedValue } from './typed-setting.ts';

type Props = {
  readonly id: string;
  readonly bounds: Bounds;
  readonly mistake: string | undefined;
  readonly value: TypedValue;
  readonly onChange: (value: TypedValue) => void;
};

/** A number, or a list to which one may add. */
export const ValueField = ({ id, bounds, mistake, value, onChange }: Props) => {
  const { say } = useWords();
  const codeName = useCodeName();
  if (bounds.stricter !== 'superset') {
    const { min, max } = bounds;
    return (
      <TextField
        id={id}
        type="number"
        short
        label={say('settings.value')}
        hint={say('settings.boundsNumber', { min, max })}
        mistake={mistake}
        value={typeof value === 'string' ? value : ''}
        onChange={onChange}
      />
    );
  }
  const chosen = typeof value === 'string' ? [] : value;
  return (
    <Group id={id} label={say('settings.value')} hint={say('settings.boundsList')}>
      {bounds.options.map((code) => (
        <Check
          key={code}
          id={`${id}-${code}`}
          label={codeName(code)}
          value={chosen.includes(code) || bounds.includes.includes(code)}
          onChange={(on) => onChange([...new Set([...bounds.includes, ...chosen.filter((one) => one !== code), ...(on ? [code] : [])])])}
        />
      ))}
    </Group>
  );
};
