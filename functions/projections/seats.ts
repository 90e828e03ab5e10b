import { isDeepStrictEqual } from 'node:util';
import { personData } from '../../shared/data/repositories.ts';
import { seatAt } from '../../shared/domain/members/member.ts';
import { record } from '../runtime/record.ts';
import { type Consumer, dataOf, settle } from './consumer.ts';

/** Gives one member the chair at the cell that covers their municipality now, or takes it away, and the mandate they have there: their next token says so. */
export const seatMember = (consumer: Consumer, nis: string, sub: string): Promise<void> =>
  settle(async () => {
    const { memberships } = personData(consumer.table, sub);
    const person = await memberships.get();
    const { onboarding, memberFile } = dataOf(consumer, nis);
    const [found, members] = await Promise.all([onboarding.get(), memberFile()]);
    if (person === undefined) return true;
    const seated = seatAt(person.value, { nis, cell: found?.value.cell, members: members.map(({ value }) => value) });
    if (isDeepStrictEqual(seated, person.value)) return true;
    return record(consumer, { nis, action: 'projectionsSeatMember' }, [memberships.change(person, seated)]);
  });

/** The same for every member of a municipality, when a cell comes to cover it or leaves it. */
export const seatMembers = async (consumer: Consumer, nis: string): Promise<void> => {
  const members = await dataOf(consumer, nis).memberFile();
  for (const sub of new Set(members.map(({ value }) => value.sub))) await seatMember(consumer, nis, sub);
};
