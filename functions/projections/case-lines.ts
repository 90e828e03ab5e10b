import { isDeepStrictEqual } from 'node:util';
import { openEntities, sealedEntities } from '../../shared/data/cell-entities.ts';
import { type Entity, pick, readPartition, repository } from '../../shared/data/repository.ts';
import type { Stored } from '../../shared/data/table.ts';
import type { CaseLine } from '../../shared/domain/cases/case-line.ts';
import type { Seat } from '../../shared/domain/members/attendee.ts';
import { type Consumer, settle } from './consumer.ts';

const { case: root, identity, invitation, consultation, contribution, action, feedback, breakGlass } = sealedEntities;

const factsIn = <Facts extends object>(entity: { readonly facts: Entity<Facts> }, items: readonly Stored[]): readonly Facts[] =>
  pick(entity.facts, items).map(({ value }) => value);

const asStored = ({ key, version, schema, value }: Stored): CaseLine['sealedIdentity'] => ({ key, version, schema, value });

/** What the open parts of a case make of its line. A case never goes: of an erased one the facts stay, which say so. */
const lineIn = (items: readonly Stored[]): CaseLine | undefined => {
  const [facts] = factsIn(root, items);
  if (facts === undefined) return undefined;
  const person = items.find((stored) => pick(identity.facts, [stored]).length > 0);
  return {
    facts,
    invitations: factsIn(invitation, items).map(({ name: _, organisation: __, caseId: ___, subjectId: ____, ...called }) => called),
    consultations: factsIn(consultation, items).map(({ caseId: _, subjectId: __, everAttended: ___, ...held }) => held),
    actions: factsIn(action, items).flatMap(({ actionId, dueOn, police, owner, state }) =>
      state === 'proposed' || state === 'open' ? [{ actionId, dueOn, police, state, ownerId: owner.memberId }] : [],
    ),
    contributors: factsIn(contribution, items).flatMap(({ author, state }) => (state === 'withdrawn' ? [] : [author.memberId])),
    feedback: factsIn(feedback, items).flatMap(({ feedbackId, state, participants, answers }) =>
      state === 'proposed' || state === 'agreed' ? [{ feedbackId, state, waitsFor: waiting(participants, answers) }] : [],
    ),
    brokenGlass: factsIn(breakGlass, items).flatMap(({ breakGlassId, by, sub, role, residence, openedAt, reviewedAt }) =>
      reviewedAt === undefined ? [{ breakGlassId, by, sub, role, residence, openedAt }] : [],
    ),
    ...(person && { sealedIdentity: asStored(person) }),
  };
};

const waiting = (participants: readonly Seat[], answers: readonly Pick<Seat, 'memberId'>[]): Seat[] =>
  participants.flatMap(({ memberId, nis, role }) =>
    answers.some((answer) => answer.memberId === memberId) ? [] : [{ memberId, nis, role }],
  );

/** Writes the line of a case in the list of its cell anew from what the case says openly, when it changed: no key is needed. */
export const projectCase = ({ table }: Consumer, seat: string, [cellId = '', caseId = '']: readonly string[]): Promise<void> =>
  settle(async () => {
    const lines = repository(table, openEntities.caseLine, seat, [cellId]);
    const line = await lines.get(caseId); // read first: who changes it after this makes our write fail
    const wanted = lineIn(await readPartition(table, 'case', seat, [cellId, caseId]));
    if (wanted === undefined || isDeepStrictEqual(line?.value, wanted)) return true;
    return (await table.write([lines.change(line, wanted, caseId)])).ok;
  });
