import { useState } from 'react';
import { valueOf } from '../../app/api.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useCasesApi } from './cases-api.ts';

type Props = { readonly caseId: string; readonly memberId: string; readonly name: string };

/** Mayor or coordinator calls a member no longer, or takes back a proposal to; that is asked once more. */
export const EndInvitation = ({ caseId, memberId, name }: Props) => {
  const { say } = useWords();
  const api = useCasesApi();
  const [asks, setAsks] = useState(false);
  const end = useDeed(
    () => valueOf(api.invitations.end({ params: { caseId, memberId } })),
    () => setAsks(false),
  );
  return (
    <>
      <Button small look="quiet" label={say('cases.endOne', { name })} onPress={() => setAsks(true)}>
        {say('cases.end')}
      </Button>
      {asks && (
        <Dialog title={say('cases.endOne', { name })} onClose={() => setAsks(false)}>
          {end.isError && <Refusal error={end.error} />}
          <p>{say('cases.endText')}</p>
          <p className="row">
            <Button look="danger" busy={end.isPending} onPress={() => end.mutate()}>
              {say('cases.end')}
            </Button>
            <Button onPress={() => setAsks(false)}>{say('shell.cancel')}</Button>
          </p>
        </Dialog>
      )}
    </>
  );
};
