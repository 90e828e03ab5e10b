import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Partner } from '../../../shared/domain/cells/registration.ts';
import type { PortalKey } from '../../../shared/i18n/portal/catalogues.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useDesk } from './desk.tsx';
import { PartnerForm } from './partner-form.tsx';
import { PartnerList } from './partner-list.tsx';
import { StepPage } from './step-page.tsx';
import { hrefOf } from './step-order.ts';

const No = ({ onSay }: { onSay: () => void }) => {
  const { say } = useWords();
  return (
    <Notice title={say('municipality.partnersNone')}>
      <p>{say('municipality.partnersNoneHelp')}</p>
      <p>
        <Button onPress={onSay}>{say('municipality.partnersNoneSay')}</Button>
      </p>
    </Notice>
  );
};

/** The services at the table; none is an answer too. */
export const PartnersStep = () => {
  const { say } = useWords();
  const { autosave, now } = useDesk();
  const [said, setSaid] = useState<PortalKey>();
  const { partners } = now;
  const save = (next: readonly Partner[]): void => {
    autosave.change({ partners: [...next] });
    void autosave.flush();
  };
  const remove = (index: number): void => {
    save((partners ?? []).filter((_, at) => at !== index));
    setSaid('municipality.partnerRemoved');
  };
  return (
    <StepPage step="partners" lead={say('municipality.partnersLead')} why={say('municipality.partnersWhy')}>
      {() => (
        <>
          {said !== undefined && (
            <Notice tone="success" announced>
              {say(said)}
            </Notice>
          )}
          {partners === undefined && <No onSay={() => save([])} />}
          {partners?.length === 0 && <p role="status">{say('municipality.partnersCount', { count: 0 })}</p>}
          {partners !== undefined && partners.length > 0 && (
            <PartnerList partners={partners} hrefOf={(index) => `${hrefOf.partners}/${index + 1}`} onRemove={remove} />
          )}
          <p>
            <Link className="button secondary" href={`${hrefOf.partners}/add`}>
              {say('municipality.partnerAdd')}
            </Link>
          </p>
        </>
      )}
    </StepPage>
  );
};

/** Adds a partner, or changes the one at a place in the list. */
export const PartnerPage = ({ place }: { place: number | undefined }) => {
  const { say } = useWords();
  const [, goTo] = useLocation();
  const { autosave, now, typed } = useDesk();
  const partners = now.partners ?? [];
  const changed = place === undefined ? undefined : partners[place - 1];
  const back = (): void => goTo(hrefOf.partners);
  const done = (partner: Partner): void => {
    autosave.change({
      partners: changed === undefined ? [...partners, partner] : partners.map((one) => (one === changed ? partner : one)),
    });
    void autosave.flush();
    back();
  };
  return (
    <>
      <p className="step-count no-print">
        <Link href={hrefOf.partners}>{say('municipality.toPartners')}</Link>
      </p>
      <Page title={say(changed === undefined ? 'municipality.partnerAdd' : 'municipality.partnerChange')}>
        <PartnerForm draft={typed.partner} partner={changed} onDone={done} onCancel={back} />
      </Page>
    </>
  );
};
