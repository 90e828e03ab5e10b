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

/** Whether it holds; until when, and who checked it, is there for the mayor alone. */
const ClearanceOf = ({ member: { cleared, clearance } }: { member: MemberShown }) => {
  const { say, day } = useWords();
  if (cleared === undefined) return undefined;
  const until = clearance?.expiresOn;
  return (
    <>
      {cleared ? (
        <Tag tone="good">
          {until === undefined ? say('municipality.clearanceYes') : say('municipality.clearanceYesUntil', { date: day(until) })}
        </Tag>
      ) : (
        <>
          <Tag tone="waits">{say('municipality.memberUncleared')}</Tag>{' '}
          <span className="muted">{say('municipality.memberUnclearedHelp')}</span>
        </>
      )}{' '}
      {clearance !== undefined && (
        <span className="muted">{say('municipality.clearanceChecked', { name: clearance.checkedBy, date: day(clearance.checkedOn) })}</span>
      )}
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
      <ClearanceOf member={member} />
    </div>
  );
};

type Act = (member: MemberShown) => void;
type Acts = { readonly onRemove: Act; readonly onRenew: Act; readonly onMandate: Act };
type Props = {
  readonly members: readonly MemberShown[];
  /** Who reads the list has an access that works. */
  readonly own: string;
  readonly acts: Acts | undefined;
};

const Deeds = ({ member, own, acts }: { readonly member: MemberShown; readonly own: string; readonly acts: Acts }) => {
  const { say } = useWords();
  const { memberId, name, role } = member;
  const isPolice = role === 'police';
  return (
    <div className="row no-print">
      {(isPolice || PartnerSector.safeParse(role).success) && (
        <Button
          small
          label={say(isPolice ? 'municipality.clearanceChangeOne' : 'municipality.basisChangeOne', { name })}
          onPress={() => acts.onMandate(member)}
        >
          {say(isPolice ? 'municipality.clearanceShort' : 'municipality.basisShort')}
        </Button>
      )}
      {memberId !== own && (
        <Button small label={say('municipality.renewAccess', { name })} onPress={() => acts.onRenew(member)}>
          {say('municipality.renewAccessShort')}
        </Button>
      )}
      <Button small label={say('municipality.removeOne', { name })} onPress={() => acts.onRemove(member)}>
        {say('shell.remove')}
      </Button>
    </div>
  );
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
              {acts !== undefined && <Deeds member={member} own={own} acts={acts} />}
            </li>
          ))}
      </ul>
    </>
  );
};
