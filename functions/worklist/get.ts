import type { worklist } from '../../shared/contract/worklist.ts';
import { can } from '../../shared/domain/access/permissions.ts';
import type { CellPrincipal } from '../../shared/domain/access/principal.ts';
import { askerOf } from '../../shared/domain/cases/standing.ts';
import { caseTasks } from '../../shared/domain/worklist/case-tasks.ts';
import { meetingTasks, offerTasks } from '../../shared/domain/worklist/meeting-tasks.ts';
import { signalTasks } from '../../shared/domain/worklist/signal-tasks.ts';
import { inOrder, type Task } from '../../shared/domain/worklist/task.ts';
import { ok } from '../../shared/result.ts';
import type { CellData, Handles } from '../runtime/context.ts';

type Looking = { readonly principal: CellPrincipal; readonly today: string };
type File = Awaited<ReturnType<CellData['openFile']>>;

/** Who has a place in the cell matters where somebody may have to choose another case manager, or a sheet waits for who may have left. */
const asksForRoster = ({ role }: CellPrincipal, lines: File['lines']): boolean =>
  (can(role, 'plans.assign') && lines.some(({ facts }) => facts.managerId !== undefined)) ||
  lines.some(({ feedback }) => feedback.some(({ waitsFor }) => waitsFor.length > 0));

/** What waits for the asker in all their cell works on. */
const tasksOf = async (data: CellData, { principal, today }: Looking): Promise<readonly Task[]> => {
  const { signals, lines, meetings, offers } = await data.openFile();
  const { seat } = principal.cell;
  const members = asksForRoster(principal, lines) ? (await data.roster()).members : [];
  const day = { asker: askerOf(principal), seat, today, members };
  return [
    ...signalTasks(signals, day.asker, seat),
    ...caseTasks(lines, day),
    ...meetingTasks({ meetings, lines }, day),
    ...offerTasks(offers, day.asker),
  ];
};

/** Of whom or what a task tells. */
const subjectsOf = ({ signalId, caseId, meetingId, transferId }: Task): readonly string[] =>
  [signalId, caseId, meetingId, transferId].flatMap((id) => id ?? []);

export const get: Handles<typeof worklist, 'get'> = ({ self }, { release, principal, today }) =>
  release(async (data) => {
    const value = inOrder(await tasksOf(data, { principal, today }));
    return { value: ok({ items: [...value], self }), about: [...new Set([principal.cell.cellId, ...value.flatMap(subjectsOf)])] };
  });
