import type { auditEn } from './en.ts';

export const auditFr: Readonly<Record<keyof typeof auditEn, string>> = {
  'audit.title.everybody': 'Journal des accès',
  'audit.title.own': 'Mon journal des accès',
  'audit.lead.everybody':
    'Qui a lu ou modifié quoi dans la cellule, quand et pourquoi. Il contient des numéros de cas, de signalements et de réunions, jamais leur contenu. Votre consultation figure elle-même dans le journal.',
  'audit.lead.own': 'Ce que vous avez lu ou modifié dans la cellule, tel que le voit le délégué à la protection des données.',
  'audit.month': 'Mois',
  'audit.caption.everybody': 'Journal des accès, {month}',
  'audit.caption.own': 'Mon journal des accès, {month}',
  'audit.when': 'Quand',
  'audit.who': 'Qui',
  'audit.role': 'Rôle',
  'audit.what': 'Quoi',
  'audit.why': 'Pourquoi',
  'audit.outcome': 'Issue',
  'audit.about': 'Au sujet de',
  'audit.refused': 'refusé',
  'audit.refusedAct': '{act} (refusé)',
  'audit.otherAct': 'autre acte ({action})',
  'audit.platform': 'la plateforme',
  'audit.former': 'un ancien membre',
  'audit.reporter': 'un signalant',
  'audit.nothing': 'Rien n’a été lu ni modifié durant ce mois.',
  'audit.more': 'Afficher les lignes précédentes',

  'audit.files': 'Emporter le journal de ce mois',
  'audit.fileHelp': 'Le CSV sert à la lecture.',
  'audit.filesHelp':
    'Le CSV sert à la lecture. Le journal scellé peut être vérifié sans la plateforme : il montre si une seule ligne a été modifiée, omise ou ajoutée.',
  'audit.downloadSealed': 'Télécharger le journal scellé',
  'audit.reading': '{count} lignes lues…',
  'audit.given': 'Un fichier de {count} lignes a été enregistré.',
  'audit.sealedGiven':
    '{parts, plural, one {Le journal scellé a été enregistré dans un fichier.} other {Le journal scellé a été enregistré dans {parts} fichiers.}}',
  'audit.emergency': 'Vérifier les accès d’urgence',
  'audit.erasures': 'Preuve de ce qui a été effacé',
  'audit.member': 'Qui',
  'audit.anybody': 'Tout le monde',
  'audit.subject': 'Sur quoi',
  'audit.subjectHint': 'Un numéro du journal, par exemple d’un cas : il commence par case_.',
  'audit.whole': 'C’est tout pour ce mois : {count, plural, one {# ligne} other {# lignes}}.',
  'audit.long':
    'Ce mois est long. Vous voyez {count, plural, one {la ligne la plus récente} other {les # lignes les plus récentes}} ; sous le tableau, vous en affichez de plus anciennes.',
  'audit.noneYet': 'La partie la plus récente de ce mois ne contient rien à ce sujet. Cherchez plus loin.',
  'audit.noneFound': 'Ce mois ne contient rien à ce sujet.',
};
