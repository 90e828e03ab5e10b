import type { LegalGround } from './legal-ground.ts';
import { TenantId } from '../tenants.ts';

const tenants = TenantId.options;

/** The federal texts, oldest first. German and English titles are ours where no official one was found. */
export const federalGrounds: readonly LegalGround[] = [
  {
    id: 'foreignFightersCircular',
    titles: {
      nl: 'Omzendbrief over de informatie-uitwisseling en de opvolging van de foreign terrorist fighters afkomstig uit België',
      fr: 'Circulaire relative à l’échange d’informations et au suivi des foreign terrorist fighters provenant de Belgique',
      de: 'Rundschreiben über den Informationsaustausch und die Begleitung der Foreign Terrorist Fighters aus Belgien',
      en: 'Circular on the exchange of information on, and follow-up of, foreign terrorist fighters from Belgium',
    },
    citation: '2015-08-21, Minister of Security and the Interior, Minister of Justice',
    dated: 'signed', // the day stands in the preamble of the royal decree of 9 November 2015
    validFrom: '2015-08-21',
    validTo: '2018-05-21',
    tenants,
    url: 'https://www.koengeens.be/fr/news/2015/08/27/nieuwe-omzendbrief-voor-aanpak-foreign-terrorist-fighters',
    note: {
      nl: 'Eerste rechtsgrond van de lokale cellen.',
      fr: 'Première base légale des cellules locales.',
      de: 'Erste Rechtsgrundlage der lokalen Zellen.',
      en: 'First legal basis of the local cells.',
    },
  },
  {
    id: 'caseConsultation',
    titles: {
      nl: 'Strafwetboek, artikel 458ter (casusoverleg) en het artikel dat het opvolgt',
      fr: 'Code pénal, article 458ter (concertation de cas) et l’article qui lui succède',
      de: 'Strafgesetzbuch, Artikel 458ter (Fallbesprechung) und der Artikel, der ihm nachfolgt',
      en: 'Criminal Code, article 458ter (case consultation) and the article that succeeds it',
    },
    citation: '2017-07-06, inserted by the law of 6 July 2017',
    dated: 'signed',
    validFrom: '2017-07-06',
    tenants,
    url: 'https://www.om-mp.be/nl/article/col-42018-casusoverleg-beroepsgeheim',
    note: {
      nl: 'Laat toe te spreken in een georganiseerd overleg waarvan de deelnemers, het doel en de werkwijze bekend zijn; verplicht nooit.',
      fr: 'Permet de parler dans une concertation organisée dont les participants, le but et les modalités sont connus ; n’oblige jamais.',
      de: 'Erlaubt, in einer organisierten Besprechung zu sprechen, deren Teilnehmer, Zweck und Regeln bekannt sind; verpflichtet nie.',
      en: 'Permits speaking in an organised consultation whose participants, purpose and rules are known; never obliges.',
    },
  },
  {
    id: 'foreignFightersCircularRenewed',
    titles: {
      nl: 'Vernieuwde omzendbrief over de opvolging van de foreign terrorist fighters',
      fr: 'Circulaire renouvelée relative au suivi des foreign terrorist fighters',
      de: 'Erneuertes Rundschreiben über die Begleitung der Foreign Terrorist Fighters',
      en: 'Renewed circular on the follow-up of foreign terrorist fighters',
    },
    citation: '2018-05-22, Minister of Security and the Interior, Minister of Justice',
    dated: 'signed',
    validFrom: '2018-05-22',
    tenants,
    note: {
      nl: 'Vervangt de omzendbrief van 2015.',
      fr: 'Remplace la circulaire de 2015.',
      de: 'Ersetzt das Rundschreiben von 2015.',
      en: 'Replaces the circular of 2015.',
    },
  },
  {
    id: 'localCellsLaw',
    titles: {
      nl: 'Wet tot oprichting van lokale integrale veiligheidscellen inzake radicalisme, extremisme en terrorisme',
      fr: 'Loi portant création de cellules de sécurité intégrale locales en matière de radicalisme, d’extrémisme et de terrorisme',
      de: 'Gesetz zur Schaffung lokaler integraler Zellen für innere Sicherheit in den Bereichen Radikalismus, Extremismus und Terrorismus',
      en: 'Law creating local integral security cells on radicalism, extremism and terrorism',
    },
    citation: '2018-07-30, numac 2018031809',
    dated: 'inForce',
    validFrom: '2018-09-24',
    tenants,
    url: 'http://www.ejustice.just.fgov.be/eli/wet/2018/07/30/2018031809/justel',
    note: {
      nl: 'De burgemeester richt de cel op (art. 2) en nodigt uit (art. 3); niemand hoeft ze goed te keuren.',
      fr: 'Le bourgmestre crée la cellule (art. 2) et invite (art. 3) ; personne n’a à l’approuver.',
      de: 'Der Bürgermeister richtet die Zelle ein (Art. 2) und lädt ein (Art. 3); niemand muss sie genehmigen.',
      en: 'The mayor creates the cell (art. 2) and invites (art. 3); nobody has to approve it.',
    },
  },
  {
    id: 'localCellsLawChange',
    titles: {
      nl: 'Wet van 29 maart 2024 tot wijziging van de wet van 30 juli 2018 over de lokale cellen',
      fr: 'Loi du 29 mars 2024 modifiant la loi du 30 juillet 2018 sur les cellules locales',
      de: 'Gesetz vom 29. März 2024 zur Abänderung des Gesetzes vom 30. Juli 2018 über die lokalen Zellen',
      en: 'Law of 29 March 2024 changing the law of 30 July 2018 on the local cells',
    },
    citation: '2024-03-29, numac 2024002980',
    dated: 'inForce',
    validFrom: '2024-10-01',
    tenants,
    url: 'https://refli.be/fr/lex/2024002980',
    note: {
      nl: 'Richt ook de gemeenschappelijke gegevensbank op, die buiten dit platform blijft.',
      fr: 'Crée aussi la banque de données commune, qui reste en dehors de cette plateforme.',
      de: 'Schafft auch die gemeinsame Datenbank, die außerhalb dieser Plattform bleibt.',
      en: 'Also creates the common database, which stays outside this platform.',
    },
  },
];
