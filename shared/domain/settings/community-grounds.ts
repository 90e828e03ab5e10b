import type { LegalGround } from './legal-ground.ts';

/** The texts that mandate members of community services, oldest first. None is known for the other entities. */
export const communityGrounds: readonly LegalGround[] = [
  {
    id: 'flemishParticipationDecree',
    titles: {
      nl: 'Vlaams decreet van 21 mei 2021 over de deelname aan de lokale integrale veiligheidscellen',
      fr: 'Décret flamand du 21 mai 2021 sur la participation aux cellules de sécurité intégrale locales',
      de: 'Flämisches Dekret vom 21. Mai 2021 über die Teilnahme an den lokalen integralen Zellen für innere Sicherheit',
      en: 'Flemish decree of 21 May 2021 on taking part in the local integral security cells',
    },
    citation: '2021-05-21, Flemish Parliament',
    dated: 'signed',
    validFrom: '2021-05-21',
    tenants: ['flanders', 'brussels', 'federal'],
    url: 'https://www.vvsg.be/nieuws/wat-moet-ik-weten-over-het-nieuwe-decreet-livc-r-draaiboek-wijst-de-weg',
    note: {
      nl: 'Machtigt leden van Vlaamse diensten, voorzieningen en gesubsidieerde organisaties.',
      fr: 'Mandate des membres de services, de structures et d’organisations subventionnées de Flandre.',
      de: 'Gibt Mitgliedern flämischer Dienste, Einrichtungen und bezuschusster Organisationen ein Mandat.',
      en: 'Mandates members of Flemish services, facilities and subsidised organisations.',
    },
  },
  {
    id: 'frenchCommunityParticipationDecree',
    titles: {
      nl: 'Decreet houdende organisatie van de deelname van de diensten die behoren tot de bevoegdheden van de Franse Gemeenschap aan de lokale integrale veiligheidscellen',
      fr: 'Décret organisant la participation des services relevant des compétences de la Communauté française aux cellules de sécurité intégrale locales',
      de: 'Dekret zur Organisation der Teilnahme der Dienste der Französischen Gemeinschaft an den lokalen integralen Zellen für innere Sicherheit',
      en: 'Decree organising the participation of French Community services in the local integral security cells',
    },
    citation: '2023-06-08, Parliament of the French Community, numac 2023042906',
    dated: 'signed',
    validFrom: '2023-06-08',
    tenants: ['wallonia', 'brussels', 'federal'],
    url: 'https://etaamb.openjustice.be/nl/fr/decreet-van-08-juni-2023_n2023042906.html',
    note: {
      nl: 'Machtigt leden van diensten van de Franse Gemeenschap.',
      fr: 'Mandate des membres des services de la Communauté française.',
      de: 'Gibt Mitgliedern der Dienste der Französischen Gemeinschaft ein Mandat.',
      en: 'Mandates members of the services of the French Community.',
    },
  },
  {
    id: 'flemishPreventionDecree',
    titles: {
      nl: 'Decreet over het Vlaamse beleid voor de preventie van gewelddadige radicalisering, extremisme, terrorisme en schadelijke polarisatie',
      fr: 'Décret relatif à la politique flamande de prévention de la radicalisation violente, de l’extrémisme, du terrorisme et de la polarisation toxique',
      de: 'Dekret über die flämische Politik zur Vorbeugung von gewalttätiger Radikalisierung, Extremismus, Terrorismus und schädlicher Polarisierung',
      en: 'Decree on the Flemish policy to prevent violent radicalisation, extremism, terrorism and harmful polarisation',
    },
    citation: '2024-03-22, Flemish Parliament, numac 2024003500',
    dated: 'signed',
    validFrom: '2024-03-22',
    tenants: ['flanders', 'brussels', 'federal'],
    url: 'https://etaamb.openjustice.be/nl/nl/decret-du-22-mars-2024_n2024003500.html',
    note: {
      nl: 'Geeft gemeenten de regie over het lokale preventiebeleid en regelt de steun.',
      fr: 'Confie aux communes la conduite de la prévention locale et organise le soutien.',
      de: 'Gibt den Gemeinden die Leitung der lokalen Prävention und regelt die Unterstützung.',
      en: 'Gives municipalities the lead in local prevention and arranges support.',
    },
  },
  {
    id: 'frenchCommunityParticipationOrder',
    titles: {
      nl: 'Besluit van de Regering van de Franse Gemeenschap van 16 mei 2024 tot uitvoering van het decreet van 8 juni 2023',
      fr: 'Arrêté du Gouvernement de la Communauté française du 16 mai 2024 portant exécution du décret du 8 juin 2023',
      de: 'Erlass der Regierung der Französischen Gemeinschaft vom 16. Mai 2024 zur Ausführung des Dekrets vom 8. Juni 2023',
      en: 'Order of the Government of the French Community of 16 May 2024 implementing the decree of 8 June 2023',
    },
    citation: '2024-05-16, Government of the French Community, numac 2024006434',
    dated: 'signed',
    validFrom: '2024-05-16',
    tenants: ['wallonia', 'brussels', 'federal'],
    url: 'https://etaamb.openjustice.be/fr/arrete-du-gouvernement-de-la-communaute-francaise-du-1_n2024006434',
    note: {
      nl: 'Voert het decreet van 8 juni 2023 uit.',
      fr: 'Exécute le décret du 8 juin 2023.',
      de: 'Führt das Dekret vom 8. Juni 2023 aus.',
      en: 'Implements the decree of 8 June 2023.',
    },
  },
];
