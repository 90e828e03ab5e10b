import type { Client } from '../../../shared/contract/client.ts';
import type { regionApi } from '../../../shared/contract/index.ts';
import { municipalityData, personData } from '../../../shared/data/repositories.ts';
import { municipalityKept } from '../../../shared/data/scope.ts';
import type { CellRole } from '../../../shared/domain/access/roles.ts';
import type { MunicipalityPrincipal } from '../../../shared/domain/access/principal.ts';
import { type Language, RegionId } from '../../../shared/domain/tenants.ts';
import type { DemonstrationPlace } from '../../people/demonstration.ts';
import { daysBefore } from '../country.ts';
import type { Past } from './past.ts';

export type Speaks = Client<typeof regionApi>;

/** Somebody at the table: who they are there, and what they do so many days ago. */
export type Chair = { readonly memberId: string; readonly ago: (days: number) => Speaks };

type Asked = { readonly past: Pick<Past, 'clientOf' | 'table'>; readonly today: string; readonly language: Language };

const principalsOf = async ({ table }: Pick<Past, 'table'>, region: RegionId, nis: string): Promise<readonly MunicipalityPrincipal[]> => {
  const members = await municipalityData(table, municipalityKept(region, nis)).memberFile();
  const found = await Promise.all(
    members.map(async ({ value: { sub, memberId, role } }) => {
      const person = await personData(table, sub).memberships.get();
      const membership = person?.value.memberships.find(({ membershipId }) => membershipId === memberId);
      if (person === undefined || membership?.scope !== 'municipality' || membership.cell === undefined) return [];
      const { cell, mandate } = membership;
      return [{ scope: 'municipality' as const, sub, membershipId: memberId, version: person.version, role, nis, region, mandate, cell }];
    }),
  );
  return found.flat();
};

/** The people of a demonstration cell at its table; a joint one's other mayors sit there for their own municipality. */
export const tableOf = async ({ past, today, language }: Asked, { tenant, nis, joins = [] }: DemonstrationPlace) => {
  const region = RegionId.parse(tenant);
  const people = (await Promise.all([nis, ...joins].map((each) => principalsOf(past, region, each)))).flat();
  const chair = (role: CellRole, of: string = nis): Chair => {
    const principal = people.find((person) => person.role === role && person.nis === of);
    if (principal === undefined) throw new Error(`Nobody sits as ${role} for ${of}.`);
    return { memberId: principal.membershipId, ago: (days) => past.clientOf({ principal, language, on: daysBefore(today, days) }) };
  };
  return { chair, coordinator: chair('coordinator'), mayor: chair('mayor'), police: chair('police'), school: chair('education') };
};
export type TableOf = Awaited<ReturnType<typeof tableOf>>;
