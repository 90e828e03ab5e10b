import type { ReactNode } from 'react';
import { entitiesOf } from '../../../shared/domain/settings/legal-bases.ts';
import { entityNames } from '../../../shared/i18n/names/entities.ts';
import { usePortal } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { LegalBasisField } from './legal-basis-field.tsx';
import { type LegalFrame, useLegalFrame } from './municipality-api.ts';
import { basesFor, type TypedPartner } from './typed-partner.ts';

type Mandate = Pick<TypedPartner, 'sector' | 'entity' | 'legalBasis'>;
type Service = Mandate & Pick<TypedPartner, 'organisation'>;

/** The legal texts on the day a service joins, today's while that day is being typed, and what mandates it by them. */
export const useMandates = (day: string) => {
  const frame = useLegalFrame(/^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined).data;
  return {
    frame,
    /** The first text that mandates is proposed; one that no longer does is let go. */
    mandated: <Chosen extends Mandate>(next: Chosen): Chosen => {
      const bases = basesFor(next, frame?.legalBases ?? []);
      const kept = next.legalBasis !== undefined && bases.includes(next.legalBasis);
      return { ...next, legalBasis: kept ? next.legalBasis : bases[0] };
    },
  };
};

type Props<Value extends Mandate> = {
  readonly value: Value;
  readonly frame: LegalFrame | undefined;
  readonly mandated: (service: Value) => Value;
  readonly onChange: (service: Value) => void;
  readonly mistakeOf: (id: string) => string | undefined;
  readonly children?: ReactNode;
};

/** Of which authority a service is, and which text of it mandates the service. */
export const MandateFields = <Value extends Mandate>({ value, frame, mandated, onChange, mistakeOf, children }: Props<Value>) => {
  const { say, language } = useWords();
  const { tenant } = usePortal().facts;
  return (
    <>
      <Select
        id="entity"
        label={say('municipality.entity')}
        hint={say('municipality.entityHelp')}
        none={say('shell.choose')}
        options={entitiesOf[tenant].map((entity) => ({ value: entity, label: entityNames[entity][language] }))}
        mistake={mistakeOf('entity')}
        value={value.entity}
        onChange={(entity) => onChange(mandated({ ...value, entity }))}
      />
      {children}
      <LegalBasisField value={value} frame={frame} onChange={(legalBasis) => onChange({ ...value, legalBasis })} />
    </>
  );
};

/** Which service, of which authority, and on which legal basis it takes part. */
export const ServiceFields = (props: Props<Service>) => {
  const { say } = useWords();
  const { value, onChange, mistakeOf } = props;
  return (
    <>
      <TextField
        id="organisation"
        label={say('municipality.organisation')}
        hint={say('municipality.organisationHelp')}
        autoComplete="organization"
        mistake={mistakeOf('organisation')}
        value={value.organisation}
        onChange={(organisation) => onChange({ ...value, organisation })}
      />
      <MandateFields {...props} />
    </>
  );
};
