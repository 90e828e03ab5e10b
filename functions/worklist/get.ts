import type { worklist } from '../../shared/contract/worklist.ts';
import { askerOf } from '../../shared/domain/cases/standing.ts';
import { caseTasks } from '../../shared/domain/worklist/case-tasks.ts';
import { meetingTasks, offerTasks } from '../../shared/domain/worklist/meeting-tasks.ts';
import { signalTasks } from '../../shared/domain/worklist/signal-tasks.ts';
import { inOrder } from '../../shared/domain/worklist/task.ts';
import { ok } from '../../shared/result.ts';
import type { Handles } from '../runtime/context.ts';

export const get: Handles<typeof worklist, 'get'> = async ({ self }, { read, principal, today }) => {
  const { cellId, seat } = principal.cell;
  const { signals, lines, meetings, offers } = await read([cellId], (data) => data.openFile());
  const day = { asker: askerOf(principal), seat, today };
  const tasks = [
    ...signalTasks(signals, day.asker, seat),
    ...caseTasks(lines, day),
    ...meetingTasks({ meetings, lines }, day),
    ...offerTasks(offers, day.asker),
  ];
  return ok({ items: [...inOrder(tasks)], self });
};
