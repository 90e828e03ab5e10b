import type { recusalsEn } from './recusals-en.ts';

export const recusalsFr: Readonly<Record<keyof typeof recusalsEn, string>> = {
  'cases.recuseAct': 'Me récuser pour intérêt personnel',
  'cases.recuseText':
    'Vous êtes de la famille de la personne concernée, ou le cas vous touche vous-même ? Récusez-vous. Vous n’en verrez plus rien, pas même vos contributions ni vos actions, et qui vous remplace prend le relais. En cas d’erreur, le bourgmestre ou le coordinateur peut lever la récusation. Elle est consignée, sans motif.',
  'cases.recused': 'Votre récusation est consignée. Vous ne voyez plus rien de ce cas.',
  'cases.recusals': 'Récusations pour intérêt personnel',
  'cases.lift': 'Lever',
  'cases.liftOne': 'Lever la récusation de {name}',
  'cases.liftText': 'Ce membre retrouve sa place et revoit ce qu’il pouvait voir. À ne faire qu’en cas d’erreur.',
  'cases.noChair':
    'Le bourgmestre s’est récusé. Si personne d’autre n’occupe ce siège, ajoutez un représentant parmi les membres : d’ici là, personne ne décide ni ne clôture.',
  'cases.formerMember': 'un ancien membre',
};
