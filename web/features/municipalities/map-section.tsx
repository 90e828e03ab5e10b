import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import type { RegionMapProps } from './region-map.tsx';

const RegionMap = lazy(async () => ({ default: (await import('./region-map.tsx')).RegionMap }));

/** A map of the Region that comes after the page, in two views: as places, or as tiles where every municipality counts the same. */
export const MapSection = (props: Omit<RegionMapProps, 'view'>) => {
  const { say } = useWords();
  const [view, setView] = useState<RegionMapProps['view']>('schematic');
  return (
    <section className="region-map" aria-labelledby="map">
      <h2 id="map">{props.title}</h2>
      <Suspense fallback={<Loading />}>
        <RegionMap {...props} view={view} />
      </Suspense>
      <p className="no-print">
        <Button look="quiet" onPress={() => setView(view === 'tiles' ? 'schematic' : 'tiles')}>
          {say(view === 'tiles' ? 'region.mapPlaces' : 'region.mapTiles')}
        </Button>
      </p>
    </section>
  );
};
