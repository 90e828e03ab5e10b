import { useQueryClient } from '@tanstack/react-query';
import * as z from 'zod';
import type { CellRole } from '../../../shared/domain/access/roles.ts';
import { Narrative } from '../../../shared/domain/narrative.ts';
import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { valueOf } from '../../app/api.ts';
import { drafts } from '../../app/drafts.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Notice } from '../../ui/notice.tsx';
import { type Text, TextForm } from '../../ui/text-form.tsx';
import type { CaseShown } from '../cases/cases-api.ts';
import { useErasuresApi } from './erasures-api.ts';

const reasonDrafts = drafts<Text>();
const Reasons = z.strictObject({ text: Narrative });

type Props = { readonly shown: CaseShown; readonly role: CellRole };

/** What the other of the two wished, and why. */
const Proposed = ({ shown: { erasure, erasureReasons } }: Pick<Props, 'shown'>) => {
  const { say, moment, language } = useWords();
  if (erasure === undefined) return undefined;
  const { proposedRole, proposedAt } = erasure;
  return (
    <>
      <p className="muted">{say('cases.eraseProposed', { role: roleNames[proposedRole][language], moment: moment(proposedAt) })}</p>
      <p className="said">{erasureReasons}</p>
    </>
  );
};

/** One of mayor and coordinator wishes that a case that ended is erased before its term; once the other agrees nothing is left of it. */
export const EraseCase = ({ shown, role }: Props) => {
  const { say } = useWords();
  const api = useErasuresApi();
  const client = useQueryClient();
  const { caseId, erasure } = shown;
  const whole = ['cases', caseId];
  const erase = useDeed(
    ({ text }: Text & { readonly onSent: () => void }) => valueOf(api.erasures.erase({ params: { caseId }, body: { reasons: text } })),
    ({ onSent }) => {
      onSent();
      // the case alone: once it is erased, nothing within it is there to be asked for
      void client.invalidateQueries({ queryKey: whole, exact: true });
    },
    whole,
  );
  if (erasure?.proposedRole === role) return <p role="status">{say('cases.eraseWaits')}</p>;
  const agrees = erasure !== undefined;
  return (
    <>
      <Notice tone="warning">
        <p>{say('cases.eraseText')}</p>
      </Notice>
      <Proposed shown={shown} />
      <TextForm
        label={say(agrees ? 'cases.eraseAgreeReasons' : 'cases.eraseReasons')}
        hint={say(agrees ? 'cases.eraseAgreeHint' : 'cases.eraseHint')}
        action={say(agrees ? 'cases.eraseAgree' : 'cases.erasePropose')}
        look={agrees ? 'danger' : 'primary'}
        schema={Reasons}
        draft={reasonDrafts(caseId)}
        sending={erase}
        onSend={(sent) => erase.mutate(sent)}
      />
    </>
  );
};
