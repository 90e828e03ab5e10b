import { type ReactNode, Suspense, useState } from 'react';
import type { CellRole } from '../../../shared/domain/access/roles.ts';
import { isOffered } from '../../../shared/domain/cases/offer-case.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { EraseCase } from '../erasures/erase-case.tsx';
import { useJoined } from '../signals/residence.tsx';
import type { CaseShown } from './cases-api.ts';
import { ChangeResidence } from './change-residence.tsx';
import { Disclose } from './disclose.tsx';
import { OfferCase } from '../transfers/offer-case.tsx';
import { IdentityForm } from './identity-form.tsx';
import { ChangeMinor, SettleCase } from './settle-case.tsx';

type Props = { readonly shown: CaseShown; readonly role: CellRole };
type Acting = Props & { readonly isJoint: boolean };
type ActName = 'identityAct' | 'disclose' | 'minorAct' | 'moveAct' | 'transferAct' | 'closeAct' | 'reopenAct' | 'eraseAct';

/** What waits for the other of two comes first. */
const actsOf = ({ shown: { may, identity, disclosure, erasure, transfers = [] }, role, isJoint }: Acting): readonly ActName[] => {
  const waitsForReader = (so: typeof disclosure) => so !== undefined && so.approvedAt === undefined && so.proposedRole !== role;
  const [waits, ending] = [waitsForReader(disclosure), waitsForReader(erasure)];
  const disclosing: readonly ActName[] = may.includes('cases.discloseIdentity') && identity !== undefined ? ['disclose'] : [];
  const erasing: readonly ActName[] = may.includes('cases.erase') ? ['eraseAct'] : [];
  return [
    ...(waits ? disclosing : []),
    ...(ending ? erasing : []),
    ...(may.includes('cases.changeIdentity') ? (['identityAct'] as const) : []),
    ...(waits ? [] : disclosing),
    ...(may.includes('cases.handOver') ? (['minorAct'] as const) : []),
    ...(may.includes('cases.handOver') && isJoint ? (['moveAct'] as const) : []),
    ...(may.includes('transfers.offer') && !isOffered(transfers) ? (['transferAct'] as const) : []),
    ...(may.includes('cases.close') ? (['closeAct'] as const) : []),
    ...(may.includes('cases.reopen') ? (['reopenAct'] as const) : []),
    ...(ending ? [] : erasing),
  ];
};

/** What the reader may do with the case: one thing at a time, below its button. */
export const CaseActs = ({ shown, role }: Props) => {
  const { say } = useWords();
  const [open, setOpen] = useState<ActName>();
  const isJoint = useJoined().length > 0;
  const acts = actsOf({ shown, role, isJoint });
  const done = () => setOpen(undefined);
  const forms: Readonly<Record<ActName, ReactNode>> = {
    identityAct: <IdentityForm shown={shown} onDone={done} />,
    disclose: <Disclose shown={shown} role={role} />,
    minorAct: <ChangeMinor shown={shown} onDone={done} />,
    moveAct: <ChangeResidence shown={shown} />,
    transferAct: <OfferCase caseId={shown.caseId} onDone={done} />,
    closeAct: <SettleCase shown={shown} act="close" onDone={done} />,
    reopenAct: <SettleCase shown={shown} act="reopen" onDone={done} />,
    eraseAct: <EraseCase shown={shown} role={role} />,
  };
  if (acts.length === 0) return undefined;
  return (
    <section aria-labelledby="acts" className="no-print">
      <h2 id="acts">{say('cases.acts')}</h2>
      <p className="row">
        {acts.map((act, index) => (
          <Button
            key={act}
            look={index === 0 && open === undefined ? 'primary' : 'secondary'}
            onPress={() => setOpen(act === open ? undefined : act)}
          >
            {say(`cases.${act}`)}
          </Button>
        ))}
      </p>
      {open !== undefined && acts.includes(open) && (
        <div className="card">
          <h3>{say(`cases.${open}`)}</h3>
          <Suspense fallback={<Loading />}>{forms[open]}</Suspense>
        </div>
      )}
    </section>
  );
};
