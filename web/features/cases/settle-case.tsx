import * as z from 'zod';
import { Narrative } from '../../../shared/domain/narrative.ts';
import { valueOf } from '../../app/api.ts';
import { drafts } from '../../app/drafts.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { type Text, TextForm } from '../../ui/text-form.tsx';
import { type CaseShown, useCasesApi } from './cases-api.ts';

const reasonDrafts = drafts<Text>();
const Reasons = z.strictObject({ text: Narrative });

type Props = { readonly shown: CaseShown; readonly onDone: () => void };

/** The mayor closes a case, or takes a closed one up again, and says why. */
export const SettleCase = ({ shown: { caseId }, act, onDone }: Props & { readonly act: 'close' | 'reopen' }) => {
  const { say } = useWords();
  const api = useCasesApi();
  const settle = useDeed(
    ({ text }: Text & { readonly onSent: () => void }) => valueOf(api.cases[act]({ params: { caseId }, body: { reasons: text } })),
    ({ onSent }) => {
      onSent();
      onDone();
    },
  );
  return (
    <TextForm
      label={say(`cases.${act}Reasons`)}
      hint={say(`cases.${act}Hint`)}
      action={say(`cases.${act}Now`)}
      look="primary"
      schema={Reasons}
      draft={reasonDrafts(`${act} ${caseId}`)}
      sending={settle}
      onSend={(sent) => settle.mutate(sent)}
    />
  );
};

/** Terms of a minor are half as long; what runs is shortened. */
export const ChangeMinor = ({ shown: { caseId, minor = false }, onDone }: Props) => {
  const { say } = useWords();
  const api = useCasesApi();
  const change = useDeed(() => valueOf(api.cases.change({ params: { caseId }, body: { minor: !minor } })), onDone);
  return (
    <>
      {change.isError && <Refusal error={change.error} />}
      <p>{say('cases.minorHint')}</p>
      <Button look="primary" busy={change.isPending} onPress={() => change.mutate()}>
        {say(minor ? 'cases.minorNo' : 'cases.minorYes')}
      </Button>
    </>
  );
};
