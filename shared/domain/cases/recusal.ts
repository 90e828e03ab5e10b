import * as z from 'zod';
import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
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

type Recused = { readonly recusals: readonly Recusal[] };
type Somebody = { readonly memberId: string; readonly sub?: string | undefined };

/** True for who stepped aside, in whichever of their places. */
export const isRecused = ({ recusals }: Recused, { memberId, sub }: Somebody): boolean =>
  recusals.some((one) => one.memberId === memberId || one.sub === sub);

/** Steps aside. Nobody does so twice: the case is unknown to them from then on. */
export const recuse = <Facts extends Recused>(facts: Facts, { memberId, sub }: Required<Somebody>, at: string): Facts => ({
  ...facts,
  recusals: [...facts.recusals, { memberId, sub, at }],
});

/** What was a mistake is lifted by who leads the case, never by who stepped aside. Refuses `resource-not-found` where nobody of that id did. */
export const liftRecusal = <Facts extends Recused>(facts: Facts, memberId: string): Result<Facts, 'resource-not-found'> => {
  const recusals = facts.recusals.filter((one) => one.memberId !== memberId);
  return recusals.length === facts.recusals.length ? problem('resource-not-found') : ok({ ...facts, recusals });
};

/** The same as mayor and coordinator of the case see it; of who left the cell since, no name is kept. */
export const RecusalView = Recusal.omit({ sub: true }).extend({ name: z.string().optional(), role: CellRole.optional() });
export type RecusalView = z.infer<typeof RecusalView>;

export const recusalsAs = ({ recusals }: Recused, members: readonly Pick<Member, 'memberId' | 'name' | 'role'>[]): RecusalView[] =>
  recusals.map(({ sub: _, ...one }) => {
    const member = members.find(({ memberId }) => memberId === one.memberId);
    return { ...one, ...(member && { name: member.name, role: member.role }) };
  });
