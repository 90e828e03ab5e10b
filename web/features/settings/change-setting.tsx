import { useState } from 'react';
import type { Override, ResolvedParameter } from '../../../shared/domain/settings/parameter.ts';
import { parameterWords } from '../../../shared/i18n/parameters.ts';
import { drafts } from '../../app/drafts.ts';
import { usePortal, useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useForm } from '../../ui/use-form.ts';
import { PlannedValues } from './planned-values.tsx';
import { useValueInWords } from './setting-value.ts';
import { type Bounds, typedValue, type TypedSetting, useSettingMistakes, valueWithin } from './typed-setting.ts';
import type { Saving } from './use-saving.ts';
import { ValueField } from './value-field.tsx';

const typedDrafts = drafts<TypedSetting>();
const nothing: TypedSetting = {};

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
  const filled = ({ value = typedValue(setting.value), validFrom = today }: TypedSetting) => ({ value, validFrom });
  const mistakesIn = useSettingMistakes(key, bounds);
  const form = useForm<TypedSetting>({
    initial: nothing,
    draft: typedDrafts(`${placeId} ${key}`),
    check: (typed) => mistakesIn(filled(typed)),
  });
  const { value, validFrom } = filled(form.value);
  const [valueId, fromId] = [`value-${key}`, `from-${key}`];
  const [begun] = useState(form.value !== nothing);
  const error = saving.errorOf(key);
  const save = (): void => {
    const chosen = valueWithin(bounds, value);
    if (chosen !== undefined) saving.save({ parameter: key, value: chosen, validFrom }, form.reset);
  };
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
          <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
          <ValueField
            id={valueId}
            bounds={bounds}
            mistake={form.mistakeOf(valueId)}
            value={value}
            onChange={(next) => form.set({ value: next })}
          />
          <TextField
            id={fromId}
            type="date"
            min={today}
            label={say('settings.validFrom')}
            hint={say('settings.validFromHelp')}
            mistake={form.mistakeOf(fromId)}
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
