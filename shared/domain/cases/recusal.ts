import * as z from 'zod';
import { IsoInstant } from '../fields.ts';
import { CellRole } from '../access/roles.ts';
import { Id } from '../members/attendee.ts';
import type { Member } from '../members/member.ts';

/** Somebody who stepped aside from a case, being kin to the person or otherwise concerned: nothing of it is theirs any more. */
export const Recusal = z.strictObject({
  memberId: Id,
  /** Who that is, whichever of their places they work in. */
  sub: z.string(),
  at: IsoInstant,
});
export type Recusal = z.infer<typeof Recusal>;

export type Recused = { readonly recusals: readonly Recusal[] };
type Somebody = { readonly memberId: string; readonly sub?: string | undefined };

/** True for who stepped aside, in whichever of their places. */
export const isRecused = ({ recusals }: Recused, { memberId, sub }: Somebody): boolean =>
  recusals.some((one) => one.memberId === memberId || one.sub === sub);

/** The same as mayor and coordinator of the case see it; of who left the cell since, no name is kept. */
export const RecusalView = Recusal.omit({ sub: true }).extend({ name: z.string().optional(), role: CellRole.optional() });
export type RecusalView = z.infer<typeof RecusalView>;

export const recusalsAs = ({ recusals }: Recused, members: readonly Pick<Member, 'memberId' | 'sub' | 'name' | 'role'>[]): RecusalView[] =>
  recusals.map((one) => {
    const member = members.find(({ memberId, sub }) => memberId === one.memberId || sub === one.sub);
    const { memberId, at } = one;
    return { memberId, at, ...(member && { name: member.name, role: member.role }) };
  });
