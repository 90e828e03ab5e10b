import { type ChangeEvent, type ReactNode, useId } from 'react';
import { useWords } from '../app/words.tsx';

/** What every field takes. `id` is what the summary of errors links to; `mistake` the sentence that says what to do. */
export type FieldProps<Value> = {
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly mistake?: string | undefined;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly optional?: boolean;
};

type Described = { readonly hint?: string; readonly mistake?: string };

const describedBy = ({ hint, mistake }: Described): string | undefined => [mistake, hint].filter(Boolean).join(' ') || undefined;

type Frame = Pick<FieldProps<unknown>, 'id' | 'label' | 'hint' | 'mistake' | 'optional'> & {
  readonly children: (described: { readonly 'aria-describedby'?: string; readonly 'aria-invalid'?: true }) => ReactNode;
};

const Label = ({ label, optional }: { label: string; optional: boolean }) => {
  const { say } = useWords();
  return (
    <>
      {label}
      {optional && <span className="muted"> ({say('shell.optional')})</span>}
    </>
  );
};

const Mistake = ({ id, children }: { id: string; children: string }) => {
  const { say } = useWords();
  return (
    <p id={id} className="mistake">
      <span className="visually-hidden">{say('shell.error')} </span>
      {children}
    </p>
  );
};

/** Label, hint and mistake around one control, tied together for a screen reader. */
export const Field = ({ id, label, hint, mistake, optional = false, children }: Frame) => {
  const [hintId, mistakeId] = [`${id}-hint`, `${id}-mistake`];
  const described = describedBy({ ...(hint !== undefined && { hint: hintId }), ...(mistake !== undefined && { mistake: mistakeId }) });
  return (
    <div className={mistake === undefined ? 'field' : 'field wrong'}>
      <label htmlFor={id}>
        <Label label={label} optional={optional} />
      </label>
      {hint !== undefined && (
        <div id={hintId} className="hint">
          {hint}
        </div>
      )}
      {mistake !== undefined && <Mistake id={mistakeId}>{mistake}</Mistake>}
      {children({
        ...(described !== undefined && { 'aria-describedby': described }),
        ...(mistake !== undefined && { 'aria-invalid': true }),
      })}
    </div>
  );
};

type TextProps = FieldProps<string> & {
  readonly type?: 'text' | 'email' | 'date' | 'number';
  readonly autoComplete?: string;
  readonly short?: boolean;
  readonly max?: string;
  readonly min?: string;
};

/** A number is typed as text: a browser's field for numbers swallows what it does not understand. */
const typing = (type: NonNullable<TextProps['type']>) => (type === 'number' ? ({ type: 'text', inputMode: 'numeric' } as const) : { type });

export const TextField = ({ type = 'text', autoComplete = 'off', short = false, max, min, value, onChange, ...frame }: TextProps) => (
  <Field {...frame}>
    {(described) => (
      <input
        {...described}
        id={frame.id}
        {...typing(type)}
        autoComplete={autoComplete}
        className={short ? 'short' : undefined}
        max={max}
        min={min}
        spellCheck={type === 'text' ? undefined : false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
);

export const TextArea = ({ value, onChange, ...frame }: FieldProps<string>) => (
  <Field {...frame}>
    {(described) => <textarea {...described} id={frame.id} value={value} onChange={(event) => onChange(event.target.value)} />}
  </Field>
);

export type Option<Value extends string> = { readonly value: Value; readonly label: string; readonly hint?: ReactNode };

type SelectProps<Value extends string> = FieldProps<Value | ''> & { readonly options: readonly Option<Value>[]; readonly none?: string };

/** One of a few; `none` is the first, empty choice. */
export const Select = <Value extends string>({ options, none, value, onChange, ...frame }: SelectProps<Value>) => {
  const choose = (event: ChangeEvent<HTMLSelectElement>) =>
    onChange(options.find((option) => option.value === event.target.value)?.value ?? '');
  return (
    <Field {...frame}>
      {(described) => (
        <select {...described} id={frame.id} value={value} onChange={choose}>
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
};

type GroupProps = Pick<FieldProps<unknown>, 'id' | 'label' | 'hint' | 'mistake'> & { readonly children: ReactNode };

/** Several controls that answer one question. The summary of errors leads to the group. */
export const Group = ({ id, label, hint, mistake, children }: GroupProps) => {
  const [hintId, mistakeId] = [`${id}-hint`, `${id}-mistake`];
  const described = describedBy({ ...(hint !== undefined && { hint: hintId }), ...(mistake !== undefined && { mistake: mistakeId }) });
  return (
    <fieldset id={id} tabIndex={-1} className={mistake === undefined ? 'field' : 'field wrong'} aria-describedby={described}>
      <legend>{label}</legend>
      {hint !== undefined && (
        <div id={hintId} className="hint">
          {hint}
        </div>
      )}
      {mistake !== undefined && <Mistake id={mistakeId}>{mistake}</Mistake>}
      {children}
    </fieldset>
  );
};

type RadioProps<Value extends string> = Omit<FieldProps<Value | ''>, 'optional'> & { readonly options: readonly Option<Value>[] };

export const Radios = <Value extends string>({ options, value, onChange, ...group }: RadioProps<Value>) => {
  const name = useId();
  return (
    <Group {...group}>
      {options.map((option) => (
        <div className="choice" key={option.value}>
          <input
            id={`${group.id}-${option.value}`}
            type="radio"
            name={name}
            checked={value === option.value}
            aria-describedby={option.hint === undefined ? undefined : `${group.id}-${option.value}-hint`}
            onChange={() => onChange(option.value)}
          />
          <label htmlFor={`${group.id}-${option.value}`}>{option.label}</label>
          {option.hint !== undefined && (
            <div className="hint" id={`${group.id}-${option.value}-hint`}>
              {option.hint}
            </div>
          )}
        </div>
      ))}
    </Group>
  );
};

type CheckProps = Pick<FieldProps<boolean>, 'id' | 'label' | 'hint' | 'value' | 'onChange'>;

export const Check = ({ id, label, hint, value, onChange }: CheckProps) => (
  <div className="choice">
    <input
      id={id}
      type="checkbox"
      checked={value}
      aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      onChange={(event) => onChange(event.target.checked)}
    />
    <label htmlFor={id}>{label}</label>
    {hint !== undefined && (
      <div className="hint" id={`${id}-hint`}>
        {hint}
      </div>
    )}
  </div>
);
