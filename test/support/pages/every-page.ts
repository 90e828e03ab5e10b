import type { Page } from 'playwright-core';
import { calm } from './calm.ts';
import { newcomer } from './demonstration.ts';

/** One page of the portal: whose, where, and what has to be there before it is looked at. */
export type PortalPage = { readonly name: string; readonly as?: string; readonly path: string };

const officer = 'regionofficer.flanders@example.test';
const competence = 'competenceofficer.flanders@example.test';
const analyst = 'ministryanalyst.federal@example.test';
const coordinator = 'coordinator.mechelen@example.test';
const mayor = 'mayor.mechelen@example.test';

/** Every page there is, as somebody for whom it is there; held to the routes of the faces by a test. */
export const everyPage: readonly PortalPage[] = [
  { name: 'welcome', path: '/' },
  { name: 'request', path: '/request' },
  { name: 'accessibility', path: '/accessibility' },

  { name: 'region-home', as: officer, path: '/' },
  { name: 'region-municipalities', as: officer, path: '/municipalities' },
  { name: 'region-municipality', as: officer, path: '/municipalities/12025' },
  { name: 'region-invitations', as: officer, path: '/invitations' },
  { name: 'region-requests', as: officer, path: '/requests' },
  { name: 'region-register-changes', as: officer, path: '/register-changes' },
  { name: 'region-register-change', as: officer, path: '/register-changes/change_20250101_11002' },
  { name: 'region-coverage', as: officer, path: '/coverage' },
  { name: 'region-meetings', as: officer, path: '/meetings' },
  { name: 'region-trainings', as: officer, path: '/trainings' },
  { name: 'region-trainings-new', as: officer, path: '/trainings/new' },
  { name: 'region-training', as: officer, path: '/trainings/{training}' },
  { name: 'region-training-change', as: officer, path: '/trainings/{training}/change' },
  { name: 'region-training-held', as: officer, path: '/trainings/{heldTraining}' },
  { name: 'region-manuals', as: officer, path: '/manuals' },
  { name: 'region-manual-new', as: officer, path: '/manuals/new' },
  { name: 'region-manual', as: officer, path: '/manuals/{article}' },
  { name: 'region-manual-earlier', as: officer, path: '/manuals/{article}/versions/1' },
  { name: 'region-settings', as: officer, path: '/settings' },
  { name: 'concertation', as: competence, path: '/concertation' },
  { name: 'concertation-new', as: competence, path: '/concertation/new?parameter=rawSignalDays' },
  { name: 'concertation-versions', as: competence, path: '/concertation/versions' },
  { name: 'proposal', as: competence, path: '/concertation/{proposal}' },
  { name: 'proposal-edit', as: competence, path: '/concertation/{proposal}/edit' },

  ...['', '/form', '/trio', '/partners', '/partners/add', '/partners/1', '/acceptances', '/rhythm', '/signatures'].map((step) => ({
    name: `registration${step.replaceAll('/', '-')}`,
    as: newcomer.email,
    path: `/registration${step}`,
  })),
  { name: 'cell-home', as: coordinator, path: '/' },
  { name: 'cell', as: coordinator, path: '/cell' },
  { name: 'cell-trio', as: coordinator, path: '/cell/trio' },
  { name: 'cell-partners', as: coordinator, path: '/cell/partners' },
  { name: 'cell-partners-add', as: coordinator, path: '/cell/partners/add' },
  { name: 'cell-partners-1', as: coordinator, path: '/cell/partners/1' },
  { name: 'members', as: coordinator, path: '/members' },
  { name: 'members-add', as: coordinator, path: '/members/add' },
  { name: 'cell-settings', as: coordinator, path: '/settings' },
  { name: 'manuals', as: coordinator, path: '/manuals' },
  { name: 'manual', as: coordinator, path: '/manuals/{article}' },
  { name: 'manuals-all', as: coordinator, path: '/manuals/all' },
  { name: 'statement', as: coordinator, path: '/statement' },
  { name: 'mayor-home', as: mayor, path: '/' },
  { name: 'mayor-sign', as: mayor, path: '/sign' },
  { name: 'police-home', as: 'police.mechelen@example.test', path: '/' },
  { name: 'partner-trainings', as: 'education.mechelen@example.test', path: '/trainings' },
  { name: 'partner-home', as: 'education.mechelen@example.test', path: '/' },
  { name: 'signals', as: coordinator, path: '/signals' },
  { name: 'signal', as: coordinator, path: '/signals/{signal}' },
  { name: 'signals-report', as: 'education.mechelen@example.test', path: '/signals/report' },
  { name: 'sharing', as: 'education.mechelen@example.test', path: '/sharing' },
  { name: 'cases', as: mayor, path: '/cases' },
  { name: 'case', as: coordinator, path: '/cases/{case}' },
  { name: 'own-work', as: coordinator, path: '/cases/own' },
  { name: 'own-work-case', as: coordinator, path: '/cases/{case}/own' },
  { name: 'case-sheets', as: mayor, path: '/cases/{case}/feedback' },
  { name: 'case-sheet', as: mayor, path: '/cases/{case}/feedback/{sheet}' },
  { name: 'emergency', as: mayor, path: '/emergency' },
  { name: 'emergency-oversight', as: 'dataprotectionofficer.mechelen@example.test', path: '/emergency' },
  { name: 'erasures', as: mayor, path: '/erasures' },
  { name: 'meetings', as: coordinator, path: '/meetings' },
  { name: 'meetings-new', as: coordinator, path: '/meetings/new' },
  { name: 'meeting', as: coordinator, path: '/meetings/{meeting}' },
  { name: 'meeting-change', as: coordinator, path: '/meetings/{meeting}/change' },
  { name: 'meeting-case', as: coordinator, path: '/meetings/{meeting}/cases/{case}' },
  { name: 'log', as: 'dataprotectionofficer.mechelen@example.test', path: '/access' },
  { name: 'log-own', as: 'education.mechelen@example.test', path: '/access/own' },
  { name: 'protection-home', as: 'dataprotectionofficer.mechelen@example.test', path: '/' },

  { name: 'country-coverage', as: analyst, path: '/' },
  { name: 'country-tiles', as: analyst, path: '/?view=tiles' },
  { name: 'country-figures', as: analyst, path: '/figures' },
  { name: 'country-meetings', as: analyst, path: '/meetings' },
  { name: 'country-settings', as: analyst, path: '/settings' },
  { name: 'country-sources', as: analyst, path: '/sources' },
  { name: 'nowhere', as: analyst, path: '/nowhere' },
];

/** Waits until a page has what it shows: its heading, and nothing that still loads. */
export const settled = async (page: Page): Promise<void> => {
  await page.locator('main h1').waitFor();
  await calm(page);
};
