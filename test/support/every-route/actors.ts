import type { regionApi } from '../../../shared/contract/index.ts';
import type { Client } from '../../../shared/contract/client.ts';
import type { Platform } from '../platform.ts';

export type RegionClient = Client<typeof regionApi>;

/** The answer of a call that must succeed; throws with the code of the refusal. */
export const done = async <Reply extends { readonly ok: boolean }>(call: Promise<Reply>): Promise<Extract<Reply, { ok: true }>> => {
  const reply = await call;
  const isDone = (one: Reply): one is Extract<Reply, { ok: true }> => one.ok;
  if (!isDone(reply)) throw new Error(`Refused: ${JSON.stringify(reply)}`);
  return reply;
};

/** A person of a municipality, named after the role: nobody is invented. */
export const contactAt = (nis: string, role: string) =>
  ({ name: `The ${role} of ${nis}`, email: `${role}@${nis}.example`, language: 'nl' }) as const;

/** Signs in the person of a municipality who has an account. */
export const signedIn = (place: Platform, nis: string, role: string): Promise<RegionClient> => {
  const account = place.accounts.byEmail.get(contactAt(nis, role).email);
  if (account === undefined) throw new Error(`No account for the ${role} of ${nis}`);
  return place.signIn(account.sub);
};

/** A municipality with an invited coordinator and a mayor whom the Region confirmed, both signed in. */
export const settled = async (place: Platform, officer: RegionClient, nis: string) => {
  await done(officer.municipalities.invite({ body: { items: [{ nis, contact: contactAt(nis, 'coordinator') }] } }));
  await done(officer.municipalities.remind({ params: { nis } }));
  const coordinator = await signedIn(place, nis, 'coordinator');
  const added = await done(coordinator.members.add({ body: { contact: contactAt(nis, 'mayor'), role: 'mayor' } }));
  await done(officer.municipalities.confirmMayor({ params: { nis, memberId: added.value.memberId } }));
  return { nis, coordinator, mayor: await signedIn(place, nis, 'mayor') };
};
export type Settled = Awaited<ReturnType<typeof settled>>;
