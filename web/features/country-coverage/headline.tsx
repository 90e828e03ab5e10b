import type { CoverageCount } from '../../../shared/domain/coverage/totals.ts';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { ShareBar } from '../../chart/share-bar.tsx';
import { headlineOf } from './telling.ts';
import { stateParts } from '../coverage/states.ts';

/** What there is to see, in a sentence and a bar. */
export const Headline = ({ count, on }: { readonly count: CoverageCount; readonly on: string }) => {
  const { say, day, language } = useWords();
  const { key, values } = headlineOf(count, on === useToday());
  return (
    <>
      <p className="headline" role="status">
        {say(key, { ...values, date: day(on) })}
      </p>
      <ShareBar title={say('country.belgium')} parts={stateParts(count, language)} />
    </>
  );
};
