import { lazy } from 'react';
import { Link } from 'wouter';
import { can } from '../../../shared/domain/access/permissions.ts';
import { PartnerSector } from '../../../shared/domain/access/roles.ts';
import { roleNames } from '../../../shared/i18n/names/roles.ts';
import type { PlaceIn } from '../../app/me.ts';
import { useMunicipalityName } from '../../app/municipality-facts.ts';
import { useToday } from '../../app/portal.tsx';
import { FaceWords, useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useCell, useRegistration, useSettings, useSetup } from '../municipality/municipality-api.ts';
import { ChangeNotices } from '../register-changes/change-notice.tsx';
import { useSaid } from '../municipality/said.ts';
import { numberOf } from '../municipality/setting-of.ts';
import { CellFacts } from './cell-facts.tsx';
import { nextStep } from './next-step.ts';
import { NextStepCard } from './next-step-card.tsx';
import './home.css';

const WorklistSection = lazy(async () => ({ default: (await import('../worklist/worklist-section.tsx')).WorklistSection }));

const LearningPath = lazy(async () => ({ default: (await import('../manuals/learning-path.tsx')).LearningPath }));

type Props = { readonly place: PlaceIn<'municipality'> };

/** Everything the next step depends on, read at once; what the role may not read stays away. */
const useHome = ({ role, nis }: Props['place']) => {
  const today = useToday();
  const reads = can(role, 'registrations.read');
  const cell = useCell();
  const settings = useSettings();
  const registration = useRegistration(reads);
  const seated = cell.data?.cell?.seat === nis && cell.data.cell.activity !== 'dissolved';
  const setup = useSetup(reads && seated);
  const items = settings.data?.value.items ?? [];
  const ready =
    cell.data !== undefined &&
    settings.data !== undefined &&
    (!reads || registration.data !== undefined) &&
    (!reads || !seated || setup.data !== undefined);
  const file = registration.data?.value;
  const step = nextStep({
    role,
    nis,
    today,
    file,
    cell: cell.data?.cell,
    openQuestions: (cell.data?.questions ?? []).filter(({ answer }) => answer === undefined).length,
    dueOn: cell.data?.dueOn,
    clearance: setup.data?.value.trio.chiefOfCorps.clearance,
    warningDays: numberOf(items, 'clearanceWarningDays') ?? 0,
  });
  const failed = [cell, settings, registration, setup].find(({ error }) => error !== null);
  const data = ready ? { step, file, cell: cell.data.cell, dueOn: cell.data.dueOn } : undefined;
  return { data, error: failed?.error ?? null, refetch: failed?.refetch ?? cell.refetch };
};

const YourPart = ({ place: { role } }: Props) => {
  const { say } = useWords();
  const kind = PartnerSector.safeParse(role).success ? 'partner' : role === 'police' || role === 'dataProtectionOfficer' ? role : undefined;
  if (kind === undefined) return undefined;
  return (
    <section aria-labelledby="your-part">
      <h2 id="your-part">{say('municipality.yourPart')}</h2>
      <p>{say(`municipality.part.${kind}`)}</p>
    </section>
  );
};

/** What must I do next? One thing, and below it how the cell stands. */
export const Home = ({ place }: Props) => {
  const { say, language } = useWords();
  const query = useHome(place);
  const name = useMunicipalityName(place.nis);
  const said = useSaid();
  /** Whoever works at the table of a cell sees what waits there first. */
  const seated = place.cell !== undefined && can(place.role, 'cases.list');
  return (
    <Page
      title={say('municipality.home')}
      lead={say('municipality.homeLead', { place: name === '' ? '…' : name, role: roleNames[place.role][language] })}
    >
      {said !== undefined && (
        <Notice tone="success" announced>
          {say(said)}
        </Notice>
      )}
      <Loaded query={query}>
        {({ step, file, cell, dueOn }) => (
          <>
            {file !== undefined && <ChangeNotices changes={file.changes} signs={can(place.role, 'registerChanges.sign')} />}
            {seated && (
              <FaceWords face="cases">
                <WorklistSection />
              </FaceWords>
            )}
            {!(seated && step.kind === 'nothing') && <NextStepCard step={step} file={file} />}
            {place.role === 'coordinator' && (
              <FaceWords face="manuals">
                <LearningPath />
              </FaceWords>
            )}
            <YourPart place={place} />
            <section aria-labelledby="the-cell">
              <h2 id="the-cell">{say('municipality.theCell')}</h2>
              {cell === undefined ? <p>{say('municipality.noCell')}</p> : <CellFacts cell={cell} dueOn={dueOn} />}
              {cell !== undefined && (
                <p>
                  <Link href="/cell">{say('municipality.seeCell')}</Link>
                </p>
              )}
            </section>
          </>
        )}
      </Loaded>
    </Page>
  );
};
