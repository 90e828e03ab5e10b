import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { can } from '../../shared/domain/access/permissions.ts';
import type { CellRole } from '../../shared/domain/access/roles.ts';
import { Frame, type NavItem } from '../app/frame.tsx';
import type { PlaceIn } from '../app/me.ts';
import { FaceWords } from '../app/words.tsx';
import { Home } from '../features/cells/home.tsx';
import { Accessibility } from '../features/open/accessibility.tsx';
import { NotFound } from '../features/open/arrivals.tsx';
import { Loading } from '../ui/loading.tsx';

type Props = { readonly place: PlaceIn<'municipality'> };

const RegistrationRoom = lazy(async () => ({
  default: (await import('../features/registrations/registration-room.tsx')).RegistrationRoom,
}));
const SignPage = lazy(async () => ({ default: (await import('../features/registrations/sign-page.tsx')).SignPage }));
const CellRoom = lazy(async () => ({ default: (await import('../features/cells/cell-room.tsx')).CellRoom }));
const StatementPage = lazy(async () => ({ default: (await import('../features/registrations/statement-page.tsx')).StatementPage }));
const MembersRoom = lazy(async () => ({ default: (await import('../features/members/members-room.tsx')).MembersRoom }));
const SignalsRoom = lazy(async () => ({ default: (await import('../features/signals/signals-room.tsx')).SignalsRoom }));
const SharingPage = lazy(async () => ({ default: (await import('../features/sharing/sharing-page.tsx')).SharingPage }));
const CasesRoom = lazy(async () => ({ default: (await import('../features/cases/cases-room.tsx')).CasesRoom }));
const EmergencyRoom = lazy(async () => ({ default: (await import('../features/break-glass/emergency-room.tsx')).EmergencyRoom }));
const ErasuresPage = lazy(async () => ({ default: (await import('../features/erasures/erasures-page.tsx')).ErasuresPage }));
const MeetingsRoom = lazy(async () => ({ default: (await import('../features/meetings/meetings-room.tsx')).MeetingsRoom }));
const OffersPage = lazy(async () => ({ default: (await import('../features/trainings/offers-page.tsx')).OffersPage }));
const AuditRoom = lazy(async () => ({ default: (await import('../features/audit/audit-room.tsx')).AuditRoom }));
const ManualsRoom = lazy(async () => ({ default: (await import('../features/manuals/manuals-room.tsx')).ManualsRoom }));
const SettingsPage = lazy(async () => ({ default: (await import('../features/settings/settings-page.tsx')).SettingsPage }));

/** Who looked at what: the whole cell's log where one may oversee it, else one's own. */
const logOf = (role: CellRole): readonly NavItem[] => {
  if (can(role, 'audit.read')) return [{ href: '/access', key: 'municipality.navLog' }];
  return can(role, 'audit.readOwn') ? [{ href: '/access/own', key: 'municipality.navLog' }] : [];
};

/** Only what the role may open stands in the navigation. */
const setupOf = (role: CellRole): readonly NavItem[] => [
  ...(can(role, 'registrations.read') ? [{ href: '/registration', key: 'municipality.navRegistration' } as const] : []),
  ...(can(role, 'registrations.sign') ? [{ href: '/sign', key: 'municipality.navSign' } as const] : []),
  { href: '/cell', key: 'municipality.navCell' },
  ...(can(role, 'members.read') ? [{ href: '/members', key: 'municipality.navMembers' } as const] : []),
  { href: '/trainings', key: 'municipality.navTrainings' },
  { href: '/manuals', key: 'municipality.navManuals' },
  { href: '/settings', key: 'municipality.navSettings' },
];

/** The work of every day, as far as it is the role’s. */
const workOf = (role: CellRole): readonly NavItem[] => [
  ...(can(role, 'signals.list') ? [{ href: '/signals', key: 'municipality.navSignals' } as const] : []),
  ...(can(role, 'cases.list') ? [{ href: '/cases', key: 'municipality.navCases' } as const] : []),
  ...(can(role, 'meetings.read') ? [{ href: '/meetings', key: 'municipality.navMeetings' } as const] : []),
];

