import { useState } from 'react';
import type { Override, ParameterValue, ResolvedParameter } from '../../../shared/domain/settings/parameter.ts';
import { parameterWords } from '../../../shared/i18n/parameters.ts';
import { drafts } from '../../app/drafts.ts';
import { usePortal, useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Check, Group, TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useForm } from '../../ui/use-form.ts';
import { PlannedValues } from './planned-values.tsx';
import { useCodeName, useValueInWords } from './setting-value.ts';
import type { Saving } from './use-saving.ts';

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

/** What was typed; the rest is as it is saved, and follows what others save. */
type Typed = { readonly value?: ParameterValue; readonly validFrom?: string };

const typedDrafts = drafts<Typed>();
const nothing: Typed = {};

type RefusedProps = Pick<Props, 'setting' | 'planned'> & { readonly error: Error };

/** Why it was not saved, and what is saved now. */
const Refused = ({ setting, planned, error }: RefusedProps) => {
  const { say } = useWords();
  const inWords = useValueInWords();
  return (
    <>
      <Refusal error={error} />
      <p>{say('settings.savedNow', { value: inWords(setting) })}</p>
      <PlannedValues setting={setting} planned={planned} />
    </>
  );
};

type Props = {
  readonly setting: ResolvedParameter;
  readonly planned: readonly Override[];
  readonly bounds: Bounds;
  readonly saving: Saving;
};

/** Chooses a value within the bounds, from a day on; what was typed stays until it is saved. */
export const ChangeSetting = ({ setting, planned, bounds, saving }: Props) => {
  const { say, language } = useWords();
  const { key } = setting;
  const { name } = parameterWords[key][language];
  const today = useToday();
  const { placeId } = usePortal();
  const form = useForm<Typed>({ initial: nothing, draft: typedDrafts(`${placeId} ${key}`), check: () => [] });
  const { value = setting.value, validFrom = today } = form.value;
  const [begun] = useState(form.value !== nothing);
  const error = saving.errorOf(key);
  const save = (): void => saving.save({ parameter: key, value, validFrom: validFrom === '' ? today : validFrom }, form.reset);
  return (
    <details className="help no-print" open={begun}>
      <summary>{say('settings.change', { name })}</summary>
      <div>
        {error !== undefined && <Refused setting={setting} planned={planned} error={error} />}
        {saving.hasSaved(key) && (
          <Notice tone="success" announced>
            <p>{say('settings.saved', { name })}</p>
          </Notice>
        )}
        <form noValidate onSubmit={form.submitting(save)}>
          <ValueField id={`value-${key}`} bounds={bounds} value={value} onChange={(next) => form.set({ value: next })} />
          <TextField
            id={`from-${key}`}
            type="date"
            min={today}
            label={say('settings.validFrom')}
            hint={say('settings.validFromHelp')}
            value={validFrom}
            onChange={(next) => form.set({ validFrom: next })}
          />
          <Button look="primary" submits busy={saving.busy}>
            {say('shell.save')}
          </Button>
        </form>
      </div>
    </details>
  );
};
