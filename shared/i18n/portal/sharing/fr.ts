import type { sharingEn } from './en.ts';

export const sharingFr: Readonly<Record<keyof typeof sharingEn, string>> = {
  'sharing.lead': 'Trois courtes questions. Personne n’apprend ce que vous demandez ici, et rien n’en est conservé.',
  'sharing.silence': 'Vous pouvez toujours vous taire. Personne à la table ne peut vous faire parler, et vous ne devez pas dire pourquoi.',
  'sharing.standing.trio': 'Votre place à la table : {role}. Pour cela, il ne vous faut pas de décret.',
  'sharing.standing.mandated': 'Votre place à la table : {role}. Votre service est mandaté par :',
  'sharing.standing.restricted':
    'Votre place à la table : {role}. Aucun texte mandatant votre service n’est enregistré : vous pouvez apporter un signalement, et vous ne recevez pas de secrets.',
  'sharing.danger': 'Quelqu’un est-il en danger maintenant ?',
  'sharing.dangerCall': 'Appelez d’abord',
  'sharing.dangerText': 'Un danger immédiat se signale par téléphone, pas sur cette plateforme. Numéro d’urgence',
  'sharing.dangerOr': ', police',
  'sharing.where': 'Où le diriez-vous ?',
  'sharing.in.emergency': 'au téléphone, parce que quelqu’un est en danger',
  'sharing.in.signal': 'dans un signalement au coordinateur',
  'sharing.in.consultation': 'dans une réunion à laquelle je suis invité pour cette personne',
  'sharing.in.outside': 'ailleurs',
  'sharing.in.outsideHint': 'À un collègue, dans le couloir, au téléphone ou par courriel.',
  'sharing.in.feedback': 'à des policiers qui ne sont pas dans la cellule',
  'sharing.what': 'De quoi s’agit-il ?',
  'sharing.is.none': 'de quelque chose que j’ai vu ou entendu, sans secret',
  'sharing.is.sharedInMeeting': 'de quelque chose de confidentiel',
  'sharing.is.sharedInMeetingHint': 'Cela resterait entre ceux qui siègent à cette seule réunion.',
  'sharing.is.professionalSecrecy': 'de quelque chose qui relève de mon secret professionnel',
  'sharing.is.professionalSecrecyHint': 'Quelqu’un vous l’a confié dans votre profession.',
  'sharing.answer.may': 'Oui, vous pouvez.',
  'sharing.answer.mayIf': 'Vous pouvez, si tout ceci est vrai :',
  'sharing.answer.mayNot': 'Non, pas ici.',
  'sharing.why': 'Pourquoi',
  'sharing.rests': 'Cela repose sur',
  'sharing.again': 'Demander à nouveau',
  'sharing.because.dangerGoesByTelephone':
    'Un danger immédiat se signale par téléphone à la police. La plateforme retient seulement que cela a eu lieu.',
  'sharing.because.signalIsTested':
    'Chaque membre peut apporter un signalement. Le coordinateur examine d’abord s’il relève de la cellule et s’il est proportionné d’en discuter.',
  'sharing.because.secretNeedsConsultation':
    'Le droit de parler d’un secret ne vaut que dans une concertation organisée, avec des participants connus, un but et des règles. Ceci n’en est pas une.',
  'sharing.because.consultationIsKnown':
    'Ce que vous dites appartient à une seule concertation convoquée. Seuls les invités que vous choisissez peuvent le voir, jusqu’à sa clôture.',
  'sharing.because.rightToSpeak': 'Dans une concertation organisée, la loi vous permet d’en parler. Elle ne vous y oblige jamais.',
  'sharing.because.secretStaysWithAuthor':
    'À la table, vous pouvez en parler. Ce que vous écrivez reste chez vous : personne d’autre ne peut le lire.',
  'sharing.because.mandateMissing':
    'Les membres de services d’une communauté ou d’une région doivent être mandatés par ou en vertu d’un décret ou d’une ordonnance pour partager des secrets. Pour votre service, aucun n’est enregistré.',
  'sharing.because.nobodyLearnsWhoIsDiscussed': 'Personne au dehors ne peut apprendre qu’on parle de quelqu’un, ou qu’on n’en parle pas.',
  'sharing.because.allMustAgree':
    'Ce qui quitte la cellule vers d’autres policiers demande l’accord de tous ceux qui ont participé. Une seule objection l’arrête.',
  'sharing.because.feedbackHoldsNoSecret':
    'Ce qui va à la police hors de la cellule ne contient rien de secret, même si tous sont d’accord.',
  'sharing.if.callFirst': 'Vous appelez d’abord : le 112, ou la police au 101.',
  'sharing.if.onlyToAvert': 'Vous ne dites pas plus que ce qu’il faut pour écarter le danger.',
  'sharing.if.ownRulesOfSecrecy':
    'Les règles de votre propre profession sur le secret le permettent : la plateforme ne peut pas en décider.',
  'sharing.if.seenYourself': 'Vous l’avez vu ou entendu vous-même, ou vous dites de qui vous le tenez.',
  'sharing.if.onlyWhatIsNeeded': 'Ce n’est pas plus que le nécessaire.',
  'sharing.if.noConvictions': 'Cela dit ce que quelqu’un a fait ou dit, et rien des convictions, de l’origine ou de la nationalité.',
  'sharing.if.nothingClassified': 'Rien n’en vient de la banque de données commune ni n’est classifié.',
  'sharing.if.convened': 'Vous êtes invité à cette concertation, et elle est convoquée.',
  'sharing.if.audienceSeen': 'Vous avez regardé qui le verra, et choisi moins de monde si vous le souhaitez.',
  'sharing.if.spokenOnly': 'Vous en parlez seulement à la table et ne remettez rien.',
  'sharing.if.clearanceValid': 'Votre habilitation de sécurité est valable.',
  'sharing.if.nothingOfTheCase': 'Vous ne dites pas qu’on parle de la personne, ni ce qui s’est dit à la table.',
  'sharing.if.everybodyAgrees': 'Cela figure sur la fiche pour la police, et tous ceux qui ont participé acceptent chaque ligne.',
};
