import { useState } from 'react';
import { refusalIn, valueOf } from '../../app/api.ts';
import { useDeed } from '../../app/use-deed.ts';
import { FaceWords, useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { Page } from '../../ui/page.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useMunicipalityApi, useRegistration } from '../municipality/municipality-api.ts';
import { SignChanges } from '../register-changes/sign-changes.tsx';
import { type Signable, signables } from './proposals.ts';
import { SignProposal } from './sign-proposal.tsx';
import './registration.css';

const Refused = ({ error }: { error: unknown }) => {
  const { say } = useWords();
  if (refusalIn(error)?.code !== 'edit-conflict') return <Refusal error={error} />;
  return (
    <Notice tone="warning" announced title={say('municipality.signChanged')}>
      <p>{say('municipality.signChangedText')}</p>
    </Notice>
  );
};

const Signed = ({ signable: { kind } }: { signable: Signable }) => {
  const { say } = useWords();
  const next = { own: 'municipality.signedOwn', joint: 'municipality.signedJoint', joining: 'municipality.signedJoining' } as const;
  return (
    <Outcome title={say('municipality.said.signed')}>
      <p>{say(next[kind])}</p>
    </Outcome>
  );
};

/** Where the mayor reads and signs: the own draft, and what other municipalities propose. */
export const SignPage = () => {
  const { say } = useWords();
  const api = useMunicipalityApi();
  const query = useRegistration();
  const [signed, setSigned] = useState<Signable>();
  const sign = useDeed(
    ({ cellId, covers }: Signable) => valueOf(api.registrations.sign({ body: { cellId, covers: [...covers] } })),
    setSigned,
  );
  const press = (signable: Signable): void => {
    setSigned(undefined);
    // a list that changed is shown as it is now, beside the words that say so
    sign.mutate(signable, { onError: () => void query.refetch() });
  };
  return (
    <Page title={say('municipality.signTitle')} lead={say('municipality.signLead')}>
      {sign.isError && <Refused error={sign.error} />}
      {signed !== undefined && <Signed signable={signed} />}
      <Loaded query={query}>
        {({ value }) => {
          const all = signables(value);
          const changes = value.changes.filter(({ state }) => state !== 'withdrawn');
          if (all.length + changes.length === 0) {
            return (
              <Notice title={say('municipality.nothingToSign')}>
                <p>{say('municipality.nothingToSignText')}</p>
              </Notice>
            );
          }
          return (
            <>
              {changes.length > 0 && (
                <FaceWords face="mergers">
                  <SignChanges changes={changes} />
                </FaceWords>
              )}
              {all.map((signable) => (
                <SignProposal key={signable.cellId} signable={signable} busy={sign.isPending} onSign={() => press(signable)} />
              ))}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
};
