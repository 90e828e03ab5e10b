import type { RegionFigures } from '../../../shared/domain/coverage/figures.ts';
import { useWords } from '../../app/words.tsx';
import { RegionTable } from './region-table.tsx';
import { trainingCounts } from './training-counts.ts';

type Props = { readonly figures: readonly RegionFigures[]; readonly on: string };

/** The trainings of the Regions, in the year that runs and the one before. */
export const TrainingsSection = ({ figures, on }: Props) => {
  const { say } = useWords();
  const year = Number(on.slice(0, 4));
  const countOf = ({ trainings }: RegionFigures, of: number, key: (typeof trainingCounts)[number]): number =>
    trainings.find((one) => one.year === of)?.[key] ?? 0;
  const held = figures.reduce((sum, one) => sum + countOf(one, year, 'held'), 0);
  return (
    <section aria-labelledby="trainings">
      <h2 id="trainings">{say('country.trainings')}</h2>
      <p className="telling">{say('country.trainingsTitle', { held, year: String(year) })}</p>
      <p>{say('country.trainingsLead')}</p>
      {[year, year - 1].map((of) => (
        <RegionTable
          key={of}
          caption={say('country.trainingsTable', { year: String(of) })}
          figures={figures}
          lines={trainingCounts.map((key) => ({ key, title: say(`country.trainings.${key}`), value: (one) => countOf(one, of, key) }))}
        />
      ))}
    </section>
  );
};
