import type { cells } from '../../shared/contract/cells.ts';
import { problem } from '../../shared/problems.ts';
import type { Handles } from '../runtime/context.ts';

export const answer: Handles<typeof cells, 'answer'> = async ({ params, body }, { data, save, now }) => {
  const question = await data.questions.get(params.questionId);
  if (question === undefined) return problem('resource-not-found');
  const answered = { ...question.value, answer: body.text, answeredAt: now };
  return save([data.questions.change(question, answered)], answered);
};
