import type { Content } from '../../../shared/domain/concertation/content.ts';
import { RegionId } from '../../../shared/domain/tenants.ts';
import { useWords } from '../../app/words.tsx';
import { Check, Group, Radios } from '../../ui/field.tsx';
import { useSettingsHere } from './concertation-api.ts';
import { useOwnSide } from './own-side.ts';
import type { PartProps } from './subject-fields.tsx';
import { competenceIn } from './typed-proposal.ts';

/** For whom: the country with its Regions, or a Region alone; and whether it can wait. */
export const ReachFields = ({ typed, set, mistakeOf }: PartProps) => {
  const { say } = useWords();
  const { region, ownTenants } = useOwnSide();
  const { data: settings } = useSettingsHere();
  const competence = competenceIn(typed);
  const setting = settings?.items.find(({ key }) => key === typed.parameter);
  const mayAlone = region !== undefined && typed.kind === 'parameter' && setting?.bounds.region !== undefined;
  const levels: readonly Content['level'][] = [
    ...(competence === 'shared' ? ['federal' as const] : []),
    ...(mayAlone ? ['region' as const] : []),
  ];
  const tick = (each: RegionId, on: boolean) => RegionId.options.filter((one) => (one === each ? on : typed.tenants.includes(one)));
  return (
    <>
      {levels.length > 1 && (
        <Radios
          id="level"
          label={say('concertation.level')}
          options={levels.map((level) => ({ value: level, label: say(`concertation.level.${level}`) }))}
          value={typed.level}
          onChange={(level) => level !== '' && set({ level, tenants: ownTenants })}
        />
      )}
      {competence === 'shared' && typed.level === 'federal' && (
        <Group id="tenants" label={say('concertation.regions')} mistake={mistakeOf('tenants')}>
          {RegionId.options.map((each) => (
            <Check
              key={each}
              id={`tenants-${each}`}
              label={say(`shell.tenant.${each}`)}
              value={typed.tenants.includes(each)}
              onChange={(on) => set({ tenants: tick(each, on) })}
            />
          ))}
        </Group>
      )}
      {competence === 'federal' && region === undefined && (
        <Check
          id="isEmergency"
          label={say('concertation.emergency')}
          hint={say('concertation.emergencyHelp')}
          value={typed.isEmergency}
          onChange={(isEmergency) => set({ isEmergency })}
        />
      )}
    </>
  );
};
