import type { Partner } from '../../../shared/domain/cells/registration.ts';
import { valueOf, type Versioned } from '../../app/api.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useMunicipalityApi, useSetup } from '../municipality/municipality-api.ts';

type Change = (partners: readonly Partner[]) => readonly Partner[];
type Deed = { readonly change: Change; readonly onSaved: () => void };
type Sent = Deed & { readonly on: Versioned<{ readonly partners: readonly Partner[] }> };

/** The partners of the cell. A change is a deed on the list, so that after a conflict it is done again on the list as it is now. */
export const usePartners = () => {
  const api = useMunicipalityApi();
  const query = useSetup(true);
  const save = useDeed(
    ({ change, on: { value, version } }: Sent) =>
      valueOf(api.cells.changePartners({ body: { partners: [...change(value.partners)] }, version })),
    ({ onSaved }) => onSaved(),
  );
  const doOn = (on: Sent['on'] | undefined, deed: Deed | undefined): void => {
    if (on !== undefined && deed !== undefined) save.mutate({ ...deed, on });
  };
  return {
    query,
    save,
    change: (change: Change, onSaved: () => void): void => doOn(query.data, { change, onSaved }),
    again: () => void query.refetch().then(({ data }) => doOn(data, save.variables)),
    letGo: () => {
      save.reset();
      void query.refetch();
    },
  };
};
