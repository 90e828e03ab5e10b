import { useState } from 'react';
import * as z from 'zod';
import { IsoDate } from '../../../../shared/domain/fields.ts';
import { Narrative } from '../../../../shared/domain/narrative.ts';
import { valueOf } from '../../../app/api.ts';
import { useToday } from '../../../app/portal.tsx';
import { useDeed } from '../../../app/use-deed.ts';
import { useWords } from '../../../app/words.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextArea, TextField } from '../../../ui/field.tsx';
import { Refusal } from '../../../ui/refusal.tsx';
import { useSchemaForm } from '../../../ui/use-form.ts';
import type { ActionShown } from './action-state.tsx';
import { useFollowUpApi } from './follow-up-api.ts';

type Act = 'complete' | 'postpone' | 'drop';
type Typed = { readonly reasons: string; readonly dueOn: string };
type Asked = { readonly caseId: string; readonly action: ActionShown };

const useSettle = ({ caseId, action: { actionId } }: Asked, act: Act) => {
  const { followUp } = useFollowUpApi();
  const params = { caseId, actionId };
  return ({ reasons, dueOn }: Typed) => {
    if (act === 'complete') return valueOf(followUp.completeAction({ params, body: { outcome: reasons } }));
    if (act === 'drop') return valueOf(followUp.dropAction({ params, body: { reasons } }));
    return valueOf(followUp.postponeAction({ params, body: { dueOn, reasons } }));
  };
};

const Settling = ({ act, onDone, ...asked }: Asked & { readonly act: Act; readonly onDone: () => void }) => {
  const { say } = useWords();
  const today = useToday();
  const labels = { reasons: say(`followUp.${act}Reasons`), dueOn: say('followUp.newDay') };
  const schema = z.object({ reasons: Narrative, ...(act === 'postpone' && { dueOn: IsoDate }) });
  const form = useSchemaForm<Typed>({ initial: { reasons: '', dueOn: '' }, schema, labels });
  const settle = useDeed(useSettle(asked, act), onDone);
  return (
    <form noValidate onSubmit={form.submitting((typed) => settle.mutate(typed))}>
      <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
      {settle.isError && <Refusal error={settle.error} />}
      {act === 'postpone' && <TextField {...form.field('dueOn')} type="date" short min={today} label={labels.dueOn} />}
      <TextArea {...form.field('reasons')} label={labels.reasons} />
      <p>
        <Button look="primary" submits busy={settle.isPending}>
          {say(`followUp.${act}`)}
        </Button>{' '}
        <Button onPress={onDone}>{say('shell.cancel')}</Button>
      </p>
    </form>
  );
};

/** Its owner takes an action; they and who keeps the follow-up say that it is done, later, or not. */
export const SettleAction = ({ isOwn, ...asked }: Asked & { readonly isOwn: boolean }) => {
  const { say } = useWords();
  const { followUp } = useFollowUpApi();
  const [act, setAct] = useState<Act>();
  const { caseId, action } = asked;
  const take = useDeed(() => valueOf(followUp.takeAction({ params: { caseId, actionId: action.actionId } })));
  const acts = action.state === 'open' ? (['complete', 'postpone', 'drop'] as const) : (['postpone', 'drop'] as const);
  const named = (words: string) => (action.task === undefined ? words : `${words}: ${action.task.slice(0, 60)}`);
  return (
    <div className="acts no-print">
      {take.isError && <Refusal error={take.error} />}
      {isOwn && action.state === 'proposed' && (
        <Button small look="primary" busy={take.isPending} label={named(say('followUp.take'))} onPress={() => take.mutate()}>
          {say('followUp.take')}
        </Button>
      )}
      {acts.map((one) => (
        <Button key={one} small label={named(say(`followUp.${one}`))} onPress={() => setAct(one)}>
          {say(`followUp.${one}`)}
        </Button>
      ))}
      {act !== undefined && (
        <Dialog title={say(`followUp.${act}`)} onClose={() => setAct(undefined)}>
          <Settling {...asked} act={act} onDone={() => setAct(undefined)} />
        </Dialog>
      )}
    </div>
  );
};
