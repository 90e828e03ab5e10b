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
};
