import { useState } from 'react';
import { useLocation } from 'wouter';
import type { CellStatus } from '../../../shared/domain/cells/cell.ts';
import { valueOf } from '../../app/api.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useFewNames } from '../municipality/few-names.ts';
import { useMunicipalityApi } from '../municipality/municipality-api.ts';
import { sayNext } from '../municipality/said.ts';

/** What the mayor may end: the own municipality's part in a joint cell or, at the seat, the cell itself. Asks first. */
export const Ending = ({ cell: { covers, seat }, own }: { cell: CellStatus; own: string }) => {
  const { say, list } = useWords();
  const [, goTo] = useLocation();
  const api = useMunicipalityApi();
  const [asking, setAsking] = useState(false);
  const kind = seat === own ? 'dissolve' : 'leave';
  const codes = covers.filter(({ to }) => to === undefined).map(({ nis }) => nis);
  const names = useFewNames(codes);
  const end = useDeed(
    (): Promise<unknown> => (kind === 'dissolve' ? valueOf(api.cells.dissolve()) : valueOf(api.cells.leave())),
    () => {
      sayNext(kind === 'dissolve' ? 'municipality.said.dissolved' : 'municipality.said.left');
      goTo('/');
    },
  );
  return (
    <section aria-labelledby="ending" className="no-print">
      <h2 id="ending">{say('municipality.ending')}</h2>
      <p>{say(`municipality.${kind}Text`)}</p>
      <p>
        <Button look="danger" onPress={() => setAsking(true)}>
          {say(`municipality.${kind}`)}
        </Button>
      </p>
      {asking && (
        <Dialog title={say(`municipality.${kind}Sure`)} onClose={() => setAsking(false)}>
          {end.isError && <Refusal error={end.error} />}
          <p>{say(`municipality.${kind}Means`, { municipalities: list(codes.map((nis) => names.get(nis) ?? nis)) })}</p>
          <p className="row">
            <Button onPress={() => setAsking(false)}>{say('shell.cancel')}</Button>
            <Button look="danger" busy={end.isPending} onPress={() => end.mutate()}>
              {say(`municipality.${kind}`)}
            </Button>
          </p>
        </Dialog>
      )}
    </section>
  );
};
