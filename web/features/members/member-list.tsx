import { entityNames } from '../../../shared/i18n/names/entities.ts';
import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { Entity } from '../../../shared/domain/settings/entity.ts';
import { PartnerSector } from '../../../shared/domain/access/roles.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Tag } from '../../ui/notice.tsx';
import type { MemberShown } from './members-api.ts';
import '../municipality/municipality.css';

const Basis = ({ member: { role, restricted } }: { member: MemberShown }) => {
  const { say } = useWords();
  if (!PartnerSector.safeParse(role).success) return undefined;
  if (!restricted) return <Tag tone="good">{say('municipality.withBasis')}</Tag>;
  return (
    <>
      <Tag tone="waits">{say('municipality.restricted')}</Tag> <span className="muted">{say('municipality.restrictedHelp')}</span>
    </>
  );
};

const Line = ({ member }: { member: MemberShown }) => {
  const { say, day, language } = useWords();
  const { name, email, role, organisation, entity, validFrom, validTo, confirmed } = member;
  const authority = Entity.safeParse(entity).data;
  const place = [organisation, authority && entityNames[authority][language]].filter(Boolean).join(', ');
  return (
    <div>
      <strong>
        <bdi>{name}</bdi>
      </strong>
      , {roleNames[role][language]}
      <br />
      {place !== '' && (
        <>
          <bdi>{place}</bdi>
          <br />
        </>
      )}
      <span className="muted">
        <bdi>{email}</bdi>,{' '}
        {validTo === undefined
          ? say('municipality.fromOn', { from: day(validFrom) })
          : say('municipality.fromTo', { from: day(validFrom), to: day(validTo) })}
      </span>
      <br />
      {!confirmed && <Tag tone="waits">{say('municipality.waitsConfirmation')}</Tag>} <Basis member={member} />
    </div>
  );
};

type Acts = { readonly onRemove: (member: MemberShown) => void; readonly onRenew: (member: MemberShown) => void };
type Props = {
  readonly members: readonly MemberShown[];
  /** Who reads the list has an access that works. */
  readonly own: string;
  readonly acts: Acts | undefined;
};

/** The members, mayor and coordinator among them, in the order of their names. */
export const MemberList = ({ members, own, acts }: Props) => {
  const { say, language } = useWords();
  return (
    <>
      <p className="muted">{say('municipality.membersCount', { count: members.length })}</p>
      <ul className="picked wide">
        {members
          .toSorted((one, other) => one.name.localeCompare(other.name, language))
          .map((member) => (
            <li key={member.memberId} className="tall">
              <Line member={member} />
              {acts !== undefined && (
                <div className="row no-print">
                  {member.memberId !== own && (
                    <Button small label={say('municipality.renewAccess', { name: member.name })} onPress={() => acts.onRenew(member)}>
                      {say('municipality.renewAccessShort')}
                    </Button>
                  )}
                  <Button small label={say('municipality.removeOne', { name: member.name })} onPress={() => acts.onRemove(member)}>
                    {say('shell.remove')}
                  </Button>
                </div>
              )}
            </li>
          ))}
      </ul>
    </>
  );
};
