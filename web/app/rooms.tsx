import { lazy, Suspense, useEffect } from 'react';
import { Route, Switch } from 'wouter';
import type { Arrival } from '../session/arrive.ts';
import { Elsewhere, SignInFailed } from '../features/open/arrivals.tsx';
import { Accessibility } from '../features/open/accessibility.tsx';
import { Welcome } from '../features/open/welcome.tsx';
import { NoPlace } from '../features/open/no-place.tsx';
import { Loaded, Loading } from '../ui/loading.tsx';
import { Frame } from './frame.tsx';
import { type Place, usePlaceAtWork, usePlaces } from './me.ts';
import { useSuggestedLanguage } from './suggested-language.ts';
import { AtPlace, useSession } from './portal.tsx';

/** Each face of the portal is a chunk of its own: nobody loads another's. */
const RegionFace = lazy(async () => ({ default: (await import('../faces/region.tsx')).RegionFace }));
const MunicipalityFace = lazy(async () => ({ default: (await import('../faces/municipality.tsx')).MunicipalityFace }));
const CountryFace = lazy(async () => ({ default: (await import('../faces/country.tsx')).CountryFace }));
const RequestPage = lazy(async () => ({ default: (await import('../features/open/request-page.tsx')).RequestPage }));

const Face = ({ place }: { place: Place }) => {
  useSuggestedLanguage(place);
  if (place.scope === 'municipality') return <MunicipalityFace place={place} />;
  return place.scope === 'region' ? <RegionFace place={place} /> : <CountryFace />;
};

const SignedIn = () => {
  const places = usePlaces();
  return (
    <Suspense
      fallback={
        <Frame>
          <Loading />
        </Frame>
      }
    >
      {places.data === undefined ? (
        <Frame>
          <Loaded query={places}>{() => undefined}</Loaded>
        </Frame>
      ) : (
        <AtWork />
      )}
    </Suspense>
  );
};

const AtWork = () => {
  const place = usePlaceAtWork();
  return place === undefined ? (
    <Frame>
      <NoPlace />
    </Frame>
  ) : (
    <AtPlace key={place.membershipId} membershipId={place.membershipId}>
      <Face place={place} />
    </AtPlace>
  );
};

const SignedOut = () => (
  <Frame>
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/" component={Welcome} />
        <Route path="/request" component={RequestPage} />
        <Route path="/accessibility" component={Accessibility} />
        <Route component={Welcome} />
      </Switch>
    </Suspense>
  </Frame>
);

const Arrived = ({ arrival }: { arrival: Arrival }) => {
  if (arrival.kind === 'elsewhere') return <Elsewhere failed={arrival.failed} />;
  if (arrival.kind === 'failed') return <SignInFailed reason={arrival.reason} />;
  return <Loading />;
};

/** Which rooms are open: those for everybody, or the face of the place where the person works. */
export const Rooms = ({ arrival }: { arrival: Arrival }) => {
  const { kind } = useSession();
  useEffect(() => {
    document.documentElement.dataset['ready'] = '';
  }, []);
  if (arrival.kind !== 'here' && kind === 'signedOut') {
    return (
      <Frame>
        <Arrived arrival={arrival} />
      </Frame>
    );
  }
  return kind === 'signedOut' ? <SignedOut /> : <SignedIn />;
};
