import type { Override, ResolvedParameter } from '../../../shared/domain/settings/parameter.ts';
import { useWords } from '../../app/words.tsx';
import { useValueInWords } from './setting-value.ts';

type Props = { readonly setting: Pick<ResolvedParameter, 'key' | 'unit'>; readonly planned: readonly Override[] };

/** The values of a setting that are saved and have not begun yet. */
export const PlannedValues = ({ setting: { key, unit }, planned }: Props) => {
  const { say, day } = useWords();
  const inWords = useValueInWords();
  return planned
    .filter(({ parameter }) => parameter === key)
    .map(({ validFrom, value }) => (
      <p key={validFrom}>{say('settings.planned', { date: day(validFrom), value: inWords({ value, unit }) })}</p>
    ));
};
