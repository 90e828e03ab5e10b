import type { membersEn } from './members-en.ts';

export const membersFr: Readonly<Record<keyof typeof membersEn, string>> = {
  'municipality.members': 'Membres',
  'municipality.membersLead': 'Qui a accès pour votre commune, dans quel rôle et sur quelle base légale.',
  'municipality.memberAdd': 'Ajouter un membre',
  'municipality.memberAddLead':
    'La personne reçoit un compte et un message neutre dans sa langue. Elle ne voit que ce que son rôle permet.',
  'municipality.memberNone': 'Personne n’a encore accès, hormis la personne de contact invitée.',
  'municipality.membersCount': '{count, plural, one {# membre} other {# membres}}',
  'municipality.memberName': 'Nom',
  'municipality.memberEmail': 'Adresse e-mail professionnelle',
  'municipality.memberLanguage': 'Langue des messages',
  'municipality.memberRole': 'Rôle',
  'municipality.memberMayorHelp': 'Un bourgmestre peut signer dès que la région a confirmé le compte.',
  'municipality.memberFrom': 'À partir du',
  'municipality.memberTo': 'Jusqu’au',
  'municipality.memberToHelp': 'Laissez vide si aucune fin n’est connue.',
  'municipality.fromOn': 'à partir du {from}',
  'municipality.fromTo': 'du {from} au {to}',
  'municipality.waitsConfirmation': 'attend la région',
  'municipality.memberSend': 'Ajouter et inviter',
  'municipality.memberAdded': 'Le membre est ajouté et reçoit un courriel.',
  'municipality.renewAccessShort': 'Envoyer un nouveau mot de passe',
  'municipality.renewAccess': 'Envoyer un nouveau mot de passe à {name}',
  'municipality.renewAccessSure': 'Envoyer un nouveau mot de passe temporaire ?',
  'municipality.renewAccessMeans':
    '{name} ({email}) reçoit un courriel avec un nouveau mot de passe temporaire ; le précédent n’est alors plus valable. Les personnes qui se sont déjà connectées gardent leur mot de passe et ne reçoivent rien.',
  'municipality.renewAccessSend': 'Envoyer',
  'municipality.accessRenewed':
    'Si {name} ne s’est encore jamais connecté, un courriel avec un nouveau mot de passe temporaire est en route.',
  'municipality.memberPoliceHelp':
    'Indiquez ensuite l’habilitation de sécurité dans la liste. Sans elle, cette personne n’apprend rien d’un cas.',
  'municipality.memberUncleared': 'pas d’habilitation valable',
  'municipality.memberUnclearedHelp': 'Peut apporter un signalement, n’apprend rien d’un cas.',
  'municipality.clearanceChecked': 'Vérifié par {name}, enregistré le {date}.',
  'municipality.clearanceChange': 'Enregistrer l’habilitation de sécurité',
  'municipality.clearanceChangeOne': 'Habilitation de sécurité : {name}',
  'municipality.basisShort': 'Base légale',
  'municipality.basisChange': 'Enregistrer la base légale',
  'municipality.basisChangeOne': 'Base légale : {name}',
  'municipality.mandateMeans':
    '{name}, {role}. Ce que vous enregistrez remplace ce qui précède : immédiatement pour écrire, dans les minutes qui suivent pour lire.',
  'municipality.mandateChanged': 'Enregistré pour {name}. L’accès aux informations en tient compte.',
  'municipality.memberRemoveSure': 'Mettre fin à l’accès de cette personne ?',
  'municipality.memberRemoveMeans':
    '{name} ({role}) : la session est fermée et plus rien ne peut être modifié ; dans les minutes qui suivent, plus rien ne peut être lu non plus.',
  'municipality.memberRemoved': 'L’accès a pris fin.',
  'municipality.settings': 'Paramètres de la cellule',
  'municipality.settingsLead':
    'Les règles de votre cellule, d’où vient chaque valeur et qui en décide. Une cellule peut être plus stricte que sa région, jamais plus souple.',
};
