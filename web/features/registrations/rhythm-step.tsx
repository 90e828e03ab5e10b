import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { useSettings } from '../municipality/municipality-api.ts';
import { numberOf } from '../municipality/setting-of.ts';
import { useDesk } from './desk.tsx';
import { StepPage } from './step-page.tsx';
import { useTyped } from './use-typed.ts';

/** The rhythm that holds here unless the cell chooses another; the most a cell may choose. */
const useUsual = (): { readonly usual: number; readonly max: number } => {
  const { data } = useSettings();
  return { usual: numberOf(data?.value.items ?? [], 'meetingRhythmWeeks') ?? 4, max: 52 };
};

const whole = (typed: string, max: number): number | undefined => {
  const weeks = /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : 0;
  return weeks >= 1 && weeks <= max ? weeks : undefined;
};

/** How often the cell meets. */
export const RhythmStep = () => {
  const { say } = useWords();
  const { usual, max } = useUsual();
  const {
    value: typed,
    set,
    takeTheirs,
  } = useTyped<string>({
    step: 'rhythmWeeks',
    draft: useDesk().typed.rhythmWeeks,
    saved: ({ rhythmWeeks }) => (rhythmWeeks === undefined ? '' : String(rhythmWeeks)),
    whole: (next) => {
      const rhythmWeeks = whole(next, max);
      return rhythmWeeks === undefined ? undefined : { rhythmWeeks };
    },
  });
  const mistakes = whole(typed, max) === undefined ? [{ id: 'rhythmWeeks', text: say('municipality.rhythmWrong', { max }) }] : [];
  return (
    <StepPage
      step="rhythmWeeks"
      lead={say('municipality.rhythmLead')}
      why={say('municipality.rhythmWhy')}
      mistakes={mistakes}
      onTheirs={takeTheirs}
    >
      {(attempt) => (
        <>
          <TextField
            id="rhythmWeeks"
            type="number"
            short
            label={say('municipality.rhythmWeeks')}
            hint={say('municipality.rhythmHelp', { weeks: usual, max })}
            mistake={attempt === 0 ? undefined : mistakes[0]?.text}
            value={typed}
            onChange={set}
          />
          {typed === '' && (
            <p>
              <Button onPress={() => set(String(usual))}>{say('municipality.rhythmUse')}</Button>
            </p>
          )}
        </>
      )}
    </StepPage>
  );
};
