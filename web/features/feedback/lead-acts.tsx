import { Link } from 'wouter';
import { valueOf } from '../../app/api.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { Confirm } from './confirm.tsx';
import { type SheetShown, useFeedbackApi } from './feedback-api.ts';

type Props = { readonly caseId: string; readonly sheet: SheetShown };

const useActs = ({ caseId, sheet: { feedbackId } }: Props) => {
  const { feedback } = useFeedbackApi();
  const params = { caseId, feedbackId };
  const withdraw = useDeed(() => valueOf(feedback.withdraw({ params })));
  const hand = useDeed(() => valueOf(feedback.hand({ params })));
  return { withdraw, hand };
};

/** Who leads the case takes a sheet back, or hands it over once everybody agrees and every line still passes. */
export const LeadActs = ({ caseId, sheet }: Props) => {
  const { say } = useWords();
  const { withdraw, hand } = useActs({ caseId, sheet });
  const { state, feedbackId, lines = [] } = sheet;
  const isUnfit = lines.some(({ refusal }) => refusal !== undefined);
  if (state === 'handed') return <Link href={`/cases/${caseId}/feedback/${feedbackId}`}>{say('feedback.paper')}</Link>;
  if (state === 'stopped') return undefined;
  return (
    <div className="no-print">
      {isUnfit && <Notice tone="warning">{say('feedback.unfit')}</Notice>}
      {[withdraw, hand].map(({ isError, error }, index) => isError && <Refusal key={['withdraw', 'hand'][index]} error={error} />)}
      <p className="acts">
        {state === 'agreed' && !isUnfit && (
          <Confirm
            action={say('feedback.hand')}
            look="primary"
            title={say('feedback.handTitle')}
            confirm={say('feedback.handNow')}
            busy={hand.isPending}
            onConfirm={() => hand.mutate()}
          >
            <p>{say('feedback.handText')}</p>
          </Confirm>
        )}
        <Button busy={withdraw.isPending} onPress={() => withdraw.mutate()}>
          {say('feedback.withdraw')}
        </Button>
      </p>
    </div>
  );
};
