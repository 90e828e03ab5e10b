import type { Names } from '../words.ts';

/** What is done at the table of a cell, as its log names it; by operationId. */
export const actNames: Readonly<Record<string, Names>> = {
  auditList: { nl: 'las het toegangslogboek', fr: 'a lu le journal des accès', de: 'las das Zugriffsprotokoll', en: 'read the access log' },
  auditQuery: {
    nl: 'zocht in het toegangslogboek',
    fr: 'a cherché dans le journal des accès',
    de: 'suchte im Zugriffsprotokoll',
    en: 'searched the access log',
  },
  auditListOwn: {
    nl: 'las het eigen toegangslogboek',
    fr: 'a lu son propre journal des accès',
    de: 'las das eigene Zugriffsprotokoll',
    en: 'read their own access log',
  },
  auditExport: {
    nl: 'nam het verzegelde logboek mee',
    fr: 'a emporté le journal scellé',
    de: 'nahm das versiegelte Protokoll mit',
    en: 'took the sealed log',
  },
  signalsReport: { nl: 'bracht een signaal in', fr: 'a apporté un signalement', de: 'brachte einen Hinweis ein', en: 'brought a signal' },
  signalsNoteDanger: {
    nl: 'noteerde dat de politie gebeld werd',
    fr: 'a noté que la police a été appelée',
    de: 'vermerkte, dass die Polizei angerufen wurde',
    en: 'noted that the police was called',
  },
  signalsList: {
    nl: 'bekeek de lijst van signalen',
    fr: 'a consulté la liste des signalements',
    de: 'sah die Liste der Hinweise an',
    en: 'looked at the list of signals',
  },
  signalsGet: { nl: 'las een signaal', fr: 'a lu un signalement', de: 'las einen Hinweis', en: 'read a signal' },
  signalsTest: { nl: 'toetste een signaal', fr: 'a examiné un signalement', de: 'prüfte einen Hinweis', en: 'tested a signal' },
  signalsDecline: {
    nl: 'nam een signaal niet op',
    fr: 'n’a pas retenu un signalement',
    de: 'nahm einen Hinweis nicht auf',
    en: 'did not take up a signal',
  },
  signalsWithdraw: {
    nl: 'nam een signaal terug',
    fr: 'a retiré un signalement',
    de: 'nahm einen Hinweis zurück',
    en: 'took back a signal',
  },
  signalsNameReporter: {
    nl: 'hief mee de anonimiteit van een melder op',
    fr: 'a contribué à lever l’anonymat d’un signalant',
    de: 'hob die Anonymität eines Hinweisgebers mit auf',
    en: 'helped to lift a reporter’s anonymity',
  },
  signalsShowReporter: {
    nl: 'vroeg wie een signaal inbracht',
    fr: 'a demandé qui a apporté un signalement',
    de: 'fragte, wer einen Hinweis einbrachte',
    en: 'asked who brought a signal',
  },
  projectionsSeatMember: {
    nl: 'gaf of nam een plaats aan tafel',
    fr: 'a donné ou retiré une place à la table',
    de: 'gab oder nahm einen Platz am Tisch',
    en: 'gave or took away a chair at the table',
  },
};
