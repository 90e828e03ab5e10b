import type { partnersEn } from './partners-en.ts';

export const partnersFr: Readonly<Record<keyof typeof partnersEn, string>> = {
  'municipality.partnersLead':
    'Quels services le bourgmestre invite-t-il autour de la table ? Une petite commune peut ne pas encore en avoir : c’est très bien aussi.',
  'municipality.partnersWhy':
    'Les services de la commune viennent à l’invitation du bourgmestre. Les membres de services communautaires et régionaux ont besoin d’un mandat par ou en vertu d’un décret ou d’une ordonnance : sans mandat, ils peuvent apporter un signalement, mais ne reçoivent aucun secret.',
  'municipality.partnersNone': 'Pas encore de partenaires',
  'municipality.partnersNoneHelp': 'Vous pouvez en ajouter à tout moment, même après la déclaration.',
  'municipality.partnersNoneSay': 'Il n’y en a pas pour l’instant',
  'municipality.partnersCount': '{count, plural, =0 {Aucun pour l’instant} one {# partenaire} other {# partenaires}}',
  'municipality.partnerAdd': 'Ajouter un partenaire',
  'municipality.partnerChange': 'Modifier un partenaire',
  'municipality.partnerSaved': 'Le partenaire figure dans la liste.',
  'municipality.partnerRemoved': 'Le partenaire n’est plus dans la liste.',
  'municipality.sector': 'Secteur',
  'municipality.organisation': 'Organisation',
  'municipality.organisationHelp': 'Le nom du service, pas celui d’une personne.',
  'municipality.entity': 'De qui dépend le service ?',
  'municipality.entityHelp': 'Cela détermine quel texte peut donner le mandat. Une école communale suit sa communauté.',
  'municipality.validFrom': 'Participe à partir du',
  'municipality.basis': 'Base légale',
  'municipality.basisHelp': 'Sur la base de quel texte ce partenaire peut-il recevoir des secrets ?',
  'municipality.basisFirst': 'Choisissez le secteur et de qui dépend le service ; nous montrons ensuite quels textes le mandatent.',
  'municipality.basisNone': 'Pas (encore) de base légale',
  'municipality.basisNoneHelp': 'Le partenaire peut apporter un signalement et ne reçoit aucun secret.',
  'municipality.basisUnknown': 'Aucun texte connu ne mandate ce service à cette date',
  'municipality.basisUnknownText':
    'Le partenaire peut tout de même s’asseoir à la table et apporter un signalement. Il ne reçoit aucun secret tant qu’il n’y a pas de décret ou d’ordonnance. Ce n’est pas une erreur de votre part.',
  'municipality.restricted': 'sans base légale',
  'municipality.restrictedHelp': 'Peut apporter un signalement, ne reçoit aucun secret.',
  'municipality.withBasis': 'avec base légale',
  'municipality.since': 'depuis le {date}',
  'municipality.toPartners': 'Retour aux partenaires',
};
