import type { CellStatus } from '../../../shared/domain/cells/cell.ts';
import { activityNames } from '../../../shared/i18n/names/activity.ts';
import { valueOf } from '../../app/api.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Radios } from '../../ui/field.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useMunicipalityApi } from '../municipality/municipality-api.ts';

type Choice = 'active' | 'dormant';

/** Active or dormant, each in plain words; a change is saved at once. */
export const Activity = ({ cell: { activity } }: { cell: CellStatus }) => {
  const { say, language } = useWords();
  const api = useMunicipalityApi();
  const change = useDeed((chosen: Choice) => valueOf(api.cells.changeActivity({ body: { activity: chosen } })));
  if (activity === 'unconfirmed') return <p>{say('municipality.activityUnconfirmed')}</p>;
  const shown = change.isPending ? change.variables : activity;
  return (
    <div className="no-print">
      {change.isError && <Refusal error={change.error} />}
      <Radios<Choice>
        id="activity"
        label={say('municipality.activityQuestion')}
        options={[
          { value: 'active', label: activityNames.active[language], hint: say('municipality.activityActiveHelp') },
          { value: 'dormant', label: activityNames.dormant[language], hint: say('municipality.activityDormantHelp') },
        ]}
        value={shown === 'active' || shown === 'dormant' ? shown : ''}
        onChange={(chosen) => chosen !== '' && change.mutate(chosen)}
      />
      <p role="status">{change.isSuccess && say('municipality.activitySaved')}</p>
    </div>
  );
};
