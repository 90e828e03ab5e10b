import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Frame, type NavItem } from '../app/frame.tsx';
import type { PlaceIn } from '../app/me.ts';
import { FaceWords } from '../app/words.tsx';
import { can } from '../../shared/domain/access/permissions.ts';
import { Accessibility } from '../features/open/accessibility.tsx';
import { NotFound } from '../features/open/arrivals.tsx';
import { Loading } from '../ui/loading.tsx';

const HomePage = lazy(async () => ({ default: (await import('../features/region-home/home-page.tsx')).HomePage }));
const MunicipalitiesPage = lazy(async () => ({
  default: (await import('../features/municipalities/municipalities-page.tsx')).MunicipalitiesPage,
}));
const MunicipalityPage = lazy(async () => ({
  default: (await import('../features/municipalities/municipality-page.tsx')).MunicipalityPage,
}));
const InvitationsPage = lazy(async () => ({ default: (await import('../features/invitations/invitations-page.tsx')).InvitationsPage }));
const RequestsPage = lazy(async () => ({ default: (await import('../features/requests/requests-page.tsx')).RequestsPage }));
const ChangesPage = lazy(async () => ({ default: (await import('../features/register-changes/changes-page.tsx')).ChangesPage }));
const ChangePage = lazy(async () => ({ default: (await import('../features/register-changes/change-page.tsx')).ChangePage }));
const RegionSettingsPage = lazy(async () => ({
  default: (await import('../features/region-settings/settings-page.tsx')).RegionSettingsPage,
}));
const RegionMeetingsPage = lazy(async () => ({
  default: (await import('../features/process-facts/region-meetings-page.tsx')).RegionMeetingsPage,
}));
const ConcertationRoom = lazy(async () => ({ default: (await import('../features/concertation/concertation-room.tsx')).ConcertationRoom }));
const TrainingsRoom = lazy(async () => ({ default: (await import('../features/trainings/trainings-room.tsx')).TrainingsRoom }));
const RegionManualsRoom = lazy(async () => ({
  default: (await import('../features/region-manuals/region-manuals-room.tsx')).RegionManualsRoom,
}));
const CoveragePage = lazy(async () => ({ default: (await import('../features/region-coverage/coverage-page.tsx')).CoveragePage }));

const navOf = (role: PlaceIn<'region'>['role']): readonly NavItem[] => [
  { href: '/', key: 'shell.home' },
  { href: '/municipalities', key: 'region.municipalities' },
  ...(can(role, 'municipalities.invite') ? [{ href: '/invitations', key: 'region.invitations' } as const] : []),
  ...(can(role, 'requests.settle') ? [{ href: '/requests', key: 'region.requests' } as const] : []),
  ...(can(role, 'registerChanges.read') ? [{ href: '/register-changes', key: 'region.mergers' } as const] : []),
  { href: '/coverage', key: 'region.coverageTitle' },
  { href: '/meetings', key: 'region.meetings' },
  ...(can(role, 'trainings.read') ? [{ href: '/trainings', key: 'region.trainings' } as const] : []),
  { href: '/manuals', key: 'region.manuals' },
  { href: '/settings', key: 'region.settings' },
  { href: '/concertation', key: 'region.concertation' },
];

const OtherPages = ({ role }: Pick<PlaceIn<'region'>, 'role'>) => (
  <FaceWords face="regionMore">
    <Switch>
      <Route path="/municipalities" component={MunicipalitiesPage} />
      <Route path="/municipalities/:nis">{({ nis }) => <MunicipalityPage key={nis} nis={nis} />}</Route>
      {can(role, 'municipalities.invite') && <Route path="/invitations" component={InvitationsPage} />}
      {can(role, 'requests.settle') && <Route path="/requests" component={RequestsPage} />}
      {can(role, 'registerChanges.read') && (
        <Route path="/register-changes">
          <FaceWords face="mergers">
            <ChangesPage plans={can(role, 'registerChanges.plan')} />
          </FaceWords>
        </Route>
      )}
      {can(role, 'registerChanges.read') && (
        <Route path="/register-changes/:changeId">
          {({ changeId }) => (
            <FaceWords face="mergers">
              <ChangePage key={changeId} changeId={changeId} plans={can(role, 'registerChanges.plan')} />
            </FaceWords>
          )}
        </Route>
      )}
      <Route path="/coverage" component={CoveragePage} />
      <Route path="/meetings" component={RegionMeetingsPage} />
      {can(role, 'trainings.read') && (
        <Route path="/trainings/*?">
          <TrainingsRoom />
        </Route>
      )}
      <Route path="/manuals/*?">
        <FaceWords face="manuals">
          <FaceWords face="manualsEditing">
            <RegionManualsRoom edits={can(role, 'manuals.edit')} />
          </FaceWords>
        </FaceWords>
      </Route>
      <Route path="/settings" component={RegionSettingsPage} />
      <Route path="/concertation/*?" component={ConcertationRoom} />
      <Route component={NotFound} />
    </Switch>
  </FaceWords>
);

/** The pages of somebody who works for a Region; each comes when it is opened. */
export const RegionFace = ({ place: { role } }: { place: PlaceIn<'region'> }) => (
  <FaceWords face="region">
    <Frame nav={navOf(role)}>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/" component={HomePage} />
          <Route path="/accessibility" component={Accessibility} />
          <Route>
            <OtherPages role={role} />
          </Route>
        </Switch>
      </Suspense>
    </Frame>
  </FaceWords>
);
