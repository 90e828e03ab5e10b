import { OnboardingState } from '../../../shared/domain/municipalities/onboarding.ts';
import { activityNames } from '../../../shared/i18n/names/activity.ts';
import { onboardingNames } from '../../../shared/i18n/names/onboarding.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Check, Group, Select, TextField } from '../../ui/field.tsx';
import { activities, countStates, type Filter, fits, noFilter } from './filter.ts';
import type { Row } from './use-municipalities.ts';

type Props = { readonly rows: readonly Row[]; readonly filter: Filter; readonly change: (part: Partial<Filter>) => void };

/** The states with how many municipalities each has under the other filters. */
const States = ({ rows, filter, change }: Props) => {
  const { say, number, language } = useWords();
  const counts = countStates(rows.filter(fits({ ...filter, states: [] })));
  const toggle = (state: OnboardingState, on: boolean): void =>
    change({ states: OnboardingState.options.filter((one) => (one === state ? on : filter.states.includes(one))) });
  return (
    <Group id="state" label={say('region.state')} hint={say('region.stateHint')}>
      <div className="state-choices">
        {OnboardingState.options.map((state) => (
          <Check
            key={state}
            id={`state-${state}`}
            label={`${onboardingNames[state][language]} (${number(counts[state])})`}
            value={filter.states.includes(state)}
            onChange={(on) => toggle(state, on)}
          />
        ))}
      </div>
    </Group>
  );
};

/** Which municipalities are shown; each choice works at once. */
export const Filters = (props: Props) => {
  const { say, language } = useWords();
  const { filter, change } = props;
  const options = activities.map((activity) => ({ value: activity, label: activityNames[activity][language] }));
  return (
    <search className="filters no-print" aria-label={say('region.filters')}>
      <States {...props} />
      <div className="row-ends">
        <TextField id="name" label={say('region.name')} value={filter.name} onChange={(name) => change({ name })} />
        <Select
          id="activity"
          label={say('region.activity')}
          none={say('region.anyActivity')}
          options={options}
          value={filter.activity ?? ''}
          onChange={(activity) => change({ activity: activity === '' ? undefined : activity })}
        />
        <Check id="mayors" label={say('region.onlyMayors')} value={filter.mayors} onChange={(mayors) => change({ mayors })} />
        <div className="field">
          <Button onPress={() => change(noFilter)}>{say('region.clearFilters')}</Button>
        </div>
      </div>
    </search>
  );
};
