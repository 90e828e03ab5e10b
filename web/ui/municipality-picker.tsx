import { useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components/ComboBox';
import type { Municipality } from '../../shared/domain/register/municipality.ts';
import { isNamed } from '../../shared/domain/register/names.ts';
import { useNameOf, useRegister } from '../app/municipality-names.ts';
import { useToday } from '../app/portal.tsx';
import { useWords } from '../app/words.tsx';
import './municipality-picker.css';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly mistake?: string | undefined;
  /** The code of the municipality that is chosen. */
  readonly value: string | undefined;
  readonly onChange: (nis: string | undefined) => void;
  /** For choosing one after the other: the field is empty again, and keeps the focus. */
  readonly several?: boolean;
  /** Which municipalities may be chosen. */
  readonly among: (municipality: Municipality) => boolean;
};

/** The municipalities one may choose, in the order of their names. */
const useChoices = (among: Props['among']) => {
  const { language } = useWords();
  const today = useToday();
  const { municipalitiesOn } = useRegister();
  const nameOf = useNameOf();
  return municipalitiesOn(today)
    .filter(among)
    .map((municipality) => ({ id: municipality.nis, name: nameOf(municipality.nis), municipality }))
    .toSorted((one, other) => one.name.localeCompare(other.name, language));
};

/** Says so when nothing has the name that is typed. */
const NoneNamed = ({ shown }: { readonly shown: boolean }) => {
  const { say } = useWords();
  return (
    <p role="status" className="none-named">
      {shown && say('shell.noneNamed')}
    </p>
  );
};

/**
 * Finds a municipality by the beginning or a part of its name in any language. HTML has no such control; React Aria's
 * speaks to screen readers and works by keyboard and touch. Suspends until the register is there.
 */
export const MunicipalityPicker = ({ id, label, hint, mistake, value, onChange, several = false, among }: Props) => {
  const { say } = useWords();
  const nameOf = useNameOf();
  const items = useChoices(among);
  const [added, setAdded] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState('');
  const last = added.at(-1);
  return (
    <>
      <ComboBox
        key={added.length}
        id={id}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a new field stands where the focus was
        autoFocus={added.length > 0}
        className={mistake === undefined ? 'field picker' : 'field picker wrong'}
        defaultItems={items}
        selectedKey={value ?? null}
        onInputChange={setTyped}
        onSelectionChange={(key) => {
          if (several && key !== null) setAdded([...added, String(key)]);
          onChange(key === null ? undefined : String(key));
        }}
        defaultFilter={(text, typed) => items.some(({ name, municipality }) => name === text && isNamed(municipality, typed))}
        isInvalid={mistake !== undefined}
        // an open list would keep what was added from being read out
        menuTrigger={added.length > 0 ? 'input' : 'focus'}
      >
        <Label>{label}</Label>
        {(hint !== undefined || mistake !== undefined) && (
          <Text slot="description" className={mistake === undefined ? 'hint' : 'mistake'}>
            {mistake ?? hint}
          </Text>
        )}
        <div className="picker-box">
          <Input />
          <Button aria-label={say('shell.choose')}>▾</Button>
        </div>
        <NoneNamed shown={!items.some(({ municipality }) => isNamed(municipality, typed))} />
        <Popover className="picker-list">
          <ListBox<(typeof items)[number]>>
            {(item) => (
              <ListBoxItem id={item.id} textValue={item.name}>
                {item.name}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {several && (
        <span role="status" className="visually-hidden">
          {last !== undefined && say('shell.added', { name: nameOf(last) })}
        </span>
      )}
    </>
  );
};
