import { stepNames } from '../../../shared/i18n/names/registration.ts';
import { useWords } from '../../app/words.tsx';
import type { Waiting } from './waits-for.ts';

/** What a municipality waits for, in words. */
export const useWaitingWords = (nameOf: (nis: string) => string): ((waiting: Waiting) => string) => {
  const { say, list, language } = useWords();
  return (waiting) => {
    if (waiting.kind === 'steps') return say('region.waits.steps', { steps: list(waiting.steps.map((step) => stepNames[step][language])) });
    if (waiting.kind === 'signatures') return say('region.waits.signatures', { municipalities: list(waiting.municipalities.map(nameOf)) });
    return say(`region.waits.${waiting.kind}`);
  };
};
