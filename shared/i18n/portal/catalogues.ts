import type { Language } from '../../domain/tenants.ts';
import type { Message } from '../message.ts';
import type { auditEn } from './audit/en.ts';
import type { casesEn } from './cases/en.ts';
import type { concertationEn } from './concertation/en.ts';
import type { countryEn } from './country/en.ts';
import type { countryMoreEn } from './country/more-en.ts';
import type { feedbackEn } from './feedback/en.ts';
import type { manualsEditingEn } from './manuals/editing-en.ts';
import type { manualsEn } from './manuals/en.ts';
import type { meetingsEn } from './meetings/en.ts';
import type { mergersEn } from './mergers/en.ts';
import type { municipalityEn } from './municipality/en.ts';
import type { municipalityMoreEn } from './municipality/more-en.ts';
import type { openEn } from './open/en.ts';
import type { regionEn } from './region/en.ts';
import type { regionMoreEn } from './region/more-en.ts';
import type { sharingEn } from './sharing/en.ts';
import type { shellEn } from './shell/en.ts';
import type { signalsEn } from './signals/en.ts';

type Everywhere = typeof shellEn & typeof openEn;

/** The messages of each face beside those that stand everywhere: those of its home, and those of its other pages, which come later. */
type Faces = {
  readonly region: typeof regionEn;
  readonly regionMore: typeof regionMoreEn;
  readonly municipality: typeof municipalityEn;
  readonly municipalityMore: typeof municipalityMoreEn;
  readonly mergers: typeof mergersEn;
  readonly audit: typeof auditEn;
  readonly sharing: typeof sharingEn;
  readonly signals: typeof signalsEn;
  readonly cases: typeof casesEn;
  readonly feedback: typeof feedbackEn;
  readonly manuals: typeof manualsEn;
  readonly manualsEditing: typeof manualsEditingEn;
  readonly meetings: typeof meetingsEn;
  readonly concertation: typeof concertationEn;
  readonly country: typeof countryEn;
  readonly countryMore: typeof countryMoreEn;
};
export type FaceName = keyof Faces;

/** Every message of the portal by its key, `<room>.<message>`; the compiler asks each language for all of them. */
export type PortalKey = keyof Everywhere | { [Face in FaceName]: keyof Faces[Face] }[FaceName];

/** The messages at hand: as they are written below, or as the build compiled them. */
export type PortalWords = Readonly<Partial<Record<PortalKey, Message>>>;

type Load<Words> = () => Promise<Readonly<Record<keyof Words, string>>>;

/** What stands on every page, by language: a chunk each, so that nobody loads the words of the other three. */
export const everywhere: Readonly<Record<Language, Load<Everywhere>>> = {
  nl: async () => (await import('./nl.ts')).everywhereNl,
  fr: async () => (await import('./fr.ts')).everywhereFr,
  de: async () => (await import('./de.ts')).everywhereDe,
  en: async () => (await import('./en.ts')).everywhereEn,
};

