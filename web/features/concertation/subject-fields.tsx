import type { Content } from '../../../shared/domain/concertation/content.ts';
import { subjectKinds } from '../../../shared/domain/concertation/subject.ts';
import type { ParameterKey } from '../../../shared/domain/settings/parameter.ts';
import { parameterWords } from '../../../shared/i18n/parameters.ts';
import { usePortal } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Radios, Select } from '../../ui/field.tsx';
import { typedValue } from '../settings/typed-setting.ts';
import { useSettingsHere } from './concertation-api.ts';
import { DefinitionFields } from './definition-fields.tsx';
import { ProposedValue } from './proposed-value.tsx';
import { changeable, competenceIn, type TypedProposal } from './typed-proposal.ts';
import { useOwnSide } from './own-side.ts';

export type PartProps = {
  readonly typed: TypedProposal;
  readonly set: (part: Partial<TypedProposal>) => void;
  readonly mistakeOf: (id: string) => string | undefined;
};

/** Which setting, and its value; it begins with what holds today. */
const SettingFields = ({ typed, set, mistakeOf }: PartProps) => {
  const { say, language } = useWords();
  const { facts } = usePortal();
  const { region, ownTenants } = useOwnSide();
  const { data: settings } = useSettingsHere();
  const settingOf = (key: ParameterKey | '') => settings?.items.find((item) => item.key === key);
  const choose = (key: ParameterKey | ''): void => {
    const held = settingOf(key);
    const isAlone = region !== undefined && competenceIn({ ...typed, parameter: key }) !== 'shared';
    const level: Content['level'] = isAlone ? 'region' : 'federal';
    set({ parameter: key, level, tenants: ownTenants, value: held === undefined ? '' : typedValue(held.value), isEmergency: false });
  };
  return (
    <>
      <Select
        id="subject.parameter"
        label={say('concertation.setting')}
        none={say('concertation.choose')}
        options={changeable(facts.tenant).map((key) => ({ value: key, label: parameterWords[key][language].name }))}
        mistake={mistakeOf('subject.parameter')}
        value={typed.parameter}
        onChange={choose}
      />
      {typed.parameter !== '' && (
        <ProposedValue
          parameter={typed.parameter}
          bounds={typed.level === 'region' ? settingOf(typed.parameter)?.bounds.region : undefined}
          mistake={mistakeOf('subject.value')}
          value={typed.value}
          onChange={(value) => set({ value })}
        />
      )}
    </>
  );
};

/** What changes: a setting, or a definition of something that is counted. */
export const SubjectFields = (props: PartProps) => {
  const { say } = useWords();
  const { ownTenants } = useOwnSide();
  const { typed, set, mistakeOf } = props;
  return (
    <>
      <Radios
        id="subject.kind"
        label={say('concertation.kind')}
        options={subjectKinds.map((kind) => ({ value: kind, label: say(`concertation.kind.${kind}`) }))}
        value={typed.kind}
        onChange={(kind) => kind !== '' && set({ kind, level: 'federal', parameter: '', tenants: ownTenants, isEmergency: false })}
      />
      {typed.kind === 'parameter' ? (
        <SettingFields {...props} />
      ) : (
        <DefinitionFields
          value={typed.definition}
          mistakeOf={mistakeOf}
          onChange={(part) => set({ definition: { ...typed.definition, ...part } })}
        />
      )}
    </>
  );
};
