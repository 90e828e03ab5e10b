import { Definition } from '../../../shared/domain/concertation/subject.ts';
import { languageNames } from '../../../shared/i18n/names/languages.ts';
import { useWords } from '../../app/words.tsx';
import { Check, Group, Select, TextArea, TextField } from '../../ui/field.tsx';
import type { DefinitionDraft } from './typed-proposal.ts';

type Props = {
  readonly value: DefinitionDraft;
  readonly mistakeOf: (id: string) => string | undefined;
  readonly onChange: (part: Partial<DefinitionDraft>) => void;
};

const titles = [
  ['nl', 'titleNl'],
  ['fr', 'titleFr'],
  ['de', 'titleDe'],
] as const;

const { grain: Grain, period: Period, protection: Protection, dimensions: Dimensions } = Definition.shape;

const Titles = ({ value, mistakeOf, onChange }: Props) => {
  const { say, language } = useWords();
  return (
    <>
      {titles.map(([spoken, name]) => (
        <TextField
          key={spoken}
          id={`subject.titles.${spoken}`}
          label={say('concertation.titleIn', { language: languageNames[spoken][language] })}
          mistake={mistakeOf(`subject.titles.${spoken}`)}
          value={value[name]}
          onChange={(next) => onChange({ [name]: next })}
        />
      ))}
    </>
  );
};

/** What is counted, how fine, and how it is protected. */
export const DefinitionFields = ({ value, mistakeOf, onChange }: Props) => {
  const { say } = useWords();
  const { key, meaning, grain, period, dimensions, protection } = value;
  return (
    <>
      <TextField
        id="subject.key"
        label={say('concertation.key')}
        hint={say('concertation.keyHelp')}
        mistake={mistakeOf('subject.key')}
        value={key}
        onChange={(next) => onChange({ key: next })}
      />
      <Titles value={value} mistakeOf={mistakeOf} onChange={onChange} />
      <TextArea
        id="subject.meaning"
        label={say('concertation.meaning')}
        mistake={mistakeOf('subject.meaning')}
        value={meaning}
        onChange={(next) => onChange({ meaning: next })}
      />
      <Select
        id="subject.grain"
        label={say('concertation.grain')}
        options={Grain.options.map((option) => ({ value: option, label: say(`concertation.grain.${option}`) }))}
        value={grain}
        onChange={(next) => next !== '' && onChange({ grain: next })}
      />
      <Select
        id="subject.period"
        label={say('concertation.period')}
        options={Period.options.map((option) => ({ value: option, label: say(`concertation.period.${option}`) }))}
        value={period}
        onChange={(next) => next !== '' && onChange({ period: next })}
      />
      <Group id="subject.dimensions" label={say('concertation.dimensions')} mistake={mistakeOf('subject.dimensions')}>
        {Dimensions.element.options.map((option) => (
          <Check
            key={option}
            id={`dimension-${option}`}
            label={say(`concertation.dimension.${option}`)}
            value={dimensions.includes(option)}
            onChange={(on) => onChange({ dimensions: on ? [...dimensions, option] : dimensions.filter((one) => one !== option) })}
          />
        ))}
      </Group>
      <Select
        id="subject.protection"
        label={say('concertation.protection')}
        options={Protection.options.map((option) => ({ value: option, label: say(`concertation.protection.${option}`) }))}
        value={protection}
        onChange={(next) => next !== '' && onChange({ protection: next })}
      />
    </>
  );
};
