import { memo } from 'react';
import { Language } from '../../../shared/domain/tenants.ts';
import { languageNames } from '../../../shared/i18n/names/languages.ts';
import { useNameOf } from '../../app/municipality-names.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import type { Mistake } from '../../ui/error-summary.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import type { Invitee } from './invitation-draft.ts';

type Props = {
  readonly row: Invitee;
  readonly mistakes: readonly Mistake[];
  readonly onChange: (row: Invitee) => void;
  readonly onRemove: (nis: string) => void;
};

/** Whom to invite for one municipality; drawn again only when it changes, as there may be hundreds. */
export const InviteeRow = memo(({ row, mistakes, onChange, onRemove }: Props) => {
  const { say, language } = useWords();
  const name = useNameOf()(row.nis);
  const mistakeOf = (field: string): string | undefined => mistakes.find(({ id }) => id === `${row.nis}.${field}`)?.text;
  return (
    <fieldset className="invitee">
      <legend>{name}</legend>
      <TextField
        id={`${row.nis}.name`}
        label={say('region.contactName')}
        mistake={mistakeOf('name')}
        value={row.name}
        onChange={(text) => onChange({ ...row, name: text })}
      />
      <TextField
        id={`${row.nis}.email`}
        type="email"
        label={say('region.email')}
        mistake={mistakeOf('email')}
        value={row.email}
        onChange={(email) => onChange({ ...row, email })}
      />
      <Select
        id={`${row.nis}.language`}
        label={say('region.language')}
        options={Language.options.map((value) => ({ value, label: languageNames[value][language] }))}
        value={row.language}
        onChange={(spoken) => spoken !== '' && onChange({ ...row, language: spoken })}
      />
      <div className="field">
        <Button onPress={() => onRemove(row.nis)}>
          {say('shell.remove')}
          <span className="visually-hidden"> {name}</span>
        </Button>
      </div>
    </fieldset>
  );
});
