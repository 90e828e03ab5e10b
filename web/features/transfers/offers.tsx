import { Link } from 'wouter';
import { can } from '../../../shared/domain/access/permissions.ts';
import type { CellRole } from '../../../shared/domain/access/roles.ts';
import { valueOf } from '../../app/api.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Tag } from '../../ui/notice.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useFewNames } from '../municipality/few-names.ts';
import { type OfferShown, useOffers, useTransfersApi } from './transfers-api.ts';
import { tones } from './tones.ts';

const Answer = ({ transferId }: Pick<OfferShown, 'transferId'>) => {
  const { say } = useWords();
  const api = useTransfersApi();
  const answer = useDeed((said: 'accept' | 'refuse') => valueOf(api.transfers.answer({ params: { transferId }, body: { answer: said } })));
  return (
    <>
      {answer.isError && <Refusal error={answer.error} />}
      <p className="row">
        <Button look="primary" busy={answer.isPending} onPress={() => answer.mutate('accept')}>
          {say('cases.offerAccept')}
        </Button>
        <Button busy={answer.isPending} onPress={() => answer.mutate('refuse')}>
          {say('cases.offerRefuse')}
        </Button>
      </p>
    </>
  );
};

type LineProps = { readonly offer: OfferShown; readonly name: (nis: string) => string; readonly role: CellRole };

const Line = ({ offer: { transferId, from, to, state, offeredAt, caseId, nextAt }, name, role }: LineProps) => {
  const { say, moment } = useWords();
  return (
    <li className="tall">
      <div>
        {say('cases.offerMade', { from: name(from), to: name(to), date: moment(offeredAt) })}{' '}
        <Tag tone={tones[state]}>{say(`cases.transfer.${state}`)}</Tag>
        {state === 'offered' && can(role, 'transfers.answer') && <Answer transferId={transferId} />}
        {nextAt !== undefined && <p>{say('cases.offerDelayed', { moment: moment(nextAt) })}</p>}
        {caseId !== undefined && (
          <p>
            <Link href={`/cases/${caseId}`}>{say('cases.offerOpen')}</Link>
          </p>
        )}
      </div>
    </li>
  );
};

/** What other cells offer: by which municipality, and nothing of whom. Not there where nothing was ever offered. */
export const Offers = ({ role }: { readonly role: CellRole }) => {
  const { say } = useWords();
  const offers = useOffers().data?.items ?? [];
  const names = useFewNames([...new Set(offers.flatMap(({ from, to }) => [from, to]))]);
  if (offers.length === 0) return undefined;
  return (
    <section aria-labelledby="offers">
      <h2 id="offers">{say('cases.offers')}</h2>
      <p>{say('cases.offersText')}</p>
      <ul className="picked wide">
        {offers.map((offer) => (
          <Line key={offer.transferId} offer={offer} name={(nis) => names.get(nis) ?? nis} role={role} />
        ))}
      </ul>
    </section>
  );
};
