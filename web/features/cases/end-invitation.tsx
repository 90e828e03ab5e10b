import { valueOf } from '../../app/api.ts';
import { useWords } from '../../app/words.tsx';
import { AskedOnceMore } from '../../ui/asked-once-more.tsx';
import { useCasesApi } from './cases-api.ts';

type Props = { readonly caseId: string; readonly memberId: string; readonly name: string };

/** Mayor or coordinator calls a member no longer, or takes back a proposal to. */
export const EndInvitation = ({ caseId, memberId, name }: Props) => {
  const { say } = useWords();
  const api = useCasesApi();
  return (
    <AskedOnceMore
      action={say('cases.end')}
      title={say('cases.endOne', { name })}
      text={say('cases.endText')}
      deed={() => valueOf(api.invitations.end({ params: { caseId, memberId } }))}
    />
  );
};
