import type { Subject } from '../../../shared/domain/concertation/subject.ts';
import type { ParameterKey, ParameterValue } from '../../../shared/domain/settings/parameter.ts';
import { parameters } from '../../../shared/domain/settings/parameters.ts';
import { parameterWords } from '../../../shared/i18n/parameters.ts';
import { useWords } from '../../app/words.tsx';
import { useValueInWords } from '../settings/setting-value.ts';

/** What a proposal is about, in the reader's words; a definition has no English title. */
export const useSubjectName = (): ((subject: Subject) => string) => {
  const { language } = useWords();
  return (subject) =>
    subject.kind === 'parameter' ? parameterWords[subject.parameter][language].name : subject.titles[language === 'en' ? 'nl' : language];
};

/** The value of a setting in words, with the unit it is counted in. */
export const useParameterValue = (): ((parameter: ParameterKey, value: ParameterValue) => string) => {
  const inWords = useValueInWords();
  return (parameter, value) => inWords({ value, unit: parameters[parameter].unit });
};
