import type { signals } from '../../shared/contract/signals.ts';
import { coveredNow } from '../../shared/domain/cells/cell.ts';
import { addDays } from '../../shared/domain/dates.ts';
import { attendeeOf } from '../../shared/domain/members/attendee.ts';
import { numberSetting } from '../../shared/domain/settings/resolve.ts';
import type { Signal } from '../../shared/domain/signals/signal.ts';
import { problem } from '../../shared/problems.ts';
import type { Handles } from '../runtime/context.ts';
import { ownView } from './seen.ts';

export const report: Handles<typeof signals, 'report'> = async ({ body }, { data, principal, newId, now, today, save }) => {
  const [cell, member, settings] = await Promise.all([data.cell(), data.member(principal.membershipId), data.settings.on(today)]);
  const { residence = principal.nis, ...told } = body;
  if (cell === undefined || member === undefined) return problem('cell-absent');
  if (!coveredNow(cell.value).includes(residence)) return problem('residence-not-covered', { nis: residence });
  const [signalId, subjectId] = [newId('signal'), newId('subject')];
  const signal: Signal = {
    ...told,
    signalId,
    subjectId,
    cellId: data.cellId,
    stage: 'reported',
    residence,
    reportedAt: now,
    expiresOn: addDays(today, numberSetting('rawSignalDays', settings)),
    reporter: attendeeOf(member.value, principal.nis),
  };
  await data.keyring.create(subjectId);
  return save({ about: [signalId], writes: [await data.signals.create(signal, signalId)] }, ownView(signal));
};
