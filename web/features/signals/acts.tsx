import { useState } from 'react';
import * as z from 'zod';
import { useLocation } from 'wouter';
import type { CellRole } from '../../../shared/domain/access/roles.ts';
import { Narrative } from '../../../shared/domain/narrative.ts';
import { valueOf } from '../../app/api.ts';
import { drafts } from '../../app/drafts.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { type Text, TextForm } from '../../ui/text-form.tsx';
import { ListCase } from '../cases/list-case.tsx';
import { TakeUp } from '../cases/take-up.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { type SignalShown, useSignalsApi } from './signals-api.ts';

type Props = { readonly signal: SignalShown; readonly role: CellRole };
type Ending = 'decline' | 'withdraw';

const reasonDrafts = drafts<Text>();
const Reason = z.strictObject({ text: Narrative });

const Ends = ({ signal: { signalId }, ending }: { readonly signal: SignalShown; readonly ending: Ending }) => {
  const { say } = useWords();
  const [, goTo] = useLocation();
  const api = useSignalsApi();
  const [asks, setAsks] = useState(false);
  const end = useDeed(
    () => valueOf(api.signals[ending]({ params: { signalId } })),
    () => goTo('/signals'),
  );
  return (
    <>
      {end.isError && <Refusal error={end.error} />}
      <p>{say(`signals.${ending}Text`)}</p>
      <Button busy={end.isPending} onPress={() => setAsks(true)}>
        {say(`signals.${ending}`)}
      </Button>
      {asks && (
        <EraseDialog
          onErase={() => {
            setAsks(false);
            end.mutate();
          }}
          onClose={() => setAsks(false)}
        />
      )}
    </>
  );
};

/** Anonymity towards the cell takes two to lift; the mayor may ask alone, with a reason that is kept. */
const Naming = ({ signal, role }: Props) => {
  const { say } = useWords();
  const api = useSignalsApi();
  const [shown, setShown] = useState<string>();
  const { signalId, naming, reporter } = signal;
  const name = useDeed(() => valueOf(api.signals.nameReporter({ params: { signalId } })));
  const show = useDeed(async ({ text, onSent }: Text & { readonly onSent: () => void }) => {
    const { reporter: found } = await valueOf(api.signals.showReporter({ params: { signalId }, body: { reason: text } }));
    setShown(found.name);
    onSent();
  });
  return (
    <details>
      <summary>{say('signals.namingTitle')}</summary>
      {name.isError && <Refusal error={name.error} />}
      <p>{say(naming === undefined ? 'signals.namingText' : 'signals.namingWaits')}</p>
      <Button busy={name.isPending} onPress={() => name.mutate()}>
        {say(naming === undefined ? 'signals.namingPropose' : 'signals.namingApprove')}
      </Button>
      {role === 'mayor' && reporter === undefined && (
        <>
          <TextForm
            label={say('signals.askReason')}
            hint={say('signals.askHint')}
            action={say('signals.ask')}
            schema={Reason}
            draft={reasonDrafts(signalId)}
            sending={show}
            onSend={(sent) => show.mutate(sent)}
          />
          {shown !== undefined && (
            <Notice announced title={say('signals.reporter')}>
              <bdi>{shown}</bdi>
            </Notice>
          )}
        </>
      )}
    </details>
  );
};

/** What the reader may do with a signal as it stands, in words where there is nothing. */
export const Acts = ({ signal, role }: Props) => {
  const { say } = useWords();
  const { stage, own, anonymous } = signal;
  const open = stage === 'reported' || stage === 'inScope';
  const leads = role === 'mayor' || role === 'coordinator';
  return (
    <>
      <p>{say(leads && open ? `signals.waits.${stage}` : `signals.then.${stage}`)}</p>
      {role === 'mayor' && stage === 'inScope' && <ListCase signalId={signal.signalId} />}
      {leads && stage === 'inScope' && <TakeUp signalId={signal.signalId} />}
      {role === 'mayor' && stage === 'inScope' && <Ends signal={signal} ending="decline" />}
      {own && stage === 'reported' && <Ends signal={signal} ending="withdraw" />}
      {leads && anonymous && open && <Naming signal={signal} role={role} />}
    </>
  );
};
