import { useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import type { Partner } from '../../../shared/domain/cells/registration.ts';
import { drafts } from '../../app/drafts.ts';
import { usePortal } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { useSetup } from '../municipality/municipality-api.ts';
import { PartnerForm } from '../municipality/partner-form.tsx';
import { sayNext } from '../municipality/said.ts';
import { StepGrounds } from '../municipality/step-grounds.tsx';
import { aboutPartner, type TypedPartner, withPartner } from '../municipality/typed-partner.ts';
import { Conflict } from './conflict.tsx';
import { usePartners } from './use-partners.ts';

const list = '/cell/partners';
const partnerDrafts = drafts<TypedPartner>();

/** Lets go of what a partner that is removed was half changed to. */
export const useForgetPartner = () => {
  const { placeId } = usePortal();
  return (partner: Partner): void => partnerDrafts(`${placeId} ${aboutPartner(partner)}`).clear();
};

type Props = {
  /** Of the one to change, from 1; none for a new one. */
  readonly place: number | undefined;
};

/** The one that was opened, whatever becomes of the list meanwhile. */
const OnePartner = ({ place, partners }: Props & { readonly partners: readonly Partner[] }) => {
  const [, goTo] = useLocation();
  const { placeId } = usePortal();
  const [before] = useState(() => (place === undefined ? undefined : partners[place - 1]));
  const draft = partnerDrafts(`${placeId} ${aboutPartner(before)}`);
  const back = (): void => goTo(list);
  const { save, change, again, letGo } = usePartners();
  if (place !== undefined && before === undefined) return <Redirect to={list} replace />;
  const saved = (): void => {
    draft.clear();
    sayNext('municipality.partnerSaved');
    back();
  };
  const takeTheirs = (): void => {
    draft.clear();
    letGo();
    back();
  };
  return (
    <>
      {save.isError && <Conflict error={save.error} onMine={again} onTheirs={takeTheirs} />}
      <PartnerForm
        draft={draft}
        partner={before}
        busy={save.isPending}
        onDone={(after) => change((now) => withPartner(now, before, after), saved)}
        onCancel={back}
      />
    </>
  );
};

/** Adds a partner to the cell, or changes the one at a place in the list; it stays here until it is saved. */
export const PartnerPage = ({ place }: Props) => {
  const { say } = useWords();
  const query = useSetup(true);
  return (
    <Page title={say(place === undefined ? 'municipality.partnerAdd' : 'municipality.partnerChange')}>
      <StepGrounds step="partners" />
      <Loaded query={query}>{({ value: { partners } }) => <OnePartner place={place} partners={partners} />}</Loaded>
    </Page>
  );
};
