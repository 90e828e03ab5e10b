import { Link } from 'wouter';
import type { Trio } from '../../../shared/domain/cells/registration.ts';
import { isolated } from '../../app/isolated.ts';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Notice, Tag } from '../../ui/notice.tsx';
import { useToday } from '../../app/portal.tsx';
import { useSetup } from '../municipality/municipality-api.ts';
import { PartnerList } from '../municipality/partner-list.tsx';

const Clearance = ({ clearance: { valid, expiresOn } }: { clearance: Trio['chiefOfCorps']['clearance'] }) => {
  const { say, day } = useWords();
  const today = useToday();
  const holds = valid && (expiresOn === undefined || expiresOn >= today);
  if (!holds)
    return (
      <Tag tone="waits">
        {expiresOn === undefined || !valid
          ? say('municipality.clearanceNo')
          : say('municipality.next.clearanceEnded', { date: day(expiresOn) })}
      </Tag>
    );
  return (
    <Tag tone="good">
      {expiresOn === undefined ? say('municipality.clearanceYes') : say('municipality.clearanceYesUntil', { date: day(expiresOn) })}
    </Tag>
  );
};

const TrioFacts = ({ trio }: { trio: Trio }) => {
  const { say } = useWords();
  const shown = ({ name, representative }: Trio['mayor']) =>
    representative ? `${isolated(name)} (${say('municipality.representative')})` : name;
  return (
    <dl className="facts">
      <dt>{say('municipality.seat.mayor')}</dt>
      <dd>
        <bdi>{shown(trio.mayor)}</bdi>
      </dd>
      <dt>{say('municipality.seat.chiefOfCorps')}</dt>
      <dd>
        <bdi>{shown(trio.chiefOfCorps)}</bdi>, <bdi>{trio.chiefOfCorps.policeZone}</bdi>
        <br />
        <Clearance clearance={trio.chiefOfCorps.clearance} />
      </dd>
      <dt>{say('municipality.seat.preventionOfficer')}</dt>
      <dd>
        <bdi>{shown(trio.preventionOfficer)}</bdi>
      </dd>
    </dl>
  );
};

/** Who sits in the cell seated here, and where that is changed. */
export const Setup = ({ maintains }: { maintains: boolean }) => {
  const { say, list } = useWords();
  const query = useSetup(true);
  return (
    <Loaded query={query}>
      {({ value: { trio, partners, withoutBasis } }) => (
        <>
          <section aria-labelledby="trio">
            <h2 id="trio">{say('municipality.trio')}</h2>
            <TrioFacts trio={trio} />
            {maintains && (
              <p className="no-print">
                <Link href="/cell/trio">{say('municipality.trioChange')}</Link>
              </p>
            )}
          </section>
          <section aria-labelledby="partners">
            <h2 id="partners">{say('municipality.partners')}</h2>
            {withoutBasis.length > 0 && <Notice tone="warning">{say('municipality.warnBasis', { partners: list(withoutBasis) })}</Notice>}
            {partners.length === 0 ? <p>{say('municipality.partnersNone')}</p> : <PartnerList partners={partners} />}
            {maintains && (
              <p className="no-print">
                <Link href="/cell/partners">{say('municipality.partnersChange')}</Link>
              </p>
            )}
          </section>
        </>
      )}
    </Loaded>
  );
};
