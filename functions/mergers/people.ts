import { isDeepStrictEqual } from 'node:util';
import { personData } from '../../shared/data/repositories.ts';
import type { Member } from '../../shared/domain/members/member.ts';
import { seatAt } from '../../shared/domain/members/member.ts';
import { brought } from '../../shared/data/moved.ts';
import type { Versioned } from '../../shared/data/repository.ts';
import type { Write } from '../../shared/data/table.ts';
import { endMember, movePerson } from '../../shared/domain/register-changes/rehome.ts';
import { endedCodes } from '../../shared/domain/register-changes/turn.ts';
import { type Carry, recordsAt, type Running, stepDone, tellAndWrite } from './execution.ts';

type Person = { readonly running: Running; readonly kept: string; readonly sub: string; readonly members: readonly Versioned<Member>[] };

/** One person and the places they had in the list that ends: some go to the other list, some end. */
const overWrites = async ({ running, kept, sub, members }: Person): Promise<readonly Write[]> => {
  const { executor, found } = running;
  const { date, plan } = found.value;
  const { memberships } = personData(executor.table, sub);
  const person = await memberships.get();
  if (person === undefined) return [];
  const moved = movePerson(person.value, { date, from: kept, to: plan.home, cell: plan.cell });
  if (moved.goOver.length + moved.end.length === 0) return [];
  const [old, home] = [recordsAt(executor, kept).members, recordsAt(executor, plan.home).members];
  const has = (ids: readonly string[]) => members.filter(({ value }) => ids.includes(value.memberId));
  return [
    memberships.change(person, moved.person),
    ...has(moved.goOver).flatMap((member) => [brought(home.create(member.value, member.value.memberId), date), old.remove(member)]),
    ...has(moved.end).map((member) => old.change(member, endMember(member.value, date))),
  ];
};

/** One person beside the merger, whose cell went over: the chair at the cell that goes on. */
const chairWrites = async ({ running, kept, sub, members }: Person): Promise<readonly Write[]> => {
  const { executor, found } = running;
  const { memberships } = personData(executor.table, sub);
  const person = await memberships.get();
  if (person === undefined) return [];
  const seated = seatAt(person.value, { nis: kept, cell: found.value.plan.cell, members: members.map(({ value }) => value) });
  return isDeepStrictEqual(seated, person.value) ? [] : [memberships.change(person, seated)];
};

/** The people of one municipality, each in one transaction; done once everybody is where they belong. */
export const people: Carry = async (running, step) => {
  const { plan } = running.found.value;
  const kept = step.of ?? '';
  const ends = endedCodes(plan).includes(kept);
  const members = await recordsAt(running.executor, kept).memberFile();
  const deed = { action: 'platformMovePerson', nis: ends ? plan.home : kept, also: [kept] } as const;
  for (const sub of [...new Set(members.map(({ value }) => value.sub))].toSorted()) {
    const own = members.filter(({ value }) => value.sub === sub);
    const writes = await (ends ? overWrites : chairWrites)({ running, kept, sub, members: own });
    const about = own.map(({ value }) => value.memberId);
    if (writes.length > 0 && !(await tellAndWrite(running, { ...deed, about }, writes))) return false;
  }
  return tellAndWrite(running, { ...deed, action: 'platformNoteStep' }, [stepDone(running, step)]);
};
