import { valueOf } from '../../app/api.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Tag } from '../../ui/notice.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import type { CaseShown } from '../cases/cases-api.ts';
import { useFewNames } from '../municipality/few-names.ts';
import { useTransfersApi } from './transfers-api.ts';
import { tones } from './tones.ts';

type Made = NonNullable<CaseShown['transfers']>[number];

const Withdraw = ({ caseId, transferId }: { readonly caseId: string; readonly transferId: string }) => {
  const { say } = useWords();
  const api = useTransfersApi();
  const withdraw = useDeed(() => valueOf(api.transfers.withdraw({ params: { caseId, transferId } })));
  return (
    <>
      {withdraw.isError && <Refusal error={withdraw.error} />}
      <Button busy={withdraw.isPending} onPress={() => withdraw.mutate()}>
        {say('cases.transferWithdraw')}
      </Button>
    </>
  );
};

const Line = ({ made, to, shown: { caseId, may } }: { readonly made: Made; readonly to: string; readonly shown: CaseShown }) => {
  const { say, moment } = useWords();
  const { transferId, state, offeredAt, settledAt, reasons } = made;
  return (
    <li className="tall">
      <div>
        {say('cases.transferMade', { to, date: moment(offeredAt) })} <Tag tone={tones[state]}>{say(`cases.transfer.${state}`)}</Tag>
        {settledAt !== undefined && <p className="muted">{moment(settledAt)}</p>}
        <p>{reasons}</p>
        {state === 'offered' && may.includes('transfers.withdraw') && <Withdraw caseId={caseId} transferId={transferId} />}
      </div>
    </li>
  );
};

/** To which cells a case was offered, and what came of it. */
export const TransfersMade = ({ shown }: { readonly shown: CaseShown }) => {
  const { say } = useWords();
  const all = shown.transfers ?? [];
  const names = useFewNames([...new Set(all.map(({ to }) => to))]);
  if (all.length === 0) return undefined;
  return (
    <section aria-labelledby="transfers">
      <h2 id="transfers">{say('cases.transfers')}</h2>
      <ul className="picked wide">
        {all.map((made) => (
          <Line key={made.transferId} made={made} to={names.get(made.to) ?? made.to} shown={shown} />
        ))}
      </ul>
    </section>
  );
};
