import { LegalGroundId } from '../../../shared/domain/settings/legal-ground.ts';
import { useWords } from '../../app/words.tsx';
import { Radios } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { LegalFrame } from './municipality-api.ts';
import { basesFor, type TypedPartner } from './typed-partner.ts';

type Mandate = Pick<TypedPartner, 'sector' | 'entity' | 'legalBasis'>;

type Props = {
  readonly value: Mandate;
  readonly frame: LegalFrame | undefined;
  readonly onChange: (basis: LegalGroundId | undefined) => void;
};

/** Which text mandates this service, by name; and in words what it means when there is none. */
export const LegalBasisField = ({ value, frame, onChange }: Props) => {
  const { say, language } = useWords();
  if (value.sector === '' || value.entity === '' || frame === undefined) return <p className="hint">{say('municipality.basisFirst')}</p>;
  const bases = basesFor(value, frame.legalBases);
  if (bases.length === 0) {
    return (
      <Notice tone="warning" title={say('municipality.basisUnknown')}>
        <p>{say('municipality.basisUnknownText')}</p>
      </Notice>
    );
  }
  const options = [
    ...frame.grounds.flatMap(({ id, titles, note }) =>
      bases.includes(id) ? [{ value: id, label: titles[language], hint: note[language] }] : [],
    ),
    { value: 'none' as const, label: say('municipality.basisNone'), hint: say('municipality.basisNoneHelp') },
  ];
  return (
    <Radios<LegalGroundId | 'none'>
      id="legalBasis"
      label={say('municipality.basis')}
      hint={say('municipality.basisHelp')}
      options={options}
      value={value.legalBasis ?? 'none'}
      onChange={(chosen) => onChange(LegalGroundId.safeParse(chosen).data)}
    />
  );
};
