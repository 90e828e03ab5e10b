import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { TrioFields } from '../municipality/trio-fields.tsx';
import { useTrioMistakes } from '../municipality/trio-mistakes.ts';
import { isPast } from '../municipality/typed-clearance.ts';
import { typedTrio, type TypedTrio, wholeTrio } from '../municipality/typed-trio.ts';
import { useDesk } from './desk.tsx';
import { StepPage } from './step-page.tsx';
import { useTyped } from './use-typed.ts';

/** The three whom the law puts at the table. */
export const TrioStep = () => {
  const { say } = useWords();
  const { typed } = useDesk();
  const today = useToday();
  const mistakesOf = useTrioMistakes();
  const { value, set, takeTheirs } = useTyped<TypedTrio>({
    step: 'trio',
    draft: typed.trio,
    saved: ({ trio }) => typedTrio(trio),
    whole: (next) => {
      const trio = isPast(next.chiefOfCorps.clearance, today) ? undefined : wholeTrio(next);
      return trio && { trio };
    },
  });
  const mistakes = mistakesOf(value);
  return (
    <StepPage step="trio" lead={say('municipality.trioLead')} why={say('municipality.trioWhy')} mistakes={mistakes} onTheirs={takeTheirs}>
      {(attempt) => (
        <TrioFields
          value={value}
          onChange={set}
          mistakeOf={(id) => (attempt === 0 ? undefined : mistakes.find((one) => one.id === id)?.text)}
        />
      )}
    </StepPage>
  );
};
