import { PartnerSector } from '../../../shared/domain/access/roles.ts';
import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { useWords } from '../../app/words.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { ServiceFields, useMandates } from './service-fields.tsx';
import type { TypedPartner } from './typed-partner.ts';

type Props = {
  readonly value: TypedPartner;
  readonly onChange: (partner: TypedPartner) => void;
  readonly mistakeOf: (id: string) => string | undefined;
};

/** Sector, organisation, authority, day and legal basis of one partner. */
export const PartnerFields = ({ value, onChange, mistakeOf }: Props) => {
  const { say, language } = useWords();
  const mandates = useMandates(value.validFrom);
  return (
    <>
      <Select
        id="sector"
        label={say('municipality.sector')}
        none={say('shell.choose')}
        options={PartnerSector.options.map((sector) => ({ value: sector, label: roleNames[sector][language] }))}
        mistake={mistakeOf('sector')}
        value={value.sector}
        onChange={(sector) => onChange(mandates.mandated({ ...value, sector }))}
      />
      <ServiceFields {...mandates} value={value} onChange={(service) => onChange({ ...value, ...service })} mistakeOf={mistakeOf}>
        <TextField
          id="validFrom"
          type="date"
          label={say('municipality.validFrom')}
          mistake={mistakeOf('validFrom')}
          value={value.validFrom}
          onChange={(validFrom) => onChange({ ...value, validFrom })}
        />
      </ServiceFields>
    </>
  );
};
