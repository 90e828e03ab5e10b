import * as z from 'zod';
import { type ActingAs, AuditEntry, type AuditOutcome } from '../domain/audit/entry.ts';
import type { Purpose } from '../domain/audit/purpose.ts';
import { isSameMandate, type Mandate } from '../domain/members/mandate.ts';
import { activeMembership, isInForce, type PersonMemberships } from '../domain/members/member.ts';
import { problem, type Problem } from '../problems.ts';
import { ok, type Result } from '../result.ts';
import { entities } from './entities.ts';
import { type Collection, partition } from './keys.ts';
import { repository, type Versioned } from './repository.ts';
import type { Key, Stored, Table, Write } from './table.ts';

/** Who acts: the membership the token spoke for, or nobody on a public route. */
export type Actor = {
  readonly sub: string;
  readonly role: ActingAs;
  readonly membershipId?: string;
  readonly version?: number;
  /** The cell at whose table they act; the membership must still give them a chair there. */
  readonly cellId?: string;
  /** On what they may be told of a case there, as their token said; it must still be so. */
  readonly mandate?: Mandate;
};

/** What stands for the key of a request, and for its method, path and body: nothing can be read or guessed from either. */
export type RequestMark = { readonly name: string; readonly content: string };

/** One act, as the audit will remember it: ids only, never content. */
export type Act = {
  readonly actor: Actor;
  /** The operationId. */
  readonly action: string;
  readonly purpose: Purpose;
  readonly at: string;
  readonly today: string;
  /** Unique per request; the key of the audit item, and what its seal is salted with: it must be random, and stand nowhere else. */
  readonly actId: string;
  /**
   * What stands for this request, the same when it is sent again because no answer came: it is then done once
   * (IETF draft, The Idempotency-Key HTTP Header Field). Remembered for a day.
   */
  readonly mark?: RequestMark;
  readonly audit: { readonly collection: Extract<Collection, 'audit' | 'regionAudit' | 'countryAudit'>; readonly owner: string };
  /** The ids of what it is about: cases, signals, meetings, members. */
  readonly about?: readonly string[];
  readonly cellId?: string;
  /** The rule of the decision table that permitted or refused it, as `name@version`. */
  readonly rule?: string;
  /** `done` unless it is said. */
  readonly outcome?: AuditOutcome;
  readonly breakGlassId?: string;
};

export type SaveRefusal =
  'edit-conflict' | 'membership-ended' | 'cell-switched' | 'mandate-changed' | 'request-repeated' | 'request-key-reused';

const touched = ({ key }: Write): string => `${key.pk}/${key.sk}`;

/** Throws where it could never be read again: one such entry would close a whole month of the audit to everybody. */
const entryOf = (act: Act, writes: readonly Write[]): AuditEntry => {
  const { actor, action, purpose, rule, outcome = 'done', at, about = [], cellId, breakGlassId } = act;
  const { sub, role, membershipId } = actor;
  const common = AuditEntry.parse({ sub, role, membershipId, action, purpose, rule, outcome, at, about: [...about], cellId, breakGlassId });
  const changed = writes.filter(({ kind }) => kind !== 'check').map(touched);
  return changed.length === 0 ? common : { ...common, touched: changed };
};

/**
 * The audit item of an act, to be written with its writes in one transaction; of a read, or of one refused, without any.
 * It never replaces another: the same act cannot be written twice.
 */
export const auditWrite = (act: Act, writes: readonly Write[] = []): Write => ({
  kind: 'put',
  key: { pk: partition(act.audit.collection, act.audit.owner, act.at.slice(0, 7)), sk: `${act.at}#${act.actId}` },
  expected: 0,
  schema: 2,
  value: entryOf(act, writes),
});

const secondsInDay = 86_400;

