import { commit, type Act, type RequestMark } from '../../shared/data/commit.ts';
import { countryData } from '../../shared/data/country.ts';
import { keptUnder } from '../../shared/data/kept-under.ts';
import { municipalityData, personData, regionData } from '../../shared/data/repositories.ts';
import { municipalityOf, type MunicipalityScope, ownMunicipality, ownRegion, wholeRegion } from '../../shared/data/scope.ts';
import { tenantData } from '../../shared/data/tenant.ts';
import type { Table } from '../../shared/data/table.ts';
import { memberTrainings } from '../../shared/data/trainings.ts';
import type { Admitted, Principal, PrincipalOf } from '../../shared/domain/access/principal.ts';
import type { Purpose } from '../../shared/domain/audit/purpose.ts';
import { type Language, RegionId, type TenantId } from '../../shared/domain/tenants.ts';
import { lockedVault, type Vault } from '../../shared/data/vault/keyring.ts';
import { ok } from '../../shared/result.ts';
import type { Accounts } from './accounts.ts';
import type { Files } from './files.ts';
import type { Save, ScopeContext, SignInPlace } from './context.ts';
import { type CellOccasion, ofCell } from './provide-cell.ts';
import { calendarUnder } from './provide-feed.ts';

/** What is asked: under which name, why where it is a cell's, and by which mark it is known where it may be sent again. */
export type Asked = {
  readonly action: string;
  readonly purpose?: Purpose;
  readonly mark?: RequestMark;
  /** What let them in at the door; which row of the decision table decided, once one did. */
  readonly decided?: { rule?: string };
};

/** What a request brings besides its principal. */
export type Occasion = Asked & {
  readonly table: Table;
  readonly accounts: Accounts;
  /** The files attached to articles. */
  readonly files: Files;
  readonly signIn: SignInPlace;
  readonly tenant: TenantId;
  readonly now: string;
  readonly today: string;
  readonly language: Language;
  readonly newId: (prefix: string) => string;
  readonly newToken: () => string;
  /** The address of the portal, which every appointment names. */
  readonly portalUrl: string;
  /** The keys of cells, where the function was given any. */
  readonly vault?: Vault;
};

/** Whatever is not the work of a cell concerns setting up and keeping it. */
const purpose: Purpose = 'organisationOfTheCell';

const actorOf = (principal: Principal | PrincipalOf<'tenant'>): Act['actor'] => {
  if (principal.scope === 'public') return { sub: 'public', role: 'public' };
  if (principal.scope === 'person') return { sub: principal.sub, role: 'person' };
  const { sub, role, membershipId, version } = principal;
  return { sub, role, membershipId, version };
};

const saver =
  ({ table, action, now, today, newId }: Occasion, principal: Parameters<typeof actorOf>[0], audit: Act['audit']): Save =>
  async (writes, value, version) => {
    const act = { actor: actorOf(principal), action, purpose, at: now, today, actId: newId('act'), audit };
    const saved = await commit(table, act, writes);
    return saved.ok ? { ...ok(value), ...(version === undefined ? {} : { version }) } : saved;
  };

const circumstances = ({ tenant, now, today, language, newId, newToken, accounts, files }: Occasion) => ({
  tenant,
  now,
  today,
  language,
  newId,
  newToken,
  accounts,
  files,
});

const inMunicipality = (occasion: Occasion, principal: Principal, scope: MunicipalityScope) => ({
  data: municipalityData(occasion.table, scope),
  save: saver(occasion, principal, { collection: 'audit', owner: scope.nis }),
});

const regional = (occasion: Occasion, principal: Principal, region: RegionId) => ({
  data: regionData(occasion.table, principal.scope === 'region' ? ownRegion(principal) : wholeRegion(region)),
  save: saver(occasion, principal, { collection: 'regionAudit', owner: region }),
});

const ofMunicipality = (occasion: Occasion, principal: PrincipalOf<'municipality'>): ScopeContext<'municipality'> => ({
  ...circumstances(occasion),
  ...inMunicipality(occasion, principal, ownMunicipality(principal)),
  personOf: (sub) => personData(occasion.table, sub),
  trainings: memberTrainings(occasion.table, principal),
  principal,
});

const ofRegion = (occasion: Occasion, principal: PrincipalOf<'region'>): ScopeContext<'region'> => ({
  ...circumstances(occasion),
  ...regional(occasion, principal, principal.region),
  personOf: (sub) => personData(occasion.table, sub),
  municipality: async (nis) => {
    const scope = municipalityOf(ownRegion(principal), nis);
    return scope.ok ? ok(inMunicipality(occasion, principal, await keptUnder(occasion.table, scope.value, occasion.today))) : scope;
  },
  principal,
});

const ofCountry = (occasion: Occasion, principal: PrincipalOf<'country'>): ScopeContext<'country'> => ({
  ...circumstances(occasion),
  data: countryData(occasion.table),
  save: saver(occasion, principal, { collection: 'countryAudit', owner: 'be' }),
  principal,
});

const auditOf = (tenant: TenantId): Act['audit'] =>
  tenant === 'federal' ? { collection: 'countryAudit', owner: 'be' } : { collection: 'regionAudit', owner: tenant };

const ofTenant = (occasion: Occasion, principal: PrincipalOf<'tenant'>): ScopeContext<'tenant'> => ({
  ...circumstances(occasion),
  data: tenantData(occasion.table, occasion.tenant),
  save: saver(occasion, principal, auditOf(occasion.tenant)),
  principal,
});

const ofPerson = (occasion: Occasion, principal: PrincipalOf<'person'>): ScopeContext<'person'> => ({
  ...circumstances(occasion),
  data: personData(occasion.table, principal.sub),
  save: saver(occasion, principal, auditOf(occasion.tenant)),
  principal,
});

const ofPublic = (occasion: Occasion, principal: PrincipalOf<'public'>) => {
  const region = RegionId.safeParse(occasion.tenant).data;
  const inRegion = region && {
    ...regional(occasion, principal, region),
    calendarUnder: (token: string) => calendarUnder(workOf(occasion), region, token),
  };
  return { ...circumstances(occasion), signIn: occasion.signIn, principal, ...inRegion };
};

/** A cell's route says why; throws where the contract forgot it. One that opens nothing sealed is given no keys. */
export const workOf = ({ purpose: why, vault = lockedVault, decided = {}, ...occasion }: Occasion): CellOccasion => {
  if (why === undefined) throw new Error('A route of a cell needs a purpose.');
  return { ...occasion, purpose: why, vault, decided };
};

/** The context of a request: repositories bound to the principal's scope, and nothing that reaches beyond it. */
export const repositoriesFor = (occasion: Occasion, principal: Admitted): object => {
  if (principal.scope === 'cell') return ofCell(workOf(occasion), principal);
  if (principal.scope === 'municipality') return ofMunicipality(occasion, principal);
  if (principal.scope === 'region') return ofRegion(occasion, principal);
  if (principal.scope === 'country') return ofCountry(occasion, principal);
  if (principal.scope === 'tenant') return ofTenant(occasion, principal);
  return principal.scope === 'person' ? ofPerson(occasion, principal) : ofPublic(occasion, principal);
};
