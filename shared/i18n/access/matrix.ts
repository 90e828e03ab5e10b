import type { Names } from '../words.ts';

/** The texts of the printed matrix, in the words of the product. */
export const matrixTexts = {
  title: {
    nl: 'Wie mag wat zien en doen',
    fr: 'Qui peut voir et faire quoi',
    de: 'Wer darf was sehen und tun',
    en: 'Who may see and do what',
  },
  made: {
    nl: 'Uitgeschreven door `npm run matrix` uit de beslissingstabel die het platform zelf bevraagt. Wat er niet staat, is geweigerd.',
    fr: 'Écrit par `npm run matrix` à partir de la table de décision que la plateforme interroge elle-même. Ce qui n’y figure pas est refusé.',
    de: 'Geschrieben von `npm run matrix` aus der Entscheidungstabelle, die die Plattform selbst befragt. Was nicht darin steht, ist verweigert.',
    en: 'Written by `npm run matrix` from the decision table that the platform itself asks. What does not stand in it is refused.',
  },
  information: { nl: 'Informatie per rol', fr: 'Information par rôle', de: 'Information nach Rolle', en: 'Role and information' },
  acts: { nl: 'Handelingen per rol', fr: 'Actes par rôle', de: 'Handlungen nach Rolle', en: 'Role and act' },
  legend: {
    nl: 'F volledig, O eigen bijdragen en acties, I alleen als uitgenodigd voor die casus en vergadering, S alleen de stand, A samengevoegde cijfers, L alleen de toegangslog, – niets.',
    fr: 'F complet, O ses propres contributions et actions, I uniquement si invité pour ce cas et cette réunion, S l’état seulement, A chiffres agrégés, L le journal des accès seulement, – rien.',
    de: 'F vollständig, O eigene Beiträge und Maßnahmen, I nur wenn zu diesem Fall und dieser Sitzung eingeladen, S nur der Stand, A zusammengefasste Zahlen, L nur das Zugriffsprotokoll, – nichts.',
    en: 'F full, O own contributions and actions, I only when invited to that case and meeting, S status only, A aggregate, L access log only, – none.',
  },
  conditions: {
    nl: 'De inhoud van een casus gaat voor genodigden kort voor de bijeengeroepen vergadering open en valt na de termijn die op de vergadering volgt terug tot hun eigen acties. Een genodigde toevoegen of de anonimiteit opheffen gebeurt met twee: burgemeester en coördinator. De politie heeft geen download en geen bulkoverzicht. In een gemeenschappelijke cel ziet een burgemeester de gevallen van de eigen inwoners, andere alleen op uitnodiging. Noodtoegang is een aparte handeling: een reden, één casus, een korte tijd, bericht aan voorzitter en functionaris gegevensbescherming, achteraf beoordeeld. Elke lezing van een casus staat met haar doel in de toegangslog vóór de inhoud wordt vrijgegeven.',
    fr: 'Le contenu d’un cas s’ouvre aux invités peu avant la réunion convoquée et se réduit à leurs propres actions après le délai de relecture. Ajouter un invité ou lever l’anonymat se fait à deux : bourgmestre et coordinateur. La police n’a ni téléchargement ni vue d’ensemble. Dans une cellule commune, un bourgmestre voit les cas de ses propres habitants, les autres uniquement sur invitation. L’accès d’urgence est un acte à part : un motif, un cas, un temps court, un avis au président et au délégué à la protection des données, puis un examen. Chaque lecture d’un cas est consignée avec sa finalité avant que le contenu ne soit livré.',
    de: 'Der Inhalt eines Falls öffnet sich den Eingeladenen kurz vor der einberufenen Sitzung und fällt nach der Durchsichtsfrist auf ihre eigenen Maßnahmen zurück. Einen Eingeladenen hinzuzufügen oder die Anonymität aufzuheben braucht zwei: Bürgermeister und Koordinator. Die Polizei hat weder Download noch Gesamtsicht. In einer gemeinsamen Zelle sieht ein Bürgermeister die Fälle der eigenen Einwohner, andere nur auf Einladung. Der Notzugriff ist eine eigene Handlung: ein Grund, ein Fall, eine kurze Zeit, Nachricht an Vorsitz und Datenschutzbeauftragten, danach eine Prüfung. Jedes Lesen eines Falls wird mit seinem Zweck protokolliert, bevor der Inhalt freigegeben wird.',
    en: 'Content of a case opens to invitees shortly before the meeting they are called to and falls back to their own actions after the review term. Adding an invitee or lifting anonymity takes two people: mayor and coordinator. Police has no download or bulk view. In a joint cell a mayor sees the cases of own residents, others only when invited. A break-glass read is a separate action: reason, one case, short time box, notice to chair and data protection officer, reviewed. Every read of a case is logged with its purpose before the content is released.',
  },
  actLegend: {
    nl: 'F in elke stand die de handeling toelaat, I alleen als genodigde, O alleen voor het eigen werk, S alleen de stand, – niet. 2: met twee personen. r: met geschreven redenen. c: met instemming van allen die deelnamen. v: na goedkeuring door de burgemeester. n: met bericht aan de functionaris gegevensbescherming.',
    fr: 'F dans tout état qui permet l’acte, I uniquement comme invité, O uniquement pour son propre travail, S l’état seulement, – non. 2 : à deux personnes. r : avec des motifs écrits. c : avec l’accord de tous ceux qui ont participé. v : après approbation du bourgmestre. n : avec avis au délégué à la protection des données.',
    de: 'F in jedem Stand, der die Handlung zulässt, I nur als Eingeladener, O nur für die eigene Arbeit, S nur der Stand, – nicht. 2: zu zweit. r: mit schriftlichen Gründen. c: mit Zustimmung aller, die teilnahmen. v: nach Genehmigung durch den Bürgermeister. n: mit Nachricht an den Datenschutzbeauftragten.',
    en: 'F in every state that allows the act, I only as an invitee, O only for own work, S status only, – not. 2: takes two people. r: with written reasons. c: with the consent of everyone who took part. v: once the mayor approved. n: with notice to the data protection officer.',
  },
} as const satisfies Record<string, Names>;

