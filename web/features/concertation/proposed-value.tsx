import type { Parameter, ParameterKey } from '../../../shared/domain/settings/parameter.ts';
import { parameters } from '../../../shared/domain/settings/parameters.ts';
import { useWords } from '../../app/words.tsx';
import { Check, Group, Radios, TextField } from '../../ui/field.tsx';
import { useParameterValue } from './subject-words.ts';
import { useCodeName } from '../settings/setting-value.ts';
import type { Bounds, TypedValue } from '../settings/typed-setting.ts';

type Props = {
  readonly parameter: ParameterKey;
  /** Where a Region alone may only be stricter. */
  readonly bounds: Bounds | undefined;
  readonly mistake: string | undefined;
  readonly value: TypedValue;
  readonly onChange: (value: TypedValue) => void;
};

const id = 'subject.value';

/** From what to what it can go, with its unit. */
const useRange = () => {
  const inWords = useParameterValue();
  return ({ parameter, bounds }: Props, kind: Extract<Parameter['kind'], { type: 'number' }>): string => {
    const { min, max } = bounds !== undefined && bounds.stricter !== 'superset' ? bounds : kind;
    return `${min} – ${inWords(parameter, max)}`;
  };
};

/** The value proposed: a number, codes that hold, or yes and no. */
export const ProposedValue = (props: Props) => {
  const { parameter, mistake, value, onChange } = props;
  const range = useRange();
  const { say } = useWords();
  const codeName = useCodeName();
  const { kind }: Parameter = parameters[parameter];
  const frame = { id, label: say('settings.value'), mistake };
  if (kind.type === 'number')
    return (
      <TextField
        {...frame}
        type="number"
        short
        hint={range(props, kind)}
        value={typeof value === 'string' ? value : ''}
        onChange={onChange}
      />
    );
  if (kind.type === 'flag') {
    const options = [
      { value: 'true', label: say('shell.yes') },
      { value: 'false', label: say('shell.no') },
    ] as const;
    return <Radios {...frame} options={options} value={value === 'true' || value === 'false' ? value : ''} onChange={onChange} />;
  }
  const chosen = typeof value === 'string' ? [] : value;
  return (
    <Group {...frame}>
      {kind.options.map((code) => (
        <Check
          key={code}
          id={`${id}-${code}`}
          label={codeName(code)}
          value={chosen.includes(code)}
          onChange={(on) => onChange(on ? [...chosen, code] : chosen.filter((one) => one !== code))}
        />
      ))}
    </Group>
  );
};
