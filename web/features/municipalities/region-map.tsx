import { useToday, usePortal } from '../../app/portal.tsx';
import { useNameOf } from '../../app/municipality-names.ts';
import { useWords } from '../../app/words.tsx';
import { RegionId } from '../../../shared/domain/tenants.ts';
import type { Category } from '../../map/category.ts';
import { MunicipalityMap } from '../../map/municipality-map.tsx';
import { Loading } from '../../ui/loading.tsx';
import { useDrawing } from '../../map/use-drawing.ts';

export type RegionMapProps = {
  readonly view: 'schematic' | 'tiles';
  /** The day whose municipalities are drawn; today when absent. */
  readonly on?: string;
  readonly title: string;
  readonly description: string;
  readonly categories: readonly Category[];
  readonly categoryOf: (nis: string) => string | undefined;
  readonly onSelect?: (nis: string) => void;
};

/** This Region's municipalities as a picture, with its own legend. */
export const RegionMap = ({ view, on, onSelect, ...told }: RegionMapProps) => {
  const { say } = useWords();
  const nameOf = useNameOf();
  const today = useToday();
  const region = RegionId.safeParse(usePortal().facts.tenant).data;
  const { data: drawing } = useDrawing(view, { on: on ?? today, region });
  if (drawing === undefined) return <Loading />;
  return <MunicipalityMap {...told} drawing={drawing} nameOf={nameOf} hint={say('region.mapHint')} {...(onSelect && { onSelect })} />;
};
