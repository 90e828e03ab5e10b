import type { Reading } from '../../shared/domain/manuals/score.ts';

/** What a person did with an article, as they are told. */
export const ownOf = ({ readOn, score, remark }: Reading) => ({
  ...(readOn !== undefined && { readOn }),
  ...(score !== undefined && { score }),
  ...(remark !== undefined && { remark }),
});
