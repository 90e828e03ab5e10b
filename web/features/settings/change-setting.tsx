import { useState } from 'react';
import type { ParameterValue, ResolvedParameter } from '../../../shared/domain/settings/parameter.ts';
import { parameterWords } from '../../../shared/i18n/parameters.ts';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Check, Group, TextField } from '../../ui/field.tsx';
import { type Chosen, useCodeName } from './setting-value.ts';

type Bounds = NonNullable<ResolvedParameter['bounds']['cell']>;
type FieldProps = {
  readonly id: string;
  readonly bounds: Bounds;
  readonly value: ParameterValue;
  readonly onChange: (value: ParameterValue) => void;
};

const ValueField = ({ id, bounds, value, onChange }: FieldProps) => {
  const { say } = useWords();
  const codeName = useCodeName();
  if (bounds.stricter !== 'superset') {
    const { min, max } = bounds;
    const typed = typeof value === 'number' ? String(value) : '';
    return (
      <TextField
        id={id}
        type="number"
        short
        min={min}
        max={max}
        label={say('settings.value')}
        hint={say('settings.boundsNumber', { min, max })}
        value={typed}
        onChange={(next) => onChange(/^\d+$/.test(next) ? Number(next) : [])}
      />
    );
  }
  const chosen = Array.isArray(value) ? value : [];
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

type Props = {
  readonly setting: ResolvedParameter;
  readonly bounds: Bounds;
  readonly busy: boolean;
  readonly onSave: (chosen: Chosen) => void;
};

/** Chooses a value within the bounds, from a day on. */
export const ChangeSetting = ({ setting: { key, value: now }, bounds, busy, onSave }: Props) => {
  const { say, language } = useWords();
  const today = useToday();
  const [value, setValue] = useState(now);
  const [validFrom, setValidFrom] = useState(today);
  return (
    <details className="help no-print">
      <summary>{say('settings.change', { name: parameterWords[key][language].name })}</summary>
      <div>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            onSave({ parameter: key, value, validFrom: validFrom === '' ? today : validFrom });
          }}
        >
          <ValueField id={`value-${key}`} bounds={bounds} value={value} onChange={setValue} />
          <TextField
            id={`from-${key}`}
            type="date"
            min={today}
            label={say('settings.validFrom')}
            hint={say('settings.validFromHelp')}
            value={validFrom}
            onChange={setValidFrom}
          />
          <Button look="primary" submits busy={busy}>
            {say('shell.save')}
          </Button>
        </form>
      </div>
    </details>
  );
};
