import { Link } from 'wouter';
import { useMay } from '../../app/may.ts';
import { useNameOf } from '../../app/municipality-names.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useAcknowledge } from './municipality-acts.ts';
import type { MunicipalityFile } from './municipality-file.ts';

type Props = { readonly nis: string; readonly file: MunicipalityFile };

const AtSeat = ({ acknowledge }: { readonly acknowledge: ReturnType<typeof useAcknowledge> }) => {
  const { say } = useWords();
  return (
    <Notice title={say('region.acknowledgeTitle')}>
      <p>{say('region.acknowledgeMeaning')}</p>
      {acknowledge.isError && <Refusal error={acknowledge.error} />}
      <Button look="primary" busy={acknowledge.isPending} onPress={() => acknowledge.mutate()}>
        {say('region.acknowledge')}
      </Button>
    </Notice>
  );
};

/** Taking note of a declaration, with what that means; for a joint cell at its seat. */
export const Acknowledgement = ({ nis, file: { cellStatus, cell } }: Props) => {
  const { say } = useWords();
  const nameOf = useNameOf();
  const may = useMay();
  const acknowledge = useAcknowledge(nis);
  if (acknowledge.isSuccess) {
    return (
      <Outcome>
        <p>{say('region.acknowledgedNow')}</p>
      </Outcome>
    );
  }
  if (cellStatus?.state !== 'declared' || cell === undefined || !may('cells.acknowledge')) {
    // somebody else took note meanwhile
    return acknowledge.isError ? <Refusal error={acknowledge.error} /> : undefined;
  }
  if (cell.seat === nis) return <AtSeat acknowledge={acknowledge} />;
  return (
    <Notice title={say('region.acknowledgeTitle')}>
      <p>
        <Link href={`/municipalities/${cell.seat}`}>{say('region.acknowledgeAtSeat', { seat: nameOf(cell.seat) })}</Link>
      </p>
    </Notice>
  );
};
