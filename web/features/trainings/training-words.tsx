import type { TrainingTerms } from '../../../shared/domain/trainings/training.ts';
import { languageNames } from '../../../shared/i18n/names/languages.ts';
import { useWords } from '../../app/words.tsx';
import { Tag } from '../../ui/notice.tsx';

const tones = { draft: 'plain', published: 'good', full: 'waits', held: 'waits', closed: 'plain', cancelled: 'bad' } as const;

/** Where a training stands, in a word. */
export const StateTag = ({ state }: { readonly state: keyof typeof tones }) => {
  const { say } = useWords();
  return <Tag tone={tones[state]}>{say(`trainings.state.${state}`)}</Tag>;
};

/** How the times and the rest of a training are said. */
export const useTrainingWords = () => {
  const { say, day, number, language } = useWords();
  const hours = (minutes: number): string => number(minutes / 60);
  return {
    hours,
    when: ({ on, startsAt, endsAt }: Pick<TrainingTerms, 'on' | 'startsAt' | 'endsAt'>): string => `${day(on)}, ${startsAt}–${endsAt}`,
    duration: (minutes: number): string => say('trainings.hours', { hours: hours(minutes) }),
    spoken: (training: Pick<TrainingTerms, 'language'>): string => languageNames[training.language][language],
  };
};
