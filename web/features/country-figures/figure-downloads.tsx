import type { RegionFigures } from '../../../shared/domain/coverage/figures.ts';
import { activityNames } from '../../../shared/i18n/names/activity.ts';
import { onboardingNames } from '../../../shared/i18n/names/onboarding.ts';
import { stepNames } from '../../../shared/i18n/names/registration.ts';
import { useWords } from '../../app/words.tsx';
import { Files } from '../country/files.tsx';
import { useDivisionName } from '../coverage/use-division-name.ts';
import { activitySheet, figureSheet } from './figure-sheets.ts';

/** The figures of the Regions as files, with what is held back and why. */
export const FigureDownloads = ({ figures, on }: { readonly figures: readonly RegionFigures[]; readonly on: string }) => {
  const { say, day, language } = useWords();
  const named = {
    say,
    state: (state: keyof typeof onboardingNames) => onboardingNames[state][language],
    step: (step: keyof typeof stepNames) => stepNames[step][language],
    activity: (activity: keyof typeof activityNames) => activityNames[activity][language],
    division: useDivisionName(on),
  };
  const about = [
    [say('country.date'), day(on)],
    [say('country.figures'), say('country.figuresLead')],
    [say('country.heldBack'), say('country.heldBackHelp')],
    [say('country.clearances'), say('country.clearancesLead')],
    [say('country.noteShort'), say('country.noteGerman')],
    [say('shell.sources'), say('country.figuresSource')],
  ];
  return (
    <Files
      lead={say('country.figuresDownload', { date: day(on) })}
      name={`ronde-figures-${on}`}
      tables={{ regions: figureSheet(figures, named), activity: activitySheet(figures, named) }}
      about={{ name: say('country.column.sheet'), head: [say('country.column.sheet'), ''], rows: about }}
      json={{ on, figures, about: about.map(([title, text]) => ({ title, text })) }}
    />
  );
};