/** Stands for a request that was carried out, so that it is not carried out again. */
const deedItem = ({ actor, mark, audit, at }: Act): readonly Write[] =>
  mark === undefined || actor.cellId === undefined || actor.membershipId === undefined
    ? []
    : [
        {
          kind: 'put',
          key: { pk: partition('deed', audit.owner), sk: `${actor.cellId}#${actor.membershipId}#${mark.name}` },
          expected: 0,
          schema: 2,
          value: { at, content: mark.content },
          telling: true,
          expiresAt: Math.floor(Date.parse(at) / 1000) + secondsInDay,
        },
      ];

const Deed = z.object({ content: z.string() });

/** Why a request under a key that was used before is not carried out: it was, or it is another one. */
const repeated = ({ mark }: Act, held: readonly Stored[] = []): Problem<'request-repeated' | 'request-key-reused'> => {
  const before = Deed.safeParse(held[0]?.value).data?.content;
  return problem(before === undefined || before === mark?.content ? 'request-repeated' : 'request-key-reused');
};

const sameKey = (a: Key, b: Key): boolean => a.pk === b.pk && a.sk === b.sk;

const judge = (person: Versioned<PersonMemberships> | undefined, { actor, today }: Act): Problem<SaveRefusal> | undefined => {
  const membership = person?.value.memberships.find(({ membershipId }) => membershipId === actor.membershipId);
  if (person === undefined || membership === undefined || !isInForce(membership, today)) return problem('membership-ended');
  const chair = membership.scope === 'municipality' ? membership.cell?.cellId : undefined;
  const stands = activeMembership(person.value, today) === membership && (actor.cellId === undefined || actor.cellId === chair);
  if (!stands) return problem('cell-switched');
  const isSame = actor.mandate === undefined || membership.scope !== 'municipality' || isSameMandate(actor.mandate, membership.mandate);
  return isSame ? undefined : problem('mandate-changed');
};

/** An act on one's own memberships cannot also check them, so they are judged first; the version then holds them still. */
const judgeOwn = async (table: Table, act: Act, own: Write): Promise<Problem<SaveRefusal> | undefined> => {
  const person = await repository(table, entities.person, act.actor.sub).get();
  return judge(person, act) ?? (own.expected === person?.version ? undefined : problem('edit-conflict'));
};

/**
 * Writes with the audit item and the check of the actor's membership in one transaction. Refuses `edit-conflict` when
 * an item changed since it was read, `membership-ended` when the membership was removed, `cell-switched` when the
 * person works elsewhere by now, `mandate-changed` when a legal basis or clearance is not what the token says, `request-repeated` when the same request was carried out before,
 * `request-key-reused` when another one was under its key. A membership list that merely grew is tried again, at most twice.
 */
export const commit = async (table: Table, act: Act, writes: readonly Write[]): Promise<Result<undefined, SaveRefusal>> => {
  const { actor } = act;
  const memberships = repository(table, entities.person, actor.sub);
  const key = { pk: partition('membership', actor.sub), sk: entities.person.prefix };
  const own = writes.find((write) => sameKey(write.key, key));
  const guarded = actor.version !== undefined && own === undefined;
  const refused = actor.version !== undefined && own && (await judgeOwn(table, act, own));
  if (refused) return refused;
  const deed = deedItem(act);
  let version = actor.version ?? 0;
  for (let attempt = 0; attempt < 3; attempt++) {
    const check: readonly Write[] = guarded ? [{ kind: 'check', key, expected: version }] : [];
    const outcome = await table.write([...deed, ...writes, auditWrite(act, writes), ...check]);
    if (outcome.ok) return ok(undefined);
    if (deed.length > 0 && outcome.refused.includes(0)) return repeated(act, outcome.held);
    if (!guarded || outcome.refused.some((position) => position < deed.length + writes.length)) return problem('edit-conflict');
    const person = await memberships.get();
    const refusal = judge(person, act);
    if (refusal !== undefined) return refusal;
    version = person?.version ?? 0;
  }
  return problem('edit-conflict');
};
