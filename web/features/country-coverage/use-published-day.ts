import { useMemo } from 'react';
import type { PublishedFigures } from '../../../shared/domain/coverage/published.ts';
import { contentLanguage } from '../../../shared/i18n/content-language.ts';
import { useWords } from '../../app/words.tsx';

/** The moment of a published figure as exactly as it is known: a day, a month or several. */
export const usePublishedDay = (): ((figures: Pick<PublishedFigures, 'from' | 'to' | 'precision'>) => string) => {
  const { day, language } = useWords();
  const months = useMemo(
    () =>
      new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : contentLanguage(language), { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    [language],
  );
  return ({ from, to, precision }) => (precision === 'day' ? day(from) : months.formatRange(new Date(from), new Date(to)));
};
