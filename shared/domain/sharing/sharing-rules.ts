import type { CellRole } from '../access/roles.ts';
import { PartnerSector } from '../access/roles.ts';
import { Secrecy } from '../cases/contribution.ts';
import { isRestricted } from '../members/legal-basis.ts';
import type { Member } from '../members/member.ts';
import { type SharingCondition, type SharingRule, SharingSituation, type SharingStanding } from './sharing-rule.ts';
import { roleConditions, type SharingRow, sharingTable } from './sharing-table.ts';

type Speaker = Pick<Member, 'role' | 'entity' | 'legalBasis'>;

/** On what a member speaks on a date. */
export const sharingStanding = (speaker: Speaker, date: string): SharingStanding => {
  if (!PartnerSector.safeParse(speaker.role).success) return 'trio';
  return isRestricted(speaker, date) ? 'restricted' : 'mandated';
};

type Asked = { readonly situation: SharingSituation; readonly secrecy: Secrecy; readonly standing: SharingStanding };

const meets =
  ({ situation, secrecy, standing }: Asked) =>
  ({ situation: where, secrecies = [secrecy], standings = [standing] }: SharingRow): boolean =>
    where === situation && secrecies.includes(secrecy) && standings.includes(standing);

const besides = (role: CellRole, situation: SharingSituation): readonly SharingCondition[] =>
  roleConditions.filter((each) => each.role === role && each.situations.includes(situation)).map(({ condition }) => condition);

/** What a member may share on a date, for every situation and secrecy at once; the first row that is met answers. */
export const sharingRulesFor = (speaker: Speaker, date: string): readonly SharingRule[] => {
  const standing = sharingStanding(speaker, date);
  return SharingSituation.options.flatMap((situation) =>
    Secrecy.options.flatMap((secrecy) => {
      const row = sharingTable.find(meets({ situation, secrecy, standing }));
      if (row === undefined) return [];
      const { verdict, reason, source, conditions } = row;
      const heeded = verdict === 'mayNot' ? conditions : [...conditions, ...besides(speaker.role, situation)];
      return [{ situation, secrecy, verdict, reason, source, conditions: [...heeded] }];
    }),
  );
};
