import type { CellRole } from '../../shared/domain/access/roles.ts';
import { openRegion, type Region, type RegionClient, towns } from './region.ts';

/** Somebody at the table, signed in with a chair. */
export type Seated = {
  readonly client: RegionClient;
  readonly memberId: string;
  readonly sub: string;
  readonly nis: string;
  readonly role: CellRole;
};

type Terms = { readonly legalBasis?: string; readonly entity?: string; readonly email?: string };

const mandated = { entity: 'flemishCommunity', legalBasis: 'flemishParticipationDecree' } as const;

/** Gives people of a municipality their places, and signs them in once the stream has given them their chairs. */
export const seatPeople = async ({ place, stream }: Region, nis: string, wanted: Readonly<Record<string, { role: CellRole } & Terms>>) => {
  const settled = [];
  for (const [name, { role, ...terms }] of Object.entries(wanted))
    settled.push([name, role, await place.member(role, nis, { email: `${name}.seated@${nis}.example`, ...terms })] as const);
  await stream.inOrder();
  const seated: Record<string, Seated> = {};
  for (const [name, role, { sub, membershipId }] of settled)
    seated[name] = { client: await place.signIn(sub), memberId: membershipId, sub, nis, role };
  return (name: string): Seated => {
    const found = seated[name];
    if (found === undefined) throw new Error(`Nobody sits there as ${name}.`);
    return found;
  };
};

const table = {
  coordinator: { role: 'coordinator' },
  mayor: { role: 'mayor' },
  police: { role: 'police' },
  school: { role: 'education', ...mandated },
  youthCare: { role: 'youthCare', ...mandated },
  welfare: { role: 'socialWelfare', entity: 'municipality', legalBasis: 'localCellsLaw' },
  /** Without a legal basis: may bring a signal, receives no secrets. */
  restricted: { role: 'mentalHealth' },
  officer: { role: 'dataProtectionOfficer' },
} as const satisfies Record<string, { role: CellRole } & Terms>;

type Options = Parameters<typeof openRegion>[0];

/** A joint cell of two municipalities at work, with everybody at the seat's table and the other's mayor; and beside it a cell of another municipality. */
export const openCell = async (options: Options = {}) => {
  const region = await openRegion(options);
  const { cellId } = await region.jointCell(towns.aalst, towns.ninove);
  const neighbour = await region.ownCell(towns.lede);
  const at = await seatPeople(region, towns.aalst, table);
  const other = await seatPeople(region, towns.ninove, { mayor: { role: 'mayor' }, coordinator: { role: 'coordinator' } });
  const beside = await seatPeople(region, towns.lede, table);
  return {
    region,
    cellId,
    seat: towns.aalst,
    covered: towns.ninove,
    coordinator: at('coordinator'),
    mayor: at('mayor'),
    police: at('police'),
    school: at('school'),
    youthCare: at('youthCare'),
    welfare: at('welfare'),
    restricted: at('restricted'),
    officer: at('officer'),
    otherMayor: other('mayor'),
    otherCoordinator: other('coordinator'),
    neighbour: {
      cellId: neighbour.cellId,
      coordinator: beside('coordinator'),
      mayor: beside('mayor'),
      police: beside('police'),
      school: beside('school'),
      officer: beside('officer'),
    },
  };
};
export type CellAtWork = Awaited<ReturnType<typeof openCell>>;
