import { commit } from '../../shared/data/commit.ts';
import { municipalityData, personData } from '../../shared/data/repositories.ts';
import { municipalityKept } from '../../shared/data/scope.ts';
import { CellRole } from '../../shared/domain/access/roles.ts';
import { addMember } from '../../shared/domain/members/add-member.ts';
import { confirmMember } from '../../shared/domain/members/enrol.ts';
import { RegionId } from '../../shared/domain/tenants.ts';
import type { DemonstrationPerson } from './demonstration.ts';
import type { Office } from './enrol-officer.ts';

/** Long enough at the table for what it worked on. */
const yearBefore = (today: string): string => `${Number(today.slice(0, 4)) - 1}${today.slice(4, 8)}01`;

/** Gives a demonstration person a place at a cell's table, mayors confirmed, with the audit item. Harmless to repeat. */
export const enrolMember = async (office: Office, person: DemonstrationPerson & { readonly nis: string }, sub: string): Promise<void> => {
  const { table, tenant, now, today, newId } = office;
  const { nis, role, name, email, language, mandate, clearance } = person;
  const { memberships } = personData(table, sub);
  const { members } = municipalityData(table, municipalityKept(RegionId.parse(tenant), nis));
  const found = await memberships.get();
  const contact = { name, email, language };
  const added = addMember(
    {
      contact,
      role: CellRole.parse(role),
      memberId: newId('member'),
      validFrom: yearBefore(today),
      ...mandate,
      ...(clearance && { clearance }),
    },
    { sub, nis, person: found?.value, today },
  );
  if (!added.ok) return; // seated at an earlier start
  const { member, person: seated } = role === 'mayor' ? confirmMember(added.value.member, added.value.person) : added.value;
  const act = {
    actor: { sub: 'operator', role: 'operator' },
    action: 'seed',
    purpose: 'organisationOfTheCell',
    at: now.toISOString(),
    today,
    actId: newId('act'),
    audit: { collection: 'audit', owner: nis },
  } as const;
  const saved = await commit(table, act, [members.create(member, member.memberId), memberships.change(found, seated)]);
  if (!saved.ok) throw new Error(`${email} could not be seated: ${saved.code}`);
};
