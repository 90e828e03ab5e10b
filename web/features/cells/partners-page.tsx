import { useState } from 'react';
import { Link, Redirect, Route, Switch, useLocation } from 'wouter';
import type { Partner } from '../../../shared/domain/cells/registration.ts';
import type { PortalKey } from '../../../shared/i18n/portal/catalogues.ts';
import { valueOf } from '../../app/api.ts';
import { drafts } from '../../app/drafts.ts';
import { isSame } from '../../app/is-same.ts';
import { usePortal } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { Page } from '../../ui/page.tsx';
import { useMunicipalityApi, useSetup } from '../registrations/municipality-api.ts';
import { PartnerForm } from '../registrations/partner-form.tsx';
import { PartnerList } from '../registrations/partner-list.tsx';
import { StepGrounds } from '../registrations/step-help.tsx';
import { type TypedPartner, withPartner } from '../registrations/typed-partner.ts';
import { useDeed } from '../registrations/use-deed.ts';
import { Conflict } from './conflict.tsx';
import '../registrations/registration.css';

const list = '/cell/partners';
const partnerDrafts = drafts<TypedPartner>();

type Change = (partners: readonly Partner[]) => readonly Partner[];

/** A change is kept as a deed on the list, so that after a conflict it is done again on the list as it is now. */
const usePartners = () => {
  const api = useMunicipalityApi();
  const query = useSetup(true);
  const [last, setLast] = useState<{ readonly change: Change; readonly say: PortalKey }>();
  const save = useDeed((body: { partners: Partner[]; version: number }) =>
    valueOf(api.cells.changePartners({ body: { partners: body.partners }, version: body.version })),
  );
  const doOn = (setup: typeof query.data, change: Change): void => {
    if (setup !== undefined) save.mutate({ partners: [...change(setup.value.partners)], version: setup.version });
  };
  return {
    query,
    save,
    said: save.isSuccess ? last?.say : undefined,
    change: (change: Change, say: PortalKey): void => {
      setLast({ change, say });
      doOn(query.data, change);
    },
    again: () => void query.refetch().then(({ data }) => last && doOn(data, last.change)),
    letGo: () => {
      save.reset();
      void query.refetch();
    },
  };
};

type OneProps = {
  readonly partners: readonly Partner[];
  /** Of the one to change, from 1; none for a new one. */
  readonly place: number | undefined;
  readonly onDone: (before: Partner | undefined, after: Partner) => void;
  readonly onCancel: () => void;
};

/** The one that was opened, whatever becomes of the list meanwhile. */
const OnePartner = ({ partners, place, onDone, onCancel }: OneProps) => {
  const [before] = useState(() => (place === undefined ? undefined : partners[place - 1]));
  const { placeId } = usePortal();
  if (place !== undefined && before === undefined) return <Redirect to={list} replace />;
  return <PartnerForm draft={partnerDrafts(placeId)} partner={before} onDone={(after) => onDone(before, after)} onCancel={onCancel} />;
};

/** The partners of the cell: add one, change one, remove one. */
export const PartnersPage = () => {
  const { say } = useWords();
  const [, goTo] = useLocation();
  const { query, save, said, change, again, letGo } = usePartners();
  const back = (): void => goTo(list);
  const form = (partners: readonly Partner[], place?: number) => (
    <OnePartner
      key={place ?? 'new'}
      partners={partners}
      place={place}
      onDone={(before, after) => {
        change((now) => withPartner(now, before, after), 'municipality.partnerSaved');
        back();
      }}
      onCancel={back}
    />
  );
  return (
    <Page title={say('municipality.partners')} lead={say('municipality.partnersWhy')}>
      <StepGrounds step="partners" />
      {save.isError && <Conflict error={save.error} onMine={again} onTheirs={letGo} />}
      {said !== undefined && <Outcome key={query.data?.version}>{say(said)}</Outcome>}
      <Loaded query={query}>
        {({ value: { partners } }) => (
          <Switch>
            <Route path="/cell/partners/add">{form(partners)}</Route>
            <Route path="/cell/partners/:place">{({ place }) => form(partners, Number(place))}</Route>
            <Route>
              {partners.length === 0 && <p>{say('municipality.partnersNone')}</p>}
              <PartnerList
                partners={partners}
                hrefOf={(index) => `/cell/partners/${index + 1}`}
                onRemove={(gone) => change((now) => now.filter((one) => !isSame(one, gone)), 'municipality.partnerRemoved')}
              />
              <p className="row">
                <Link className="button primary" href="/cell/partners/add">
                  {say('municipality.partnerAdd')}
                </Link>
                <Link href="/cell">{say('municipality.toCell')}</Link>
              </p>
            </Route>
          </Switch>
        )}
      </Loaded>
    </Page>
  );
};
