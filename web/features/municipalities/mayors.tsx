import { useState } from 'react';
import { useMay } from '../../app/may.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Tag } from '../../ui/notice.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useConfirmMayor } from './municipality-acts.ts';
import type { MunicipalityFile } from './municipality-file.ts';

type Mayor = MunicipalityFile['mayors'][number];

type ConfirmProps = { readonly nis: string; readonly mayor: Mayor; readonly onDone: () => void; readonly onClose: () => void };

/** Says once more whom, for a confirmed mayor can bind the municipality. */
const Confirm = ({ nis, mayor, onDone, onClose }: ConfirmProps) => {
  const { say } = useWords();
  const confirm = useConfirmMayor(nis);
  return (
    <Dialog title={say('region.confirmMayorTitle', { name: mayor.name })} onClose={onClose}>
      <p>{say('region.confirmMayorMeaning')}</p>
      {confirm.isError && <Refusal error={confirm.error} />}
      <div className="row">
        <Button look="primary" busy={confirm.isPending} onPress={() => confirm.mutate(mayor.memberId, { onSuccess: onDone })}>
          {say('region.confirmMayor')}
        </Button>
        <Button onPress={onClose}>{say('shell.cancel')}</Button>
      </div>
    </Dialog>
  );
};

/** The accounts that say they are the mayor; until the Region confirms one it cannot sign. */
export const Mayors = ({ nis, mayors }: { readonly nis: string; readonly mayors: readonly Mayor[] }) => {
  const { say } = useWords();
  const may = useMay();
  const [asked, setAsked] = useState<Mayor>();
  const [confirmed, setConfirmed] = useState<Mayor>();
  const close = (): void => setAsked(undefined);
  const done = (): void => {
    setConfirmed(asked);
    close();
  };
  if (mayors.length === 0) return undefined;
  return (
    <section aria-labelledby="mayors">
      <h2 id="mayors">{say('region.mayors')}</h2>
      {confirmed !== undefined && (
        <Outcome key={confirmed.memberId}>
          <p>{say('region.mayorConfirmedNow', { name: confirmed.name })}</p>
        </Outcome>
      )}
      <ul className="plain stack">
        {mayors.map((mayor) => (
          <li key={mayor.memberId} className="row">
            <bdi>{mayor.name}</bdi>{' '}
            <Tag tone={mayor.confirmed ? 'good' : 'waits'}>
              {say(mayor.confirmed ? 'region.mayorConfirmed' : 'region.mayorUnconfirmed')}
            </Tag>
            {!mayor.confirmed && may('mayors.confirm') && (
              <Button small onPress={() => setAsked(mayor)}>
                {say('region.confirmMayor')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {asked !== undefined && <Confirm nis={nis} mayor={asked} onDone={done} onClose={close} />}
    </section>
  );
};
