import type { Bounds, ResolvedParameter } from '../../../shared/domain/settings/parameter.ts';
import { useWords } from '../../app/words.tsx';
import { useCodeName } from '../settings/setting-value.ts';

const useBoundsInWords = () => {
  const { say, list } = useWords();
  const codeName = useCodeName();
  return (bounds: Bounds | undefined): string => {
    if (bounds === undefined) return say('country.boundsNone');
    if (bounds.stricter !== 'superset') return say('country.boundsNumber', { min: bounds.min, max: bounds.max });
    const more = bounds.options.filter((code) => !bounds.includes.includes(code));
    return more.length === 0 ? say('country.boundsNone') : say('country.boundsList', { options: list(more.map(codeName)) });
  };
};

/** What a Region and a cell may still choose for themselves. */
export const SettingBounds = ({ bounds }: Pick<ResolvedParameter, 'bounds'>) => {
  const { say } = useWords();
  const inWords = useBoundsInWords();
  return (
    <dl className="facts">
      <dt>{say('country.boundsRegion')}</dt>
      <dd>{inWords(bounds.region)}</dd>
      <dt>{say('country.boundsCell')}</dt>
      <dd>{inWords(bounds.cell)}</dd>
    </dl>
  );
};
