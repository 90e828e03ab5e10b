import { RegionId } from '../../../shared/domain/tenants.ts';
import { useWords } from '../../app/words.tsx';
import { MapView } from '../../map/map-view.ts';
import { Select } from '../../ui/field.tsx';
import type { Look } from '../coverage/use-view.ts';

/** Which part of the country the page shows. */
export const RegionChoice = ({ id, view, change }: Look & { readonly id: string }) => {
  const { say } = useWords();
  const options = RegionId.options.map((region) => ({ value: region, label: say(`shell.tenant.${region}`) }));
  return (
    <Select
      id={id}
      label={say('country.part')}
      none={say('country.whole')}
      options={options}
      value={view.region ?? ''}
      onChange={(region) => change({ region: region === '' ? undefined : region })}
    />
  );
};

/** Which kind of map it shows; boundaries only where there is a file of them. */
export const MapChoice = ({ view, change, boundaries }: Look & { readonly boundaries: boolean }) => {
  const { say } = useWords();
  const options = MapView.options.flatMap((kind) =>
    kind === 'boundaries' && !boundaries ? [] : [{ value: kind, label: say(`country.map.${kind}`) }],
  );
  const shown = view.view === 'boundaries' && !boundaries ? 'schematic' : view.view;
  return (
    <Select
      id="map-view"
      label={say('country.mapView')}
      options={options}
      value={shown}
      onChange={(kind) => kind !== '' && change({ view: kind })}
    />
  );
};
