import { Link } from 'wouter';
import type { Partner } from '../../../shared/domain/cells/registration.ts';
import { isSame } from '../../app/is-same.ts';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { Page } from '../../ui/page.tsx';
import { PartnerList } from '../municipality/partner-list.tsx';
import { useSaid } from '../municipality/said.ts';
import { StepGrounds } from '../municipality/step-grounds.tsx';
import { Conflict } from './conflict.tsx';
import { useForgetPartner } from './partner-page.tsx';
import { usePartners } from './use-partners.ts';

/** The partners of the cell: add one, change one, remove one. */
export const PartnersPage = () => {
  const { say } = useWords();
  const said = useSaid();
  const forget = useForgetPartner();
  const { query, save, change, again, letGo } = usePartners();
  const remove = (gone: Partner): void => {
    change(
      (now) => now.filter((one) => !isSame(one, gone)),
      () => forget(gone),
    );
  };
  return (
    <Page title={say('municipality.partners')} lead={say('municipality.partnersWhy')}>
      {said !== undefined && (
        <Notice tone="success" announced>
          {say(said)}
        </Notice>
      )}
      <StepGrounds step="partners" />
      {save.isError && <Conflict error={save.error} onMine={again} onTheirs={letGo} />}
      {save.isSuccess && <Outcome key={query.data?.version}>{say('municipality.partnerRemoved')}</Outcome>}
      <Loaded query={query}>
        {({ value: { partners } }) => (
          <>
            {partners.length === 0 && <p>{say('municipality.partnersNone')}</p>}
            <PartnerList partners={partners} hrefOf={(index) => `/cell/partners/${index + 1}`} onRemove={remove} />
            <p className="row">
              <Link className="button primary" href="/cell/partners/add">
                {say('municipality.partnerAdd')}
              </Link>
              <Link href="/cell">{say('municipality.toCell')}</Link>
            </p>
          </>
        )}
      </Loaded>
    </Page>
  );
};
