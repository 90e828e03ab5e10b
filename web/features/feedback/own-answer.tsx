import { valueOf } from '../../app/api.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { Confirm } from './confirm.tsx';
import { type SheetShown, useFeedbackApi } from './feedback-api.ts';

type Props = { readonly caseId: string; readonly sheet: SheetShown };

const Said = ({ sheet: { own, state } }: Pick<Props, 'sheet'>) => {
  const { say, day } = useWords();
  const isOpen = state === 'proposed' || state === 'agreed';
  if (own?.at === undefined) return isOpen ? <p>{say('feedback.ask')}</p> : undefined;
  const objects = own.agrees !== true;
  return (
    <p>
      {say(objects ? 'feedback.youObjected' : 'feedback.youAgreed', { date: day(own.at) })} {isOpen && say('feedback.mayObject')}
      {objects && say('feedback.mayRelent')}
    </p>
  );
};

/** Who took part agrees or objects; nobody has to say why. */
export const OwnAnswer = ({ caseId, sheet }: Props) => {
  const { say, list } = useWords();
  const { feedback } = useFeedbackApi();
  const { feedbackId, own, state, inPlaceOf = [] } = sheet;
  const waits = inPlaceOf.length > 0;
  const answer = useDeed((agrees: boolean) => valueOf(feedback.answer({ params: { caseId, feedbackId }, body: { agrees } })));
  if (own === undefined) return undefined;
  return (
    <div className="no-print">
      <Said sheet={sheet} />
      {waits && <p>{say('feedback.inPlaceOf', { names: list(inPlaceOf.map(({ name }) => name)) })}</p>}
      {answer.isError && <Refusal error={answer.error} />}
      {state === 'stopped' && (own.agrees === false || waits) && (
        <Button busy={answer.isPending} onPress={() => answer.mutate(true)}>
          {say('feedback.relent')}
        </Button>
      )}
      {(state === 'proposed' || state === 'agreed') && (
        <p className="acts">
          {(own.agrees === undefined || waits) && (
            <Button look="primary" busy={answer.isPending} onPress={() => answer.mutate(true)}>
              {say('feedback.agree')}
            </Button>
          )}
          <Confirm
            action={say('feedback.object')}
            look="danger"
            title={say('feedback.objectTitle')}
            confirm={say('feedback.objectNow')}
            busy={answer.isPending}
            onConfirm={() => answer.mutate(false)}
          >
            <p>{say('feedback.objectText')}</p>
          </Confirm>
        </p>
      )}
    </div>
  );
};
