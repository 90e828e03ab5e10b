import { useState } from 'react';
import { Link, Redirect, useLocation } from 'wouter';
import type { Partner } from '../../../shared/domain/cells/registration.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { Page } from '../../ui/page.tsx';
import { PartnerForm } from '../municipality/partner-form.tsx';
import { PartnerList } from '../municipality/partner-list.tsx';
import { aboutPartner, withPartner } from '../municipality/typed-partner.ts';
import { useDesk } from './desk.tsx';
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
  const { autosave, now, typed } = useDesk();
  const [removed, setRemoved] = useState(0);
  const { partners } = now;
  const save = (next: readonly Partner[]): void => {
    autosave.change({ partners: [...next] });
    void autosave.flush();
  };
  const remove = (gone: Partner): void => {
    typed.partner(aboutPartner(gone)).clear();
    save((partners ?? []).filter((one) => one !== gone));
    setRemoved(removed + 1);
  };
  return (
    <StepPage step="partners" lead={say('municipality.partnersLead')} why={say('municipality.partnersWhy')}>
      {() => (
        <>
          {removed > 0 && <Outcome key={removed}>{say('municipality.partnerRemoved')}</Outcome>}
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
  // the one that was opened: the list may be renewed under it
  const [changed] = useState(() => (place === undefined ? undefined : partners[place - 1]));
  const draft = typed.partner(aboutPartner(changed));
  const back = (): void => goTo(hrefOf.partners);
  if (place !== undefined && changed === undefined) return <Redirect to={hrefOf.partners} replace />;
  const done = (partner: Partner): void => {
    draft.clear();
    autosave.change({ partners: withPartner(partners, changed, partner) });
    void autosave.flush();
    back();
  };
  return (
    <>
      <p className="step-count no-print">
        <Link href={hrefOf.partners}>{say('municipality.toPartners')}</Link>
      </p>
      <Page title={say(changed === undefined ? 'municipality.partnerAdd' : 'municipality.partnerChange')}>
        <PartnerForm draft={draft} partner={changed} onDone={done} onCancel={back} />
      </Page>
    </>
  );
};
