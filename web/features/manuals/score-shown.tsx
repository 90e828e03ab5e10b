import type { ShownScore } from '../../../shared/domain/manuals/score.ts';
import { useWords } from '../../app/words.tsx';

/** The average and the count, once enough readers gave a score. */
export const ScoreShown = ({ score }: { readonly score: ShownScore | undefined }) => {
  const { say, number } = useWords();
  return score === undefined ? undefined : (
    <span className="muted">{say('manuals.average', { average: number(score.average), count: score.count })}</span>
  );
};
