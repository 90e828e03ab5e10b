import { cellData } from '../../shared/data/cell.ts';
import { personData, regionData } from '../../shared/data/repositories.ts';
import { cellKept, wholeRegion } from '../../shared/data/scope.ts';
import { textHash } from '../../shared/data/sha256.ts';
import { lockedVault } from '../../shared/data/vault/keyring.ts';
import { isAtWork, type Rostered } from '../../shared/domain/meetings/seats.ts';
import { type CellPlace, mandateOf } from '../../shared/domain/members/member.ts';
import type { RegionId } from '../../shared/domain/tenants.ts';
import { caseTasks } from '../../shared/domain/worklist/case-tasks.ts';
import { pressingThings } from '../../shared/domain/worklist/pressing.ts';
import { tellOf } from '../../shared/domain/worklist/told.ts';
import { record, type System } from '../runtime/record.ts';

type Night = System & { readonly region: RegionId };

/** What presses for one member, by names that say nothing. */
type Waiting = Pick<Rostered, 'sub' | 'memberId' | 'nis'> & { readonly things: readonly string[] };

/** The home of each member says the same: by the same rules, from the same lines. */
const waitingIn = async ({ table, region, today }: Night, { cellId, seat }: CellPlace): Promise<readonly Waiting[]> => {
  const data = cellData({ table, vault: lockedVault, cell: cellKept(region, { seat, cellId }), today: today() });
  const lines = (await data.caseLines()).map(({ value }) => value);
  if (lines.length === 0) return [];
  const { members } = await data.roster();
  return members
    .filter((member) => isAtWork(member, today()))
    .map((member) => {
      const { sub, memberId, nis, role } = member;
      const asker = { memberId, sub, nis, role, mandate: mandateOf(member) };
      const tasks = caseTasks(lines, { asker, seat, today: today(), members });
      const things = pressingThings(tasks, { memberId, today: today() });
      return { sub, memberId, nis, things: things.map(textHash) };
    })
    .filter(({ things }) => things.length > 0);
};

/** Notes that a person is told; the stream then mails. What another run noted meanwhile is left as it is. */
const tellPerson = async (night: Night, sub: string, chairs: readonly Waiting[]): Promise<void> => {
  const [chair] = chairs;
  if (chair === undefined) return;
  const { told } = personData(night.table, sub);
  const found = await told.get();
  const things = tellOf(
    found?.value,
    chairs.flatMap((one) => one.things),
    night.today(),
  );
  if (things === undefined) return;
  const { nis, memberId } = chair;
  const deed = { nis, action: 'platformRemind', about: [memberId] };
  await record(night, deed, [told.change(found, { nis, memberId, toldOn: night.today(), things })]);
};

/**
 * Whoever something pressing waits for is told so by one neutral mail, whatever and how much it is, in how many cells: at most one in a
 * day, and of the same thing one in a week. Safe to do twice, and to go on with after a crash.
 */
export const spendNight = async (night: Night): Promise<void> => {
  const { overviewFile } = regionData(night.table, wholeRegion(night.region));
  const waiting: Waiting[] = [];
  for (const { value } of await overviewFile()) if (value.cell?.seat === value.nis) waiting.push(...(await waitingIn(night, value.cell)));
  for (const [sub, chairs] of Map.groupBy(waiting, (one) => one.sub)) await tellPerson(night, sub, chairs);
};
