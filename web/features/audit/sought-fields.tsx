import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { useWords } from '../../app/words.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { useMembers } from '../members/members-api.ts';
import type { Sought } from './audit-api.ts';

type Props = { readonly sought: Sought; readonly onChange: (sought: Sought) => void };

/** Whose lines and about what, for who oversees the cell; neither ever stands in an address. */
export const SoughtFields = ({ sought, onChange }: Props) => {
  const { say, language } = useWords();
  const { data } = useMembers();
  const options = (data?.items ?? []).map(({ memberId, name, role }) => ({
    value: memberId,
    label: `${name} (${roleNames[role][language]})`,
  }));
  return (
    <>
      <Select
        id="member"
        label={say('audit.member')}
        none={say('audit.anybody')}
        options={options}
        value={sought.memberId}
        onChange={(memberId) => onChange({ ...sought, memberId })}
      />
      <TextField
        id="subject"
        optional
        label={say('audit.subject')}
        hint={say('audit.subjectHint')}
        value={sought.about}
        onChange={(about) => onChange({ ...sought, about: about.trim() })}
      />
    </>
  );
};
