import { useState } from 'react';
import { valueOf } from '../../app/api.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useFewNames } from '../municipality/few-names.ts';
import { useMunicipalityApi, useRegistration } from '../municipality/municipality-api.ts';
import '../municipality/municipality.css';

/** Municipalities whose mayor has signed to join; the mayor of the seat takes them in. */
export const JoinRequests = ({ binds }: { binds: boolean }) => {
  const { say, day } = useWords();
  const api = useMunicipalityApi();
  const { data } = useRegistration();
  const [taken, setTaken] = useState<string>();
  const takeIn = useDeed((nis: string) => valueOf(api.cells.acceptJoining({ params: { nis } })), setTaken);
  const waiting = (data?.value.joinRequests ?? []).filter(({ nis }) => nis !== taken);
  const names = useFewNames([...waiting.map(({ nis }) => nis), ...(taken === undefined ? [] : [taken])]);
  const nameOf = (nis: string): string => names.get(nis) ?? nis;
  if (waiting.length === 0 && taken === undefined) return undefined;
  return (
    <section aria-labelledby="join-requests">
      <h2 id="join-requests">{say('municipality.joinRequests')}</h2>
      {takeIn.isError && <Refusal error={takeIn.error} />}
      {taken !== undefined && <Outcome key={taken}>{say('municipality.takenIn', { name: nameOf(taken) })}</Outcome>}
      <ul className="picked wide">
        {waiting.map(({ nis, requestedAt }) => (
          <li key={nis}>
            {say('municipality.joinAsked', { name: nameOf(nis), date: day(requestedAt) })}
            {binds && (
              <Button busy={takeIn.isPending} onPress={() => takeIn.mutate(nis)}>
                {say('municipality.takeIn', { name: nameOf(nis) })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {waiting.length > 0 && <p className="muted">{say('municipality.takeInMeans')}</p>}
    </section>
  );
};
