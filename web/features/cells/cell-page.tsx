import { can } from '../../../shared/domain/access/permissions.ts';
import type { PlaceIn } from '../../app/me.ts';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useFewNames } from '../municipality/few-names.ts';
import { type CellFile, useCell } from '../municipality/municipality-api.ts';
import { useSaid } from '../municipality/said.ts';
import { Activity } from './activity.tsx';
import { CellFacts } from './cell-facts.tsx';
import { Confirmation } from './confirmation.tsx';
import { Ending } from './ending.tsx';
import { JoinRequests } from './join-requests.tsx';
import { Questions } from './questions.tsx';
import { Setup } from './setup.tsx';
import type { CellStatus } from '../../../shared/domain/cells/cell.ts';
import './home.css';

type Dates = Pick<CellFile, 'dueOn' | 'lapsesOn'>;
type Props = { readonly place: PlaceIn<'municipality'> };

const Elsewhere = ({ seat }: { seat: string }) => {
  const { say } = useWords();
  const names = useFewNames([seat]);
  return <p>{say('municipality.cellElsewhere', { seat: names.get(seat) ?? seat })}</p>;
};

const Living = ({ place: { role, nis }, cell, dates }: Props & { readonly cell: CellStatus; readonly dates: Dates }) => {
  const seated = cell.seat === nis;
  const maintains = seated && can(role, 'cells.maintain');
  return (
    <>
      <CellFacts cell={cell} dueOn={dates.dueOn} />
      {!seated && <Elsewhere seat={cell.seat} />}
      {maintains && <Activity cell={cell} />}
      {maintains && <Confirmation cell={cell} dates={dates} />}
      {seated && can(role, 'registrations.read') && <JoinRequests binds={can(role, 'cells.bind')} />}
      {seated && can(role, 'registrations.read') && <Setup maintains={maintains} />}
    </>
  );
};

/** All about the cell: how it stands, who sits in it, what the Region asked, and what one may change. */
export const CellPage = ({ place }: Props) => {
  const { say } = useWords();
  const query = useCell();
  const said = useSaid();
  const { role, nis } = place;
  return (
    <Page title={say('municipality.cell')} lead={say('municipality.cellLead')}>
      {said !== undefined && (
        <Notice tone="success" announced>
          {say(said)}
        </Notice>
      )}
      <Loaded query={query}>
        {({ cell, questions, dueOn, lapsesOn }) => (
          <>
            {cell === undefined && (
              <Notice title={say('municipality.cellNone')}>
                <p>{say('municipality.cellNoneText')}</p>
              </Notice>
            )}
            {cell?.activity === 'dissolved' && <CellFacts cell={cell} dueOn={undefined} />}
            {cell !== undefined && cell.activity !== 'dissolved' && <Living place={place} cell={cell} dates={{ dueOn, lapsesOn }} />}
            {(cell !== undefined || questions.length > 0) && <Questions questions={questions} answers={can(role, 'cells.maintain')} />}
            {cell !== undefined && cell.activity !== 'dissolved' && can(role, 'cells.bind') && <Ending cell={cell} own={nis} />}
          </>
        )}
      </Loaded>
    </Page>
  );
};
