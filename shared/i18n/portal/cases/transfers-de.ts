import type { transfersEn } from './transfers-en.ts';

export const transfersDe: Readonly<Record<keyof typeof transfersEn, string>> = {
  'cases.transferAct': 'Einer anderen Zelle übertragen',
  'cases.transferTravels':
    'Mit gehen: warum der Fall auf die Liste kam, um wen es geht und die Ziele des Plans. Was am Tisch gesagt und beschlossen wurde, bleibt hier. Die andere Zelle sieht nichts, bevor ihr Bürgermeister annimmt.',
  'cases.transferTo': 'Wo wohnt die betroffene Person jetzt?',
  'cases.transferToHint': 'Eine Gemeinde Ihrer Region, die zu einer anderen Zelle gehört.',
  'cases.transferWhy': 'Warum übertragen',
  'cases.transferWhyHint': 'Der andere Bürgermeister liest dies nach der Annahme.',
  'cases.transferNow': 'Anbieten',
  'cases.transfers': 'Übertragung',
  'cases.transferMade': '{to} angeboten am {date}',
  'cases.transferWithdraw': 'Das Angebot zurückziehen',
  'cases.transfer.offered': 'wartet auf Antwort',
  'cases.transfer.accepted': 'angenommen, kommt gleich',
  'cases.transfer.refused': 'abgelehnt',
  'cases.transfer.withdrawn': 'zurückgezogen',
  'cases.transfer.brought': 'übertragen',
  'cases.cameFrom': 'Übernommen von',
  'cases.offers': 'Von anderen Zellen angeboten',
  'cases.offersText':
    'Sie sehen nur, welche Gemeinde anbietet. Um wen es geht und warum, lesen Sie erst, nachdem Ihr Bürgermeister angenommen hat.',
  'cases.offerMade': 'Von {from}, für {to}, am {date}',
  'cases.offerAccept': 'Annehmen',
  'cases.offerRefuse': 'Ablehnen',
  'cases.offerOpen': 'Öffnen',
  'cases.offerDelayed':
    'Der Fall konnte noch nicht gebracht werden. Nichts geht verloren: Ab {moment} wird es erneut versucht, und der Betreiber der Plattform ist gewarnt.',
};
