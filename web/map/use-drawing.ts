import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { registerDates, registerFrom } from '../../shared/domain/register/changes.ts';
import type { RegionId } from '../../shared/domain/tenants.ts';
import type { Boundaries } from './boundaries.ts';
import type { MapView } from './map-view.ts';

type Asked = { readonly on: string; readonly region: RegionId | undefined };

/** Between two changes of the register the land is the same, so a map is drawn once for all days of such a time. */
const landOf = (on: string): string => registerDates.findLast((date) => date <= on) ?? registerFrom;

const extentOf = ({ on, region }: Asked) => ({ date: landOf(on), ...(region !== undefined && { region }) });

const drawing = { staleTime: Infinity, structuralSharing: false, placeholderData: keepPreviousData } as const;

/** The map by the file of official boundaries that stands beside the portal; the file of a portal without has no municipality. */
export const useBoundaries = (asked: Asked) => {
  const extent = extentOf(asked);
  return useQuery({
    ...drawing,
    queryKey: ['map', 'boundaries', extent],
    queryFn: async (): Promise<Boundaries> => {
      const [{ drawBoundaries }, file] = await Promise.all([import('./boundaries.ts'), fetch('/boundaries.json')]);
      const content: unknown = await file.json().catch(() => undefined);
      return drawBoundaries(content, extent);
    },
  }).data;
};

/** The map that needs no file. */
export const useDrawing = (view: Exclude<MapView, 'boundaries'>, asked: Asked) => {
  const extent = extentOf(asked);
  return useQuery({
    ...drawing,
    queryKey: ['map', view, extent],
    queryFn: async () => {
      if (view === 'tiles') return (await import('./tiles.ts')).drawTiles(extent);
      return (await import('./schematic.ts')).drawSchematic(extent);
    },
  });
};
