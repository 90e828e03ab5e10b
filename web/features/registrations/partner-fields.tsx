import { PartnerSector } from '../../../shared/domain/access/roles.ts';
import { entitiesOf } from '../../../shared/domain/settings/legal-bases.ts';
import { entityNames } from '../../../shared/i18n/names/entities.ts';
import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { usePortal } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { LegalBasisField } from './legal-basis-field.tsx';
import { useLegalFrame } from './municipality-api.ts';
import { basesFor, type TypedPartner } from './typed-partner.ts';

type Props = {
  readonly value: TypedPartner;
  readonly onChange: (partner: TypedPartner) => void;
  readonly mistakeOf: (id: string) => string | undefined;
};

/** The legal texts on the day the partner joins; today's while that day is being typed. */
const useFrameOn = (day: string) => useLegalFrame(/^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined).data;

/** Sector, organisation, authority, day and legal basis of one partner. */
export const PartnerFields = ({ value, onChange, mistakeOf }: Props) => {
  const { say, language } = useWords();
  const { tenant } = usePortal().facts;
  const frame = useFrameOn(value.validFrom);
  /** The first text that mandates is proposed; one that no longer does is let go. */
  const mandated = (part: Partial<TypedPartner>): void => {
    const next = { ...value, ...part };
    const bases = basesFor(next, frame?.legalBases ?? []);
    const kept = next.legalBasis !== undefined && bases.includes(next.legalBasis) ? next.legalBasis : bases[0];
    onChange({ ...next, legalBasis: kept });
  };
  return (
    <>
      <Select
        id="sector"
        label={say('municipality.sector')}
        none={say('shell.choose')}
        options={PartnerSector.options.map((sector) => ({ value: sector, label: roleNames[sector][language] }))}
        mistake={mistakeOf('sector')}
        value={value.sector}
        onChange={(sector) => mandated({ sector })}
      />
      <TextField
        id="organisation"
        label={say('municipality.organisation')}
        hint={say('municipality.organisationHelp')}
        autoComplete="organization"
        mistake={mistakeOf('organisation')}
        value={value.organisation}
        onChange={(organisation) => onChange({ ...value, organisation })}
      />
      <Select
        id="entity"
        label={say('municipality.entity')}
        hint={say('municipality.entityHelp')}
        none={say('shell.choose')}
        options={entitiesOf[tenant].map((entity) => ({ value: entity, label: entityNames[entity][language] }))}
        mistake={mistakeOf('entity')}
        value={value.entity}
        onChange={(entity) => mandated({ entity })}
      />
      <TextField
        id="validFrom"
        type="date"
        label={say('municipality.validFrom')}
        mistake={mistakeOf('validFrom')}
        value={value.validFrom}
        onChange={(validFrom) => onChange({ ...value, validFrom })}
      />
      <LegalBasisField value={value} frame={frame} onChange={(legalBasis) => onChange({ ...value, legalBasis })} />
    </>
  );
};
