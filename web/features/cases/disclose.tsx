import { valueOf } from '../../app/api.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import type { CellRole } from '../../../shared/domain/access/roles.ts';
import { Button } from '../../ui/button.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { type CaseShown, useCasesApi } from './cases-api.ts';

type Props = { readonly shown: CaseShown; readonly role: CellRole };

/** One of mayor and coordinator proposes that who is called may know the name; the other agrees. */
export const Disclose = ({ shown: { caseId, disclosure }, role }: Props) => {
  const { say } = useWords();
  const api = useCasesApi();
  const disclose = useDeed(() => valueOf(api.cases.disclose({ params: { caseId } })));
  if (disclosure?.approvedAt !== undefined) return <p>{say('cases.disclosed')}</p>;
  if (disclosure?.proposedRole === role) return <p role="status">{say('cases.discloseWaits')}</p>;
  return (
    <>
      {disclose.isError && <Refusal error={disclose.error} />}
      <p>{say('cases.discloseText')}</p>
      <Button look="primary" busy={disclose.isPending} onPress={() => disclose.mutate()}>
        {say(disclosure === undefined ? 'cases.disclosePropose' : 'cases.discloseAgree')}
      </Button>
    </>
  );
};
