import type { Client } from '../../shared/contract/client.ts';
import type { regionApi } from '../../shared/contract/index.ts';
import type { CellForm, Partner, RegistrationSteps, Trio } from '../../shared/domain/cells/registration.ts';
import { platform } from './platform.ts';
import { deliveriesOf } from './deliveries.ts';

export type RegionClient = Client<typeof regionApi>;

/** The codes of Flemish towns, three of which lie side by side, and one in each other Region. */
export const towns = {
  aalst: '41002',
  ninove: '41048',
  denderleeuw: '41011',
  geraardsbergen: '41018',
  lede: '41034',
  namur: '92094',
  brussels: '21004',
} as const;

export const contactOf = (nis: string) => ({ name: `Coordinator ${nis}`, email: `coordinator@${nis}.example`, language: 'nl' }) as const;

export const trio: Trio = {
  mayor: { name: 'Mayor Example', representative: false },
  chiefOfCorps: {
    name: 'Chief Example',
    representative: true,
    policeZone: 'Zone Example',
    clearance: { valid: true, expiresOn: '2031-01-01', checkedBy: 'Officer Example' },
  },
  preventionOfficer: { name: 'Prevention Example', representative: false },
};

export const partner: Partner = {
  sector: 'socialWelfare',
  organisation: 'Welfare Example',
  entity: 'municipality',
  validFrom: '2026-01-01',
};

/** Every step of a registration but its form. */
export const otherSteps: RegistrationSteps = {
  trio,
  partners: [partner],
  acceptances: { rulesOfProcedure: '2026-03-01', charter: '2026-03-01', dpia: '2026-03-01', retention: '2026-03-01' },
  rhythmWeeks: 4,
};

/** The value of an answer that must be one. */
export const done = <Value>(
  reply: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: object },
): Value => {
  if (!reply.ok) throw new Error(JSON.stringify(reply.problem));
  return reply.value;
};

/** A Region with its officer and stream, and what its people do most. */
export const openRegion = async (options: Parameters<typeof platform>[0] = {}) => {
  const place = platform(options);
  const stream = deliveriesOf({ ...place, table: place.streamed }, options.tenant);
  const { client: officer } = await place.officer();

  /** Invites a municipality; its coordinator and mayor sign in. */
  const invite = async (nis: string) => {
    done(await officer.municipalities.invite({ body: { items: [{ nis, contact: contactOf(nis) }] } }));
    const sub = place.accounts.byEmail.get(contactOf(nis).email)?.sub ?? '';
    const { client: mayor } = await place.member('mayor', nis);
    return { nis, coordinator: await place.signIn(sub), mayor };
  };

  /** Claims the invitation and saves every step. */
  const fill = async ({ coordinator }: { readonly coordinator: RegionClient }, form: CellForm, steps: RegistrationSteps = otherSteps) => {
    const claimed = await coordinator.registrations.claim();
    const { cellId } = done(claimed);
    done(await coordinator.registrations.save({ version: claimed.ok ? (claimed.version ?? 0) : 0, body: { ...steps, form } }));
    await stream.inOrder();
    return cellId;
  };

  /** The mayor signs the own draft, or what another municipality proposes, exactly as shown. */
  const sign = async ({ nis, mayor }: { readonly nis: string; readonly mayor: RegionClient }, cellId: string) => {
    const file = done(await mayor.registrations.get());
    const covers =
      file.draft?.cellId === cellId ? file.covers : (file.proposals.find((proposal) => proposal.cellId === cellId)?.covers ?? [nis]);
    const reply = await mayor.registrations.sign({ body: { cellId, covers } });
    await stream.inOrder();
    return reply;
  };

  /** A declared cell of the municipality alone. */
  const ownCell = async (nis: string) => {
    const town = await invite(nis);
    const cellId = await fill(town, { kind: 'own' });
    done(await sign(town, cellId));
    done(await town.coordinator.registrations.declare());
    await stream.inOrder();
    return { ...town, cellId };
  };

  /** A declared joint cell, signed by every mayor; the first municipality is its seat. */
  const jointCell = async (nis: string, ...others: readonly string[]) => {
    const seat = await invite(nis);
    const members = [];
    for (const other of others) members.push(await invite(other));
    const cellId = await fill(seat, { kind: 'joint', municipalities: [...others] });
    for (const town of [seat, ...members]) done(await sign(town, cellId));
    done(await seat.coordinator.registrations.declare());
    await stream.inOrder();
    return { seat, members, cellId };
  };

  return { place, stream, officer, invite, fill, sign, ownCell, jointCell };
};
export type Region = Awaited<ReturnType<typeof openRegion>>;