/** What only one face says, loaded with it. */
export const ofFace: { readonly [Face in FaceName]: Readonly<Record<Language, Load<Faces[Face]>>> } = {
  region: {
    nl: async () => (await import('./region/nl.ts')).regionNl,
    fr: async () => (await import('./region/fr.ts')).regionFr,
    de: async () => (await import('./region/de.ts')).regionDe,
    en: async () => (await import('./region/en.ts')).regionEn,
  },
  regionMore: {
    nl: async () => (await import('./region/more-nl.ts')).regionMoreNl,
    fr: async () => (await import('./region/more-fr.ts')).regionMoreFr,
    de: async () => (await import('./region/more-de.ts')).regionMoreDe,
    en: async () => (await import('./region/more-en.ts')).regionMoreEn,
  },
  municipality: {
    nl: async () => (await import('./municipality/nl.ts')).municipalityNl,
    fr: async () => (await import('./municipality/fr.ts')).municipalityFr,
    de: async () => (await import('./municipality/de.ts')).municipalityDe,
    en: async () => (await import('./municipality/en.ts')).municipalityEn,
  },
  municipalityMore: {
    nl: async () => (await import('./municipality/more-nl.ts')).municipalityMoreNl,
    fr: async () => (await import('./municipality/more-fr.ts')).municipalityMoreFr,
    de: async () => (await import('./municipality/more-de.ts')).municipalityMoreDe,
    en: async () => (await import('./municipality/more-en.ts')).municipalityMoreEn,
  },
  mergers: {
    nl: async () => (await import('./mergers/nl.ts')).mergersNl,
    fr: async () => (await import('./mergers/fr.ts')).mergersFr,
    de: async () => (await import('./mergers/de.ts')).mergersDe,
    en: async () => (await import('./mergers/en.ts')).mergersEn,
  },
  cases: {
    nl: async () => (await import('./cases/nl.ts')).casesNl,
    fr: async () => (await import('./cases/fr.ts')).casesFr,
    de: async () => (await import('./cases/de.ts')).casesDe,
    en: async () => (await import('./cases/en.ts')).casesEn,
  },
  feedback: {
    nl: async () => (await import('./feedback/nl.ts')).feedbackNl,
    fr: async () => (await import('./feedback/fr.ts')).feedbackFr,
    de: async () => (await import('./feedback/de.ts')).feedbackDe,
    en: async () => (await import('./feedback/en.ts')).feedbackEn,
  },
  manuals: {
    nl: async () => (await import('./manuals/nl.ts')).manualsNl,
    fr: async () => (await import('./manuals/fr.ts')).manualsFr,
    de: async () => (await import('./manuals/de.ts')).manualsDe,
    en: async () => (await import('./manuals/en.ts')).manualsEn,
  },
  manualsEditing: {
    nl: async () => (await import('./manuals/editing-nl.ts')).manualsEditingNl,
    fr: async () => (await import('./manuals/editing-fr.ts')).manualsEditingFr,
    de: async () => (await import('./manuals/editing-de.ts')).manualsEditingDe,
    en: async () => (await import('./manuals/editing-en.ts')).manualsEditingEn,
  },
  meetings: {
    nl: async () => (await import('./meetings/nl.ts')).meetingsNl,
    fr: async () => (await import('./meetings/fr.ts')).meetingsFr,
    de: async () => (await import('./meetings/de.ts')).meetingsDe,
    en: async () => (await import('./meetings/en.ts')).meetingsEn,
  },
  signals: {
    nl: async () => (await import('./signals/nl.ts')).signalsNl,
    fr: async () => (await import('./signals/fr.ts')).signalsFr,
    de: async () => (await import('./signals/de.ts')).signalsDe,
    en: async () => (await import('./signals/en.ts')).signalsEn,
  },
  sharing: {
    nl: async () => (await import('./sharing/nl.ts')).sharingNl,
    fr: async () => (await import('./sharing/fr.ts')).sharingFr,
    de: async () => (await import('./sharing/de.ts')).sharingDe,
    en: async () => (await import('./sharing/en.ts')).sharingEn,
  },
  audit: {
    nl: async () => (await import('./audit/nl.ts')).auditNl,
    fr: async () => (await import('./audit/fr.ts')).auditFr,
    de: async () => (await import('./audit/de.ts')).auditDe,
    en: async () => (await import('./audit/en.ts')).auditEn,
  },
  concertation: {
    nl: async () => (await import('./concertation/nl.ts')).concertationNl,
    fr: async () => (await import('./concertation/fr.ts')).concertationFr,
    de: async () => (await import('./concertation/de.ts')).concertationDe,
    en: async () => (await import('./concertation/en.ts')).concertationEn,
  },
  country: {
    nl: async () => (await import('./country/nl.ts')).countryNl,
    fr: async () => (await import('./country/fr.ts')).countryFr,
    de: async () => (await import('./country/de.ts')).countryDe,
    en: async () => (await import('./country/en.ts')).countryEn,
  },
  countryMore: {
    nl: async () => (await import('./country/more-nl.ts')).countryMoreNl,
    fr: async () => (await import('./country/more-fr.ts')).countryMoreFr,
    de: async () => (await import('./country/more-de.ts')).countryMoreDe,
    en: async () => (await import('./country/more-en.ts')).countryMoreEn,
  },
};