const home: NavItem = { href: '/', key: 'shell.home' };

/** The work of the cell first; how it is set up stands beside it, and alone while there is no cell. */
const navOf = ({ role, cell }: Props['place']): { readonly nav: readonly NavItem[]; readonly beside?: readonly NavItem[] } =>
  cell === undefined ? { nav: [home, ...setupOf(role)] } : { nav: [home, ...workOf(role)], beside: [...setupOf(role), ...logOf(role)] };

/** The work of every day: there while there is a cell. */
const TablePages = ({ place }: Props) => {
  const { role } = place;
  return (
    <Switch>
      {can(role, 'signals.list') && (
        <Route path="/signals/*?">
          <FaceWords face="signals">
            <FaceWords face="cases">
              <SignalsRoom place={place} />
            </FaceWords>
          </FaceWords>
        </Route>
      )}
      {can(role, 'cases.list') && (
        <Route path="/cases/*?">
          <FaceWords face="cases">
            <CasesRoom place={place} />
          </FaceWords>
        </Route>
      )}
      {(can(role, 'breakGlass.open') || can(role, 'breakGlass.review')) && (
        <Route path="/emergency">
          <FaceWords face="cases">
            <EmergencyRoom role={role} />
          </FaceWords>
        </Route>
      )}
      {can(role, 'erasures.read') && (
        <Route path="/erasures">
          <FaceWords face="cases">
            <ErasuresPage />
          </FaceWords>
        </Route>
      )}
      {can(role, 'meetings.read') && (
        <Route path="/meetings/*?">
          <FaceWords face="cases">
            <FaceWords face="meetings">
              <MeetingsRoom place={place} />
            </FaceWords>
          </FaceWords>
        </Route>
      )}
      {logOf(role).length > 0 && (
        <Route path="/access/*?">
          <FaceWords face="audit">
            <AuditRoom place={place} />
          </FaceWords>
        </Route>
      )}
      <Route component={NotFound} />
    </Switch>
  );
};

const OtherPages = ({ place }: Props) => {
  const { role } = place;
  return (
    <FaceWords face="municipalityMore">
      <Switch>
        {can(role, 'registrations.read') && (
          <Route path="/registration/*?">
            <RegistrationRoom place={place} />
          </Route>
        )}
        {can(role, 'registrations.sign') && <Route path="/sign" component={SignPage} />}
        {can(role, 'statements.make') && <Route path="/statement" component={StatementPage} />}
        <Route path="/cell/*?">
          <CellRoom place={place} />
        </Route>
        {can(role, 'members.read') && (
          <Route path="/members/*?">
            <MembersRoom place={place} />
          </Route>
        )}
        <Route path="/settings">
          <SettingsPage role={role} />
        </Route>
        <Route path="/trainings" component={OffersPage} />
        <Route path="/manuals/*?">
          <FaceWords face="manuals">
            <ManualsRoom />
          </FaceWords>
        </Route>
        {can(role, 'signals.report') && (
          <Route path="/sharing">
            <FaceWords face="sharing">
              <SharingPage />
            </FaceWords>
          </Route>
        )}
        <Route>{place.cell === undefined ? <NotFound /> : <TablePages place={place} />}</Route>
      </Switch>
    </FaceWords>
  );
};

const Pages = ({ place }: Props) => (
  <Switch>
    <Route path="/">
      <Home place={place} />
    </Route>
    <Route path="/accessibility" component={Accessibility} />
    <Route>
      <OtherPages place={place} />
    </Route>
  </Switch>
);

/** The pages of somebody who works for one municipality. */
export const MunicipalityFace = ({ place }: Props) => (
  <FaceWords face="municipality">
    <Frame {...navOf(place)}>
      <Suspense fallback={<Loading />}>
        <Pages place={place} />
      </Suspense>
    </Frame>
  </FaceWords>
);