/** The rows of the role × information matrix. */
export const matrixRows = {
  setup: {
    nl: 'cel, dekking, functioneel contactpunt',
    fr: 'cellule, couverture, contact fonctionnel',
    de: 'Zelle, Abdeckung, funktionaler Kontakt',
    en: 'cell, coverage, functional contact',
  },
  setupFile: {
    nl: 'aanmeldingsdossier (namen, machtigingen, handtekeningen)',
    fr: 'dossier d’inscription (noms, mandats, signatures)',
    de: 'Anmeldeakte (Namen, Mandate, Unterschriften)',
    en: 'setup file (names, mandates, signatures)',
  },
  clearance: {
    nl: 'veiligheidsmachtiging geldig, ja of nee',
    fr: 'habilitation de sécurité valable, oui ou non',
    de: 'Sicherheitsermächtigung gültig, ja oder nein',
    en: 'clearance valid yes/no',
  },
  signal: {
    nl: 'signaal dat niet (nog niet) op de lijst staat',
    fr: 'signalement non (encore) inscrit',
    de: 'nicht (noch nicht) gelisteter Hinweis',
    en: 'signal not (yet) listed',
  },
  reporter: {
    nl: 'identiteit van de melder',
    fr: 'identité du signalant',
    de: 'Identität des Hinweisgebers',
    en: 'identity of the reporter',
  },
  cases: {
    nl: 'lijst van gevallen, verslagen',
    fr: 'liste des cas, procès-verbaux',
    de: 'Fallliste, Protokolle',
    en: 'list of cases, minutes',
  },
  identity: {
    nl: 'identiteit van de betrokkene',
    fr: 'identité de la personne concernée',
    de: 'Identität der betroffenen Person',
    en: 'identity of the person concerned',
  },
  contributions: { nl: 'bijdragen', fr: 'contributions', de: 'Beiträge', en: 'contributions' },
  plan: { nl: 'beslissing, plan', fr: 'décision, plan', de: 'Beschluss, Plan', en: 'decision, plan' },
  meeting: {
    nl: 'datum van de vergadering, aanwezige sectoren',
    fr: 'date de la réunion, secteurs présents',
    de: 'Datum der Sitzung, anwesende Bereiche',
    en: 'meeting date, sectors present',
  },
  accessLog: { nl: 'toegangslog', fr: 'journal des accès', de: 'Zugriffsprotokoll', en: 'access log' },
  statistics: { nl: 'statistieken', fr: 'statistiques', de: 'Statistiken', en: 'statistics' },
} as const satisfies Record<string, Names>;
export type MatrixRow = keyof typeof matrixRows;

