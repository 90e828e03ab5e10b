import { activeMembership, isInForce, type PersonMemberships } from '../domain/members/member.ts';
import { problem, type Problem } from '../problems.ts';
import { ok, type Result } from '../result.ts';
import { entities } from './entities.ts';
import { type Collection, partition } from './keys.ts';
import { repository, type Versioned } from './repository.ts';
import type { Key, Table, Write } from './table.ts';

/** Who acts: the membership the token spoke for, or nobody on a public route. */
export type Actor = { readonly sub: string; readonly role: string; readonly membershipId?: string; readonly version?: number };

/** One act, as the audit will remember it: ids only, never content. */
export type Act = {
  readonly actor: Actor;
  /** The operationId. */
  readonly action: string;
  readonly purpose: string;
  readonly at: string;
  readonly today: string;
  /** Unique per request; the key of the audit item. */
  readonly actId: string;
  readonly audit: { readonly collection: Extract<Collection, 'audit' | 'regionAudit' | 'countryAudit'>; readonly owner: string };
};

export type SaveRefusal = 'edit-conflict' | 'membership-ended' | 'cell-switched';

const touched = ({ key }: Write): string => `${key.pk}/${key.sk}`;

const auditItem = ({ actor, action, purpose, at, actId, audit }: Act, writes: readonly Write[]): Write => ({
  kind: 'put',
  key: { pk: partition(audit.collection, audit.owner, at.slice(0, 7)), sk: `${at}#${actId}` },
  expected: 0,
  schema: 1,
  value: { sub: actor.sub, role: actor.role, action, purpose, at, touched: writes.filter(({ kind }) => kind !== 'check').map(touched) },
});

const sameKey = (a: Key, b: Key): boolean => a.pk === b.pk && a.sk === b.sk;

const judge = (person: Versioned<PersonMemberships> | undefined, { actor, today }: Act): Problem<SaveRefusal> | undefined => {
  const membership = person?.value.memberships.find(({ membershipId }) => membershipId === actor.membershipId);
  if (person === undefined || membership === undefined || !isInForce(membership, today)) return problem('membership-ended');
  return activeMembership(person.value, today) === membership ? undefined : problem('cell-switched');
};

/** An act on one's own memberships cannot also check them, so they are judged first; the version then holds them still. */
const judgeOwn = async (table: Table, act: Act, own: Write): Promise<Problem<SaveRefusal> | undefined> => {
  const person = await repository(table, entities.person, act.actor.sub).get();
  return judge(person, act) ?? (own.expected === person?.version ? undefined : problem('edit-conflict'));
};

/**
 * Writes with the audit item and the check of the actor's membership in one transaction. Refuses `edit-conflict` when
 * an item changed since it was read, `membership-ended` when the membership was removed, `cell-switched` when the
 * person works elsewhere by now. A membership list that merely grew is tried again, at most twice.
 */
export const commit = async (table: Table, act: Act, writes: readonly Write[]): Promise<Result<undefined, SaveRefusal>> => {
  const { actor } = act;
  const memberships = repository(table, entities.person, actor.sub);
  const key = { pk: partition('membership', actor.sub), sk: entities.person.prefix };
  const own = writes.find((write) => sameKey(write.key, key));
  const guarded = actor.version !== undefined && own === undefined;
  const refused = actor.version !== undefined && own && (await judgeOwn(table, act, own));
  if (refused) return refused;
  let version = actor.version ?? 0;
  for (let attempt = 0; attempt < 3; attempt++) {
    const check: readonly Write[] = guarded ? [{ kind: 'check', key, expected: version }] : [];
    const outcome = await table.write([...writes, auditItem(act, writes), ...check]);
    if (outcome.ok) return ok(undefined);
    if (!guarded || outcome.refused.some((position) => position < writes.length)) return problem('edit-conflict');
    const person = await memberships.get();
    const refusal = judge(person, act);
    if (refusal !== undefined) return refusal;
    version = person?.version ?? 0;
  }
  return problem('edit-conflict');
};
