import { activityNames } from '../../../shared/i18n/names/activity.ts';
import { coverageNames, onboardingNames } from '../../../shared/i18n/names/onboarding.ts';
import { dayOf, daysSince } from '../../app/days.ts';
import { useNameOf } from '../../app/municipality-names.ts';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { type Cell, csvOf } from '../../export/csv.ts';
import type { Row } from './use-municipalities.ts';
import { useWaitingWords } from './use-waiting-words.ts';
import { waitsFor } from './waits-for.ts';

/** What the table shows, as CSV in the reader's words, with codes and ISO dates beside. */
export const useMunicipalitiesCsv = (): ((rows: readonly Row[]) => string) => {
  const { say, language } = useWords();
  const nameOf = useNameOf();
  const inWords = useWaitingWords(nameOf);
  const today = useToday();
  const keys = ['nis', 'municipality', 'state', 'since', 'days', 'waitsFor', 'coverage', 'activity', 'confirmed'] as const;
  const line = (row: Row): readonly Cell[] => [
    row.nis,
    nameOf(row.nis),
    onboardingNames[row.state][language],
    ...(row.state === 'inRegister' ? [undefined, undefined] : [dayOf(row.since), daysSince(row.since, today)]),
    waitsFor(row).map(inWords).join('; '),
    coverageNames[row.coverage ?? 'unknown'][language],
    row.setup && activityNames[row.setup.activity][language],
    row.setup?.confirmedOn,
  ];
  return (rows) =>
    csvOf(
      keys.map((key) => say(`region.${key}`)),
      rows.map(line),
    );
};
