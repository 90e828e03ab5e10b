import { useLocation } from 'wouter';
import * as z from 'zod';
import { Narrative } from '../../../shared/domain/narrative.ts';
import { valueOf } from '../../app/api.ts';
import { drafts } from '../../app/drafts.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { type Text, TextForm } from '../../ui/text-form.tsx';
import { type CaseShown, useCasesApi } from './cases-api.ts';

const refusalDrafts = drafts<Text>();
const Reasons = z.strictObject({ text: Narrative });

/** Whoever is called accepts, or refuses with reasons for the mayor alone. */
export const AnswerInvitation = ({ shown, memberId }: { readonly shown: CaseShown; readonly memberId: string }) => {
  const { say } = useWords();
  const api = useCasesApi();
  const [, goTo] = useLocation();
  const { caseId, invitations = [] } = shown;
  const params = { caseId };
  const accept = useDeed(() => valueOf(api.invitations.answer({ params, body: { answer: 'accept' } })));
  const refuse = useDeed(
    ({ text }: Text & { readonly onSent: () => void }) =>
      valueOf(api.invitations.answer({ params, body: { answer: 'refuse', reasons: text } })),
    ({ onSent }) => {
      onSent();
      goTo('/cases?answered=1');
    },
    // whoever refused may know no more of it
    ['cases', caseId],
  );
  const own = invitations.find((one) => one.memberId === memberId);
  if (own?.state !== 'invited') return undefined;
  return (
    <Notice title={say('cases.youAreCalled')}>
      {own.purpose !== undefined && <p className="said">{own.purpose}</p>}
      {accept.isError && <Refusal error={accept.error} />}
      <p>
        <Button look="primary" busy={accept.isPending} onPress={() => accept.mutate()}>
          {say('cases.accept')}
        </Button>
      </p>
      <details>
        <summary>{say('cases.refuseTitle')}</summary>
        <TextForm
          label={say('cases.refuseReasons')}
          hint={say('cases.refuseHint')}
          action={say('cases.refuse')}
          schema={Reasons}
          draft={refusalDrafts(caseId)}
          sending={refuse}
          onSend={(sent) => refuse.mutate(sent)}
        />
      </details>
    </Notice>
  );
};
