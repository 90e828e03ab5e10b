import type { CellForm, RegistrationSteps } from '../../../shared/domain/cells/registration.ts';
import type { RegionId } from '../../../shared/domain/tenants.ts';
import { type Memory, newMemory, peopleOn, type RegionClient } from './people.ts';
import { type Stage, today } from './stage.ts';

/** The value of an answer that must be one. */
export const done = <Value>(
  reply: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: object },
): Value => {
  if (!reply.ok) throw new Error(JSON.stringify(reply.problem));
  return reply.value;
};

/** Every text says `canary`: found anywhere it must not be, it came from here. */
export const otherSteps: RegistrationSteps = {
  trio: {
    mayor: { name: 'Canary Mayor', representative: false },
    chiefOfCorps: {
      name: 'Canary Chief',
      representative: true,
      policeZone: 'Canary Zone',
      clearance: { valid: true, expiresOn: '2030-06-30', checkedBy: 'Canary Checker' },
    },
    preventionOfficer: { name: 'Canary Prevention', representative: false },
  },
  partners: [{ sector: 'socialWelfare', organisation: 'Canary Welfare', entity: 'municipality', validFrom: '2018-01-01' }],
  acceptances: { rulesOfProcedure: '2018-10-01', charter: '2018-10-01', dpia: '2018-10-01', retention: '2018-10-01' },
  rhythmWeeks: 4,
};

/** A person of a municipality, named after the role: nobody is invented. */
export const contactAt = (nis: string, role: string) =>
  ({ name: `Canary ${role} ${nis}`, email: `${role}.${nis}@cell.example`, language: 'nl' }) as const;

export type Town = { readonly nis: string; readonly coordinator: RegionClient; readonly mayor: RegionClient };

type World = { readonly region?: RegionId; readonly day?: string; readonly memory?: Memory };

/** A Region on a running platform: its officer and analyst's eye, and what its people do most, each over HTTP with a token of their own. */
export const openRegion = async (stage: Stage, { region = 'flanders', day = today, memory = newMemory() }: World = {}) => {
  const people = peopleOn(stage, { today: day, memory });
  const officer = await people.officer(region);
  const client = (role: string, nis: string) => people.inRegion(region, contactAt(nis, role).email);
  const town = (nis: string): Town => ({ nis, coordinator: client('coordinator', nis), mayor: client('mayor', nis) });

  /** Invited by the officer, claimed by nobody yet; the mayor has an account and is confirmed. */
  const invite = async (nis: string): Promise<Town> => {
    const { items } = done(await officer.municipalities.invite({ body: { items: [{ nis, contact: contactAt(nis, 'coordinator') }] } }));
    if (items[0]?.result !== 'invited') throw new Error(`${nis} was not invited: ${JSON.stringify(items)}`);
    const invited = town(nis);
    const { memberId } = done(await invited.coordinator.members.add({ body: { contact: contactAt(nis, 'mayor'), role: 'mayor' } }));
    done(await officer.municipalities.confirmMayor({ params: { nis, memberId } }));
    return invited;
  };

  /** Claims the invitation and saves every step. */
  const fill = async ({ coordinator }: Town, form: CellForm): Promise<string> => {
    const claimed = await coordinator.registrations.claim();
    const { cellId } = done(claimed);
    done(await coordinator.registrations.save({ version: claimed.ok ? (claimed.version ?? 0) : 0, body: { ...otherSteps, form } }));
    await stage.settle();
    return cellId;
  };

  /** The mayor signs the own draft, or what another municipality proposes, exactly as shown. */
  const sign = async ({ nis, mayor }: Town, cellId: string) => {
    const { draft, covers, proposals } = done(await mayor.registrations.get());
    const asked = draft?.cellId === cellId ? covers : (proposals.find((proposal) => proposal.cellId === cellId)?.covers ?? [nis]);
    const reply = await mayor.registrations.sign({ body: { cellId, covers: asked } });
    await stage.settle();
    return reply;
  };

  const declare = async ({ coordinator }: Town) => {
    const reply = await coordinator.registrations.declare();
    await stage.settle();
    return reply;
  };

  /** A declared cell, signed by every mayor; the first municipality is its seat. */
  const cell = async (nis: string, ...others: readonly string[]) => {
    const [seat, ...members] = [await invite(nis), ...(await Promise.all(others.map(invite)))];
    const cellId = await fill(seat, others.length === 0 ? { kind: 'own' } : { kind: 'joint', municipalities: [...others] });
    for (const each of [seat, ...members]) done(await sign(each, cellId));
    done(await declare(seat));
    return { seat, members, cellId };
  };

  return { region, stage, people, officer, town, client, invite, fill, sign, declare, cell };
};
export type Region = Awaited<ReturnType<typeof openRegion>>;
