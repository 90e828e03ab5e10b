import type { municipalities } from '../../shared/contract/municipalities.ts';
import { problem } from '../../shared/problems.ts';
import type { Handles } from '../runtime/context.ts';

export const ask: Handles<typeof municipalities, 'ask'> = async ({ params, body }, { municipality, newId, now }) => {
  const opened = await municipality(params.nis);
  if (!opened.ok) return opened;
  const { data, save } = opened.value;
  const onboarding = await data.onboarding.get();
  if (onboarding?.value.cell === undefined) return problem('cell-not-declared');
  const question = { questionId: newId('question'), text: body.text, askedAt: now };
  return save([data.questions.create(question, question.questionId)], question);
};
