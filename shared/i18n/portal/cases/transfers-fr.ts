import type { transfersEn } from './transfers-en.ts';

export const transfersFr: Readonly<Record<keyof typeof transfersEn, string>> = {
  'cases.transferAct': 'Transférer à une autre cellule',
  'cases.transferTravels':
    'Sont transmis : pourquoi le cas a été mis sur la liste, de qui il s’agit et les objectifs du plan. Ce qui a été dit et décidé à la table reste ici. L’autre cellule ne voit rien avant que son bourgmestre accepte.',
  'cases.transferTo': 'Où habite la personne concernée à présent ?',
  'cases.transferToHint': 'Une commune de votre Région qui relève d’une autre cellule.',
  'cases.transferWhy': 'Pourquoi transféré',
  'cases.transferWhyHint': 'L’autre bourgmestre lit ceci après avoir accepté.',
  'cases.transferNow': 'Proposer',
  'cases.transfers': 'Transfert',
  'cases.transferMade': 'Proposé à {to} le {date}',
  'cases.transferWithdraw': 'Retirer l’offre',
  'cases.transfer.offered': 'attend une réponse',
  'cases.transfer.accepted': 'accepté, arrive bientôt',
  'cases.transfer.refused': 'refusé',
  'cases.transfer.withdrawn': 'retiré',
  'cases.transfer.brought': 'transféré',
  'cases.cameFrom': 'Repris de',
  'cases.offers': 'Proposé par d’autres cellules',
  'cases.offersText':
    'Vous voyez seulement quelle commune propose. De qui il s’agit et pourquoi, vous le lisez après l’acceptation par votre bourgmestre.',
  'cases.offerMade': 'De {from}, pour {to}, le {date}',
  'cases.offerAccept': 'Accepter',
  'cases.offerRefuse': 'Refuser',
  'cases.offerOpen': 'Ouvrir',
  'cases.offerDelayed':
    'Le cas n’a pas encore pu être apporté. Rien n’est perdu : un nouvel essai suit à partir du {moment}, et le gestionnaire de la plateforme est averti.',
};
