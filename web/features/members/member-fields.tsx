import { CellRole } from '../../../shared/domain/access/roles.ts';
import { Language } from '../../../shared/domain/tenants.ts';
import { languageNames } from '../../../shared/i18n/names/languages.ts';
import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { useWords } from '../../app/words.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { ServiceFields, useMandates } from '../municipality/service-fields.tsx';
import { isPartner, type TypedMember } from './typed-member.ts';

type Props = {
  readonly value: TypedMember;
  readonly onChange: (member: TypedMember) => void;
  readonly mistakeOf: (id: string) => string | undefined;
};

const PartnerPart = ({ value, onChange, mistakeOf }: Props) => {
  const mandates = useMandates(value.validFrom);
  const { organisation, entity, legalBasis, role } = value;
  return (
    <ServiceFields
      {...mandates}
      value={{ sector: isPartner(role) ? role : '', organisation, entity, legalBasis }}
      onChange={({ sector: _, ...service }) => onChange({ ...value, ...service })}
      mistakeOf={mistakeOf}
    />
  );
};

const Dates = ({ value, onChange, mistakeOf }: Props) => {
  const { say } = useWords();
  return (
    <>
      <TextField
        id="validFrom"
        type="date"
        label={say('municipality.memberFrom')}
        mistake={mistakeOf('validFrom')}
        value={value.validFrom}
        onChange={(validFrom) => onChange({ ...value, validFrom })}
      />
      <TextField
        id="validTo"
        type="date"
        optional
        label={say('municipality.memberTo')}
        hint={say('municipality.memberToHelp')}
        mistake={mistakeOf('validTo')}
        value={value.validTo}
        onChange={(validTo) => onChange({ ...value, validTo })}
      />
    </>
  );
};

/** Who it is, in which role; of a partner, of which service and on which legal basis. */
export const MemberFields = (props: Props) => {
  const { say, language } = useWords();
  const { value, onChange, mistakeOf } = props;
  return (
    <>
      <Select
        id="role"
        label={say('municipality.memberRole')}
        none={say('shell.choose')}
        options={CellRole.options.map((role) => ({ value: role, label: roleNames[role][language] }))}
        {...(value.role === 'mayor' && { hint: say('municipality.memberMayorHelp') })}
        {...(value.role === 'police' && { hint: say('municipality.memberPoliceHelp') })}
        mistake={mistakeOf('role')}
        value={value.role}
        onChange={(role) => onChange({ ...value, role, legalBasis: undefined, entity: '' })}
      />
      <TextField
        id="name"
        label={say('municipality.memberName')}
        mistake={mistakeOf('name')}
        value={value.name}
        onChange={(name) => onChange({ ...value, name })}
      />
      <TextField
        id="email"
        type="email"
        label={say('municipality.memberEmail')}
        mistake={mistakeOf('email')}
        value={value.email}
        onChange={(email) => onChange({ ...value, email })}
      />
      <Select
        id="language"
        label={say('municipality.memberLanguage')}
        options={Language.options.map((one) => ({ value: one, label: languageNames[one][language] }))}
        value={value.language}
        onChange={(chosen) => chosen !== '' && onChange({ ...value, language: chosen })}
      />
      {isPartner(value.role) && <PartnerPart {...props} />}
      <Dates {...props} />
    </>
  );
};
