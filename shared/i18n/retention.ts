import type { Language } from '../domain/tenants.ts';

/** The name of a parameter and one sentence on what it does. */
export type ParameterName = Readonly<Record<Language, { readonly name: string; readonly explanation: string }>>;

/** Those of the terms: how long something is open or kept. */
export const retentionWords = {
  rawSignalDays: {
    nl: { name: 'Bewaring van een signaal', explanation: 'Na hoeveel dagen een signaal dat geen casus werd, gewist wordt.' },
    fr: {
      name: 'Conservation d’un signalement',
      explanation: 'Après combien de jours un signalement qui n’est pas devenu un cas est effacé.',
    },
    de: { name: 'Aufbewahrung eines Hinweises', explanation: 'Nach wie vielen Tagen ein Hinweis, der kein Fall wurde, gelöscht wird.' },
    en: { name: 'Keeping a signal', explanation: 'After how many days a signal that did not become a case is erased.' },
  },
  caseReviewMonths: {
    nl: { name: 'Herziening van een casus', explanation: 'Om de hoeveel maanden een open casus herzien wordt.' },
    fr: { name: 'Réexamen d’un cas', explanation: 'Le nombre de mois entre deux réexamens d’un cas ouvert.' },
    de: { name: 'Überprüfung eines Falls', explanation: 'Wie viele Monate zwischen zwei Überprüfungen eines offenen Falls liegen.' },
    en: { name: 'Review of a case', explanation: 'How many months lie between two reviews of an open case.' },
  },
  reviewGraceDays: {
    nl: { name: 'Uitstel van herziening', explanation: 'Hoeveel dagen na een gemiste herziening de inhoud van een casus op slot gaat.' },
    fr: { name: 'Sursis de réexamen', explanation: 'Combien de jours après un réexamen manqué le contenu d’un cas se verrouille.' },
    de: {
      name: 'Nachfrist der Überprüfung',
      explanation: 'Wie viele Tage nach einer versäumten Überprüfung der Inhalt eines Falls gesperrt wird.',
    },
    en: { name: 'Review grace', explanation: 'How many days after a missed review the content of a case is locked.' },
  },
  contentOpensDays: {
    nl: {
      name: 'Termijn voor een vergadering',
      explanation: 'Hoeveel dagen voor een vergadering de inhoud van haar casussen opengaat voor wie erop is opgeroepen.',
    },
    fr: {
      name: 'Délai avant une réunion',
      explanation: 'Combien de jours avant une réunion le contenu de ses cas s’ouvre aux personnes convoquées.',
    },
    de: {
      name: 'Frist vor einer Sitzung',
      explanation: 'Wie viele Tage vor einer Sitzung sich der Inhalt ihrer Fälle für die dazu Gerufenen öffnet.',
    },
    en: {
      name: 'Term before a meeting',
      explanation: 'How many days before a meeting the content of its cases opens to who is called to them.',
    },
  },
  reviewTermDays: {
    nl: {
      name: 'Termijn na een vergadering',
      explanation: 'Hoeveel dagen na een vergadering de inhoud van haar casussen open blijft voor wie erop werd opgeroepen.',
    },
    fr: {
      name: 'Délai après une réunion',
      explanation: 'Combien de jours après une réunion le contenu de ses cas reste ouvert aux personnes convoquées.',
    },
    de: {
      name: 'Frist nach einer Sitzung',
      explanation: 'Wie viele Tage nach einer Sitzung der Inhalt ihrer Fälle für die dazu Gerufenen offen bleibt.',
    },
    en: {
      name: 'Term after a meeting',
      explanation: 'For how many days after a meeting the content of its cases stays open to who was called to them.',
    },
  },
  closedCaseMonths: {
    nl: {
      name: 'Bewaring van een afgesloten casus',
      explanation: 'Hoeveel maanden na de afsluiting of overdracht een casus gewist wordt.',
    },
    fr: { name: 'Conservation d’un cas clôturé', explanation: 'Combien de mois après la clôture ou le transfert un cas est effacé.' },
    de: {
      name: 'Aufbewahrung eines abgeschlossenen Falls',
      explanation: 'Wie viele Monate nach Abschluss oder Übertragung ein Fall gelöscht wird.',
    },
    en: { name: 'Keeping a closed case', explanation: 'How many months after it was closed or transferred a case is erased.' },
  },
  meetingMonths: {
    nl: { name: 'Bewaring van een vergadering', explanation: 'Hoeveel maanden na haar dag een vergadering gewist wordt.' },
    fr: { name: 'Conservation d’une réunion', explanation: 'Combien de mois après sa date une réunion est effacée.' },
    de: { name: 'Aufbewahrung einer Sitzung', explanation: 'Wie viele Monate nach ihrem Tag eine Sitzung gelöscht wird.' },
    en: { name: 'Keeping a meeting', explanation: 'How many months after its day a meeting is erased.' },
  },
  settledOfferDays: {
    nl: {
      name: 'Bewaring van een aangeboden casus',
      explanation: 'Hoeveel dagen het aanbod van een casus te zien blijft nadat het aanvaard, geweigerd of ingetrokken werd.',
    },
    fr: {
      name: 'Conservation d’un cas proposé',
      explanation: 'Combien de jours la proposition d’un cas reste visible après avoir été acceptée, refusée ou retirée.',
    },
    de: {
      name: 'Aufbewahrung eines angebotenen Falls',
      explanation: 'Wie viele Tage das Angebot eines Falls sichtbar bleibt, nachdem es angenommen, abgelehnt oder zurückgezogen wurde.',
    },
    en: {
      name: 'Keeping an offered case',
      explanation: 'For how many days the offer of a case stays visible after it was accepted, refused or withdrawn.',
    },
  },
  invitationRequestDays: {
    nl: {
      name: 'Bewaring van een aanvraag',
      explanation: 'Na hoeveel dagen een aanvraag om uitgenodigd te worden, gewist wordt.',
    },
    fr: { name: 'Conservation d’une demande', explanation: 'Après combien de jours une demande d’invitation est effacée.' },
    de: { name: 'Aufbewahrung eines Antrags', explanation: 'Nach wie vielen Tagen ein Antrag auf Einladung gelöscht wird.' },
    en: { name: 'Keeping a request', explanation: 'After how many days a request to be invited is erased.' },
  },
  draftRegistrationDays: {
    nl: {
      name: 'Bewaring van een onafgewerkte aanmelding',
      explanation: 'Na hoeveel dagen zonder wijziging een onafgewerkte aanmelding gewist wordt.',
    },
    fr: {
      name: 'Conservation d’une inscription inachevée',
      explanation: 'Après combien de jours sans modification une inscription inachevée est effacée.',
    },
    de: {
      name: 'Aufbewahrung einer unfertigen Anmeldung',
      explanation: 'Nach wie vielen Tagen ohne Änderung eine unfertige Anmeldung gelöscht wird.',
    },
    en: {
      name: 'Keeping an unfinished registration',
      explanation: 'After how many days without a change an unfinished registration is erased.',
    },
  },
} as const satisfies Record<string, ParameterName>;
