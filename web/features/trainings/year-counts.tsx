import type { TrainingYear } from '../../../shared/domain/trainings/training-year.ts';
import { useWords } from '../../app/words.tsx';
import { Table } from '../../ui/table.tsx';

/** What the ministry is told of a year. */
export const YearCounts = ({ years }: { readonly years: readonly TrainingYear[] }) => {
  const { say, number } = useWords();
  const counts = [
    ['held', say('trainings.held')],
    ['online', say('trainings.ofWhichOnline')],
    ['places', say('trainings.yearPlaces')],
    ['enrolled', say('trainings.yearEnrolled')],
    ['attended', say('trainings.yearAttended')],
  ] as const;
  return (
    <section aria-labelledby="years">
      <h2 id="years">{say('trainings.years')}</h2>
      <p className="muted">{say('trainings.yearsHint')}</p>
      <Table
        caption={say('trainings.years')}
        captionHidden
        rows={years}
        keyOf={({ year }) => String(year)}
        columns={[
          { key: 'year', title: say('trainings.year'), cell: ({ year }: TrainingYear) => String(year) },
          ...counts.map(([key, title]) => ({ key, title, figures: true, cell: (year: TrainingYear) => number(year[key]) })),
        ]}
      />
    </section>
  );
};
