import { Link } from 'wouter';
import { partnersWithoutBasis } from '../../../shared/domain/cells/partners-without-basis.ts';
import type { Partner } from '../../../shared/domain/cells/registration.ts';
import { entityNames } from '../../../shared/i18n/names/entities.ts';
import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Tag } from '../../ui/notice.tsx';
import './municipality.css';

type Props = {
  readonly partners: readonly Partner[];
  /** Where one of them is changed, by its place in the list; without it the list is only shown. */
  readonly hrefOf?: (index: number) => string;
  readonly onRemove?: (partner: Partner) => void;
};

const keyOf = (partner: Partner, index: number): string => `${index} ${partner.organisation}`;

/** The partners, each with sector, authority and whether it has a legal basis. */
export const PartnerList = ({ partners, hrefOf, onRemove }: Props) => {
  const { say, labelled, day, language } = useWords();
  const restricted = new Set(partnersWithoutBasis(partners));
  return (
    <ul className="picked wide">
      {partners.map((partner, index) => (
        <li key={keyOf(partner, index)} className="tall">
          <div>
            <strong>
              <bdi>{partner.organisation}</bdi>
            </strong>
            <br />
            {roleNames[partner.sector][language]}, {entityNames[partner.entity][language]},{' '}
            {say('municipality.since', { date: day(partner.validFrom) })}
            <br />
            {restricted.has(partner) ? (
              <>
                <Tag tone="waits">{say('municipality.restricted')}</Tag> <span className="muted">{say('municipality.restrictedHelp')}</span>
              </>
            ) : (
              <Tag tone="good">{say('municipality.withBasis')}</Tag>
            )}
          </div>
          <div className="row no-print">
            {hrefOf !== undefined && (
              <Link href={hrefOf(index)} aria-label={labelled(say('municipality.change'), partner.organisation)}>
                {say('municipality.change')}
              </Link>
            )}
            {onRemove !== undefined && (
              <Button small label={say('municipality.removeOne', { name: partner.organisation })} onPress={() => onRemove(partner)}>
                {say('shell.remove')}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
};
