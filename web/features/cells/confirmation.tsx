import type { CellStatus } from '../../../shared/domain/cells/cell.ts';
import { appointmentFile } from '../../../shared/i18n/calendar/appointment.ts';
import { valueOf } from '../../app/api.ts';
import { clock } from '../../app/clock.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { download } from '../../export/download.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { type CellFile, useMunicipalityApi } from '../municipality/municipality-api.ts';

type Props = { readonly cell: CellStatus; readonly dates: Pick<CellFile, 'dueOn' | 'lapsesOn'> };

/** The yearly confirmation: by when, what happens without it, the button, and the day for one's own calendar. */
export const Confirmation = ({ cell, dates: { dueOn, lapsesOn } }: Props) => {
  const { say, day, language } = useWords();
  const api = useMunicipalityApi();
  const confirm = useDeed(() => valueOf(api.cells.confirm()));
  const toCalendar = (on: string): void => {
    const stampedAt = new Date(clock.now()).toISOString();
    const entry = { uid: `${cell.cellId}-${on}@ronde`, sequence: 0, stampedAt, when: { on }, language, url: `${location.origin}/` };
    const file = appointmentFile({ method: 'PUBLISH', ...entry });
    download(`${say('municipality.calendarFile')}.ics`, new Blob([file], { type: 'text/calendar' }));
  };
  return (
    <section aria-labelledby="confirmation">
      <h2 id="confirmation">{say('municipality.confirmation')}</h2>
      <p>{say('municipality.confirmationText')}</p>
      {confirm.isError && <Refusal error={confirm.error} />}
      {confirm.isSuccess && (
        <Notice tone="success" announced>
          {say('municipality.said.confirmed')}
        </Notice>
      )}
      {dueOn !== undefined && (
        <p>
          <strong>{say('municipality.confirmationDue', { date: day(dueOn) })}</strong>{' '}
          {cell.activity !== 'unconfirmed' && lapsesOn !== undefined && say('municipality.confirmationLapses', { date: day(lapsesOn) })}
        </p>
      )}
      <p className="row">
        <Button look="primary" busy={confirm.isPending} onPress={() => confirm.mutate()}>
          {say('municipality.confirm')}
        </Button>
        {dueOn !== undefined && <Button onPress={() => toCalendar(dueOn)}>{say('municipality.toCalendar')}</Button>}
      </p>
    </section>
  );
};
