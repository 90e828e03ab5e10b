import { type Acceptances, Declaration } from '../../../shared/domain/cells/registration.ts';
import type * as z from 'zod';
import { declarationNames } from '../../../shared/i18n/names/registration.ts';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Check, Group, TextField } from '../../ui/field.tsx';
import { useSettings } from '../municipality/municipality-api.ts';
import { useDesk } from './desk.tsx';
import { StepPage } from './step-page.tsx';

type Accepted = z.infer<typeof Acceptances>;
type Document = z.infer<typeof Declaration>;

/** The documents that the settings ask for. */
const useRequired = (): readonly Document[] => {
  const { data } = useSettings();
  const value = data?.value.items.find(({ key }) => key === 'requiredDeclarations')?.value;
  return Array.isArray(value) ? Declaration.options.filter((one) => value.includes(one)) : Declaration.options;
};

type LineProps = { readonly document: Document; readonly on: string | undefined; readonly onChange: (on: string | undefined) => void };

const Line = ({ document, on, onChange }: LineProps) => {
  const { say, language } = useWords();
  const today = useToday();
  const name = declarationNames[document][language];
  return (
    <>
      <Check
        id={document}
        label={name}
        hint={say(`municipality.accept.${document}`)}
        value={on !== undefined}
        onChange={(checked) => onChange(checked ? today : undefined)}
      />
      {on !== undefined && (
        <div className="beneath">
          <TextField
            id={`${document}.on`}
            type="date"
            label={say('municipality.acceptedOn', { document: name })}
            max={today}
            value={on}
            onChange={(day) => day !== '' && onChange(day)}
          />
        </div>
      )}
    </>
  );
};

/** What the cell accepts before it starts, each with its day. */
export const AcceptancesStep = () => {
  const { say, list, language } = useWords();
  const { autosave, now } = useDesk();
  const required = useRequired();
  const accepted: Accepted = now.acceptances ?? {};
  const left = required.filter((document) => accepted[document] === undefined);
  const mistakes =
    left.length === 0
      ? []
      : [
          {
            id: left[0] ?? '',
            text: say('municipality.acceptOne', { documents: list(left.map((one) => declarationNames[one][language])) }),
          },
        ];
  const set = (document: Document, on: string | undefined): void => {
    const others = Object.entries(accepted).filter(([name]) => name !== document);
    autosave.change({ acceptances: Object.fromEntries(on === undefined ? others : [...others, [document, on]]) });
  };
  return (
    <StepPage step="acceptances" lead={say('municipality.acceptancesLead')} why={say('municipality.acceptancesWhy')} mistakes={mistakes}>
      {(attempt) => (
        <Group id="acceptances" label={say('municipality.accepted')} mistake={attempt === 0 ? undefined : mistakes[0]?.text}>
          {required.map((document) => (
            <Line key={document} document={document} on={accepted[document]} onChange={(on) => set(document, on)} />
          ))}
        </Group>
      )}
    </StepPage>
  );
};