/** What can stand in a cell of it. */
export const matrixCells = {
  full: { nl: 'F', fr: 'F', de: 'F', en: 'F' },
  own: { nl: 'O', fr: 'O', de: 'O', en: 'O' },
  invited: { nl: 'I', fr: 'I', de: 'I', en: 'I' },
  ownAndInvited: { nl: 'O+I', fr: 'O+I', de: 'O+I', en: 'O+I' },
  status: { nl: 'S', fr: 'S', de: 'S', en: 'S' },
  aggregate: { nl: 'A', fr: 'A', de: 'A', en: 'A' },
  aggregateBanded: { nl: 'A, in klassen', fr: 'A, par classes', de: 'A, in Klassen', en: 'A, banded' },
  aggregateProtected: { nl: 'A, beschermd', fr: 'A, protégé', de: 'A, geschützt', en: 'A, protected' },
  log: { nl: 'L', fr: 'L', de: 'L', en: 'L' },
  none: { nl: '–', fr: '–', de: '–', en: '–' },
  onRequest: { nl: 'op verzoek, gelogd', fr: 'sur demande, consigné', de: 'auf Anfrage, protokolliert', en: 'on request, logged' },
  policePart: { nl: 'I, deel van de politie', fr: 'I, partie de la police', de: 'I, Teil der Polizei', en: 'I, police part' },
  ownActions: { nl: 'eigen acties + I', fr: 'propres actions + I', de: 'eigene Maßnahmen + I', en: 'own actions + I' },
  ownThings: { nl: 'eigen', fr: 'propres', de: 'eigene', en: 'own' },
  ownCell: { nl: 'eigen cel', fr: 'propre cellule', de: 'eigene Zelle', en: 'own cell' },
  ownRegion: { nl: 'eigen gewest', fr: 'propre région', de: 'eigene Region', en: 'own Region' },
  technical: { nl: 'alleen technisch', fr: 'technique uniquement', de: 'nur technisch', en: 'technical only' },
} as const satisfies Record<string, Names>;
export type MatrixCell = keyof typeof matrixCells;

/** Its columns. */
export const matrixRoles = {
  partner: { nl: 'partner', fr: 'partenaire', de: 'Partner', en: 'partner' },
  regionOfficer: { nl: 'gewestelijk ambtenaar', fr: 'agent de la région', de: 'Beamter der Region', en: 'region officer' },
  ministryAnalyst: { nl: 'ministerie', fr: 'ministère', de: 'Ministerium', en: 'ministry' },
  operator: { nl: 'beheerder van het platform', fr: 'exploitant de la plateforme', de: 'Betreiber der Plattform', en: 'operator' },
  mayor: { nl: 'burgemeester', fr: 'bourgmestre', de: 'Bürgermeister', en: 'mayor' },
  coordinator: { nl: 'coördinator', fr: 'coordinateur', de: 'Koordinator', en: 'coordinator' },
  police: { nl: 'politie', fr: 'police', de: 'Polizei', en: 'police' },
  dataProtectionOfficer: {
    nl: 'functionaris gegevensbescherming',
    fr: 'délégué à la protection des données',
    de: 'Datenschutzbeauftragter',
    en: 'data protection officer',
  },
} as const satisfies Record<string, Names>;
