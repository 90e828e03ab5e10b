// oxlint-disable max-lines -- a catalogue is read and translated whole
import type { ProblemCode } from '../../problems.ts';
import type { Words } from '../words.ts';

export const problemsFr = {
  'input-invalid': {
    title: 'Certaines données sont à revoir',
    detail:
      '{count, plural, one {# champ demande} other {# champs demandent}} encore votre attention. Vérifiez ce qui est indiqué, puis envoyez à nouveau. Vous n’avez pas à retaper ce que vous avez rempli.',
  },
  'cursor-invalid': { title: 'Cette page de la liste n’existe plus', detail: 'Rouvrez la liste depuis le début.' },
  'body-malformed': {
    title: 'Le message est illisible',
    detail: 'Le message n’est pas du JSON valable. Vérifiez sa forme et renvoyez-le.',
  },
  'body-too-large': {
    title: 'Le message est trop volumineux',
    detail: 'Un message contient au plus {kilobytes} ko. Raccourcissez les textes ou envoyez-les en plusieurs parties.',
  },
  'media-type-unsupported': {
    title: 'Nous ne pouvons pas lire ce type de message',
    detail: 'Envoyez le message en JSON, avec le Content-Type indiqué dans la documentation.',
  },
  'token-invalid': { title: 'Votre connexion a expiré', detail: 'Reconnectez-vous, puis continuez.' },
  'token-missing': { title: 'Vous n’êtes pas connecté', detail: 'Connectez-vous et réessayez.' },
  'permission-missing': {
    title: 'Votre rôle ne le permet pas',
    detail:
      'Vérifiez que vous travaillez avec le bon rôle. Si vous en avez besoin pour votre travail, demandez-le à votre coordinateur ou à la région.',
  },
  'resource-not-found': {
    title: 'Introuvable',
    detail: 'Nous ne trouvons pas cet élément. Vérifiez l’adresse ou revenez à votre page d’accueil.',
  },
  'method-not-allowed': {
    title: 'Ce n’est pas possible ici',
    detail: 'Cette opération n’existe pas à cette adresse. Consultez la documentation.',
  },
  'too-many-requests': {
    title: 'Un instant, merci',
    detail: 'Beaucoup de demandes sont arrivées en peu de temps. Attendez une minute et réessayez.',
  },
  'internal-error': {
    title: 'Une erreur s’est produite chez nous',
    detail: 'Vous n’y êtes pour rien. Réessayez plus tard. Si cela persiste, communiquez le numéro de ce message à l’assistance.',
  },
  'service-unavailable': { title: 'La plateforme est momentanément indisponible', detail: 'Réessayez dans quelques minutes.' },
  'version-missing': {
    title: 'Nous ne savons pas quelle version vous modifiez',
    detail: 'Rouvrez les données et envoyez votre modification avec la version que vous avez vue (If-Match).',
  },
  'edit-conflict': {
    title: 'Quelqu’un d’autre vient de modifier ces données',
    detail:
      'Votre modification n’est pas encore enregistrée. Ouvrez la version la plus récente, comparez-la à votre texte et enregistrez à nouveau.',
  },
  'membership-ended': {
    title: 'Vous n’êtes plus membre de cette cellule',
    detail: 'Votre modification n’est pas enregistrée. Choisissez une autre cellule ou renseignez-vous auprès du coordinateur.',
  },
  'cell-switched': {
    title: 'Vous travaillez maintenant dans une autre cellule',
    detail:
      'Vous avez changé de cellule dans une autre fenêtre. Rechargez cette page ou revenez à l’autre cellule ; rien n’a été enregistré.',
  },
  'mandate-changed': {
    title: 'Votre mandat a changé',
    detail:
      'Votre base légale ou votre habilitation de sécurité n’est plus la même. Rien n’a été enregistré. Rechargez la page et essayez à nouveau.',
  },
  'request-repeated': {
    title: 'C’est déjà fait',
    detail: 'Cette demande est arrivée deux fois ; la première a été exécutée. Rechargez la page pour voir la situation actuelle.',
  },
  'request-key-reused': {
    title: 'Cette demande n’a pas été exécutée',
    detail: 'Elle portait la clé (Idempotency-Key) d’une autre demande, qui a été exécutée. Envoyez-la de nouveau avec une clé propre.',
  },
  'municipality-unknown': {
    title: 'Nous ne connaissons pas cette commune',
    detail: 'La commune {nis} ne figurait pas au registre à cette date. Cherchez la commune par son nom et choisissez-la dans la liste.',
  },
  'municipality-ended': {
    title: 'Cette commune a fusionné ou a changé de code',
    detail: 'Continuez avec la commune qui lui succède. La commune {nis} a existé jusqu’au {endedOn} inclus ; {successor} lui succède.',
  },
  'municipality-elsewhere': {
    title: 'Cette commune ne se trouve pas dans votre région',
    detail:
      'La commune {nis} relève d’une autre région. Choisissez une commune de votre région. Pour les autres communes, adressez-vous à leur propre région.',
  },
  'register-change-unknown': {
    title: 'Cette modification ne figure pas au registre',
    detail: 'Choisissez une fusion ou un changement de code que le registre connaît, avec toutes ses communes et sa date.',
  },
  'register-change-settled': {
    title: 'Cette modification ne peut plus changer',
    detail: 'La modification est exécutée, en cours ou retirée. Rechargez la page pour voir où elle en est.',
  },
  'municipality-claimed': {
    title: 'Cette commune a déjà accepté son invitation',
    detail:
      'Elle donne elle-même accès à ses collaborateurs. Demandez au coordinateur ou au bourgmestre de la commune d’ajouter un nouveau coordinateur.',
  },
  'municipality-not-invited': {
    title: 'Votre commune n’est pas encore invitée',
    detail: 'Demandez une invitation à la région au moyen du formulaire de demande. Vous recevrez ensuite un courriel pour commencer.',
  },
  'invitation-absent': {
    title: 'Cette commune n’est pas encore invitée',
    detail: 'Invitez-la d’abord ; l’invitation pourra ensuite être renvoyée.',
  },
  'request-unknown': { title: 'Demande introuvable', detail: 'Nous ne trouvons pas cette demande. Rouvrez la liste des demandes.' },
  'request-settled': {
    title: 'Cette demande est déjà traitée',
    detail: 'Vous n’avez plus rien à faire. Rouvrez la liste des demandes pour voir le résultat.',
  },
  'statement-contradicts-cell': {
    title: 'Une cellule couvre cette commune, ou la couvrait à cette date',
    detail:
      'Vous ne pouvez pas déclarer qu’il n’y a pas de cellule tant qu’une cellule couvre la commune. Si la cellule a cessé, dissolvez-la ou quittez-la d’abord. La mention vaut au plus tôt à partir du jour où la cellule a pris fin.',
  },
  'registration-absent': {
    title: 'L’inscription de la cellule n’a pas encore commencé',
    detail: 'Acceptez d’abord l’invitation et commencez l’inscription ; vous pourrez ensuite faire cette étape.',
  },
  'registration-incomplete': {
    title: 'L’inscription n’est pas encore complète',
    detail: 'Il reste à remplir : {steps}. Complétez-la, puis faites la déclaration.',
  },
  'registration-closed': {
    title: 'Cette inscription est clôturée',
    detail:
      'La déclaration est faite, ou votre commune a été admise dans une cellule. Les modifications se font désormais sur la page de la cellule.',
  },
  'joint-across-regions': {
    title: 'Une cellule commune reste dans une seule région',
    detail:
      'Dans une autre région : {municipalities}. Choisissez uniquement des communes de votre région. Avec des communes d’une autre région, vous pouvez conclure des accords, chacune ayant sa propre cellule.',
  },
  'joint-needs-others': {
    title: 'Une cellule commune compte au moins deux communes',
    detail: 'Ajoutez une autre commune ou choisissez une cellule propre.',
  },
  'joint-repeats-seat': {
    title: 'Une commune y figure deux fois',
    detail: 'Votre propre commune en fait partie d’office. Indiquez seulement les autres communes, chacune une fois.',
  },
  'municipality-covered-elsewhere': {
    title: 'Cette commune fait déjà partie d’une autre cellule',
    detail:
      'Déjà dans une autre cellule : {municipalities}. La commune doit d’abord quitter cette cellule, ou être retirée de votre proposition.',
  },
  'clearance-expired': {
    title: 'L’habilitation de sécurité a expiré',
    detail:
      'L’habilitation a pris fin le {date}. Indiquez le nouveau dernier jour, ou répondez qu’il n’y a pas d’habilitation valable pour l’instant.',
  },
  'signature-missing': {
    title: 'Tous les bourgmestres n’ont pas encore signé',
    detail:
      'Nous attendons la signature de {municipalities}. Envoyez un rappel ; dès que chacun aura signé, vous pourrez faire la déclaration.',
  },
  'signature-present': { title: 'Vous avez déjà signé', detail: 'Votre signature est enregistrée ; vous n’avez plus rien à faire.' },
  'signatures-complete': {
    title: 'Tous les bourgmestres ont déjà signé',
    detail: 'Un rappel n’est plus nécessaire. Vous pouvez maintenant faire la déclaration.',
  },
  'reminder-too-soon': {
    title: 'Un message a été envoyé il y a peu',
    detail: 'À force de messages, on ne les lit plus. Vous pourrez en envoyer un nouveau à partir du {date}.',
  },
  'nothing-to-sign': {
    title: 'Il n’y a rien à signer pour le moment',
    detail: 'Aucune proposition n’attend votre signature. Demandez au coordinateur si la proposition est prête.',
  },
  'join-request-unknown': {
    title: 'Demande d’adhésion introuvable',
    detail: 'Nous ne trouvons pas cette demande d’adhésion. Rouvrez la liste ; elle a peut-être été retirée.',
  },
  'cell-absent': {
    title: 'Il n’y a pas encore de cellule',
    detail: 'Aucune cellule n’est encore déclarée pour cette commune. Terminez d’abord l’inscription.',
  },
  'cell-not-declared': {
    title: 'Cette cellule n’est pas encore déclarée',
    detail: 'Prendre acte ou poser une question n’est possible qu’après la déclaration. Vous recevrez un message dès qu’elle sera faite.',
  },
  'cell-already-acknowledged': { title: 'Il a déjà été pris acte de cette cellule', detail: 'Vous n’avez plus rien à faire.' },
  'cell-dissolved': {
    title: 'Cette cellule est dissoute',
    detail: 'Elle ne peut plus être modifiée. Si la commune souhaite à nouveau une cellule, commencez une nouvelle inscription.',
  },
  'cell-not-joint': {
    title: 'Ce n’est pas une cellule commune',
    detail: 'Votre commune est la seule dans cette cellule et ne peut donc pas la quitter. Vous pouvez en revanche dissoudre la cellule.',
  },
  'seat-cannot-leave': {
    title: 'La commune où la cellule a son siège ne peut pas partir',
    detail: 'Si le ou la bourgmestre du siège dissout la cellule, les communes peuvent en inscrire une nouvelle avec un autre siège.',
  },
  'date-in-future': {
    title: 'Cette date est encore à venir',
    detail: 'Vous avez indiqué le {date}. Choisissez aujourd’hui ou un jour passé.',
  },
  'date-in-past': {
    title: 'Cette date est passée',
    detail: 'Vous avez indiqué le {date}. Ce qui valait jusqu’ici ne change plus : choisissez aujourd’hui ou un jour ultérieur.',
  },
  'member-unknown': { title: 'Membre introuvable', detail: 'Nous ne trouvons pas ce membre. Rouvrez la liste des membres.' },
  'member-present': {
    title: 'Cette personne a déjà ce rôle dans votre cellule',
    detail: 'Il n’est pas nécessaire de l’ajouter une seconde fois. Modifiez au besoin ses données dans la liste des membres.',
  },
  'last-coordinator': {
    title: 'C’est le dernier coordinateur',
    detail: 'Ajoutez d’abord un autre coordinateur ; sans coordinateur, personne ne peut tenir votre cellule à jour.',
  },
  'mayor-unconfirmed': {
    title: 'Le compte du bourgmestre n’est pas encore confirmé',
    detail:
      'La région confirme le compte ; le bourgmestre peut ensuite signer et décider. Contactez la région si cela prend beaucoup de temps.',
  },
  'roles-apart': {
    title: 'Cette personne a déjà dans votre cellule un rôle qui reste séparé de celui-ci',
    detail:
      'Bourgmestre, coordinateur et délégué à la protection des données d’une cellule sont des personnes différentes, car ils se contrôlent mutuellement. Choisissez quelqu’un d’autre ou mettez d’abord fin à l’autre affiliation.',
  },
  'memberships-full': {
    title: 'Cette personne travaille déjà à trop d’endroits',
    detail: 'Une personne peut travailler à {most} endroits au plus. Mettez d’abord fin à une affiliation qui ne sert plus.',
  },
  'membership-unknown': {
    title: 'Affiliation introuvable',
    detail: 'Nous ne trouvons pas cette affiliation. Choisissez une cellule dans votre liste.',
  },
  'residence-not-covered': {
    title: 'Cette commune ne fait pas partie de la cellule',
    detail: 'La cellule ne travaille pas pour {nis}. Choisissez une commune de la cellule, ou contactez la cellule de cette commune.',
  },
  'signal-settled': {
    title: 'C’est déjà décidé',
    detail: 'Une décision a été prise entre-temps, ou l’examen doit d’abord avoir lieu. Rechargez la page pour voir où il en est.',
  },
  'second-person-needed': {
    title: 'Il faut deux personnes',
    detail: 'Ce que le bourgmestre propose, le coordinateur l’approuve, et inversement. Demandez à l’autre de le faire.',
  },
  'naming-over': {
    title: 'Il est trop tard pour nommer le signalant',
    detail:
      'Le signalement est sur la liste. Qui l’a apporté ne peut être révélé à la cellule qu’avant cela ; le bourgmestre peut encore le demander, avec un motif qui est conservé.',
  },
  'reporter-named': {
    title: 'Le signalant est déjà connu',
    detail: 'Le signalant n’a pas demandé l’anonymat, ou le bourgmestre et le coordinateur en ont déjà décidé ensemble.',
  },
  'case-locked': {
    title: 'Ce cas est verrouillé',
    detail: 'Le réexamen a trop tardé. Réexaminez d’abord le cas ; le contenu s’ouvrira ensuite à nouveau.',
  },
  'case-closed': {
    title: 'Ce cas n’est plus en cours',
    detail: 'Le cas est clôturé ou transféré. Le bourgmestre peut rouvrir un cas clôturé.',
  },
  'case-erased': {
    title: 'Ce cas est effacé',
    detail: 'Le cas a été effacé le {date}. Il n’en reste que cela. La preuve se trouve parmi les effacements.',
  },
  'consultation-ahead': {
    title: 'Ce cas est à l’ordre du jour',
    detail: 'Retirez d’abord le cas de l’ordre du jour, ou discutez-en. Il peut ensuite passer au bourgmestre de la nouvelle commune.',
  },
  'cell-absent-there': {
    title: 'Aucune cellule n’est connue pour cette commune',
    detail:
      'Aucune cellule de cette commune qui pourrait reprendre un cas n’est déclarée sur la plateforme. Prenez contact avec l’administration communale ; d’ici là, le cas reste dans votre cellule.',
  },
  'transfer-across-regions': {
    title: 'Cette commune se trouve dans une autre Région',
    detail:
      'La plateforme ne transfère pas de cas d’une Région à l’autre : seul le fait est noté. Décidez en réunion d’un transfert en indiquant la Région, parlez directement avec l’autre cellule, puis clôturez le cas.',
  },
  'transfer-within-cell': {
    title: 'Cette commune fait partie de votre cellule',
    detail: 'Le cas reste donc dans la cellule. Modifiez le domicile : le bourgmestre de cette commune reprend le cas.',
  },
  'transfer-pending': { title: 'Le cas est proposé à une autre cellule', detail: 'Attendez la réponse ou retirez d’abord l’offre.' },
  'transfer-settled': {
    title: 'Cette offre est déjà réglée',
    detail: 'Elle a entre-temps reçu une réponse ou a été retirée. Rechargez la page pour voir où elle en est.',
  },
  'case-not-closed': { title: 'Ce cas n’est pas clôturé', detail: 'Seul un cas clôturé peut être rouvert.' },
  'signal-untested': {
    title: 'Ce signalement n’a pas encore été examiné',
    detail: 'Le coordinateur examine d’abord si le signalement entre dans le champ d’application ; le bourgmestre décide ensuite.',
  },
  'invitation-present': {
    title: 'Cette personne est déjà à la table pour ce cas',
    detail: 'Une deuxième invitation n’est pas nécessaire.',
  },
  'invitation-settled': {
    title: 'Ce n’est plus possible pour cette invitation',
    detail: 'Quelqu’un a entre-temps décidé. Rouvrez le cas pour voir où il en est.',
  },
  'identity-absent': { title: 'Personne n’a noté de qui il s’agit', detail: 'Aucune identité n’est notée pour ce cas.' },
  'identity-disclosed': { title: 'Le nom est déjà communiqué', detail: 'Le bourgmestre et le coordinateur sont déjà d’accord à ce sujet.' },
  'break-glass-needless': {
    title: 'Vous pouvez ouvrir ce cas normalement',
    detail: 'L’accès d’urgence ne sert qu’à un cas de votre cellule que vous ne pouvez pas voir.',
  },
  'break-glass-over': {
    title: 'L’accès d’urgence est terminé',
    detail: 'Il vaut soixante minutes. S’il est encore nécessaire, demandez-le à nouveau, avec le motif.',
  },
  'break-glass-unreviewed': {
    title: 'Un accès d’urgence antérieur attend d’être vérifié',
    detail:
      'Depuis plus de 72 heures, personne n’a vérifié votre dernier accès d’urgence. D’ici là, vous ne pouvez pas en obtenir un autre. Adressez-vous au bourgmestre ou au délégué à la protection des données.',
  },
  'break-glass-reviewed': { title: 'Cet accès d’urgence a déjà été vérifié', detail: 'Quelqu’un d’autre vous a précédé.' },
  'owner-unsuitable': {
    title: 'Ce membre ne peut pas faire cette action',
    detail: 'Choisissez une personne invitée pour ce cas ; pour la partie de la police, une personne de la police.',
  },
  'manager-unsuitable': {
    title: 'Ce membre ne peut pas diriger le suivi',
    detail: 'Choisissez un coordinateur, ou un membre qui a accepté l’invitation pour ce cas et peut en être informé.',
  },
  'action-settled': {
    title: 'Cette action est déjà réglée',
    detail:
      'Entre-temps, elle a été prise en charge, achevée ou abandonnée, ou personne ne l’a encore prise en charge. Rouvrez le cas pour voir où elle en est.',
  },
  'review-too-far': {
    title: 'C’est trop tard pour le prochain réexamen',
    detail: 'Choisissez un jour jusqu’au {date}. Plus tôt est toujours possible.',
  },
  'feedback-line-unsuitable': {
    title: 'Toutes les lignes ne peuvent pas aller à la police hors de la cellule',
    detail:
      'Il s’agit de la ligne {lines}. Rien de ce qui relève du secret professionnel, a été retiré ou n’était pas destiné à tous ceux qui doivent marquer leur accord n’y figure. Enlevez-la.',
  },
  'feedback-not-agreed': {
    title: 'Tout le monde n’a pas encore marqué son accord',
    detail:
      'La fiche ne peut être remise que lorsque tous ceux qui ont participé sont d’accord. Quelqu’un s’est ajouté depuis ? Retirez la fiche et proposez-la à nouveau. Qui a quitté la cellule ne peut plus marquer son accord : rien de cette concertation n’est alors communiqué à l’extérieur.',
  },
  'feedback-objected': {
    title: 'Une fiche de cette concertation fait l’objet d’une opposition',
    detail:
      'La personne qui s’est opposée peut retirer son opposition à la page du cas. Ce n’est qu’ensuite qu’une nouvelle fiche peut être proposée.',
  },
  'feedback-settled': {
    title: 'Cette fiche est déjà réglée',
    detail: 'Elle a été arrêtée ou remise. Proposez-en une nouvelle si nécessaire.',
  },
  'attendance-absent': {
    title: 'Personne n’est noté comme présent',
    detail: 'Notez d’abord qui était là. Tous ceux qui ont participé doivent marquer leur accord.',
  },
  'meeting-settled': {
    title: 'Cette réunion a déjà avancé',
    detail: 'Elle a entre-temps été tenue, annulée ou approuvée. Rechargez la page pour voir où elle en est.',
  },
  'meeting-ahead': {
    title: 'Cette réunion doit encore avoir lieu',
    detail: 'Elle n’est pas encore tenue. Vous pourrez noter les présences à partir du {date}.',
  },
  'times-reversed': {
    title: 'La fin précède le début',
    detail: 'Choisissez une heure de fin postérieure à l’heure de début.',
  },
  'invitee-unknown': {
    title: 'Une personne de cette liste n’est pas invitée ici',
    detail: 'Le bourgmestre et le coordinateur invitent d’abord ensemble ; vous pouvez ensuite convoquer.',
  },
  'consultation-closed': {
    title: 'Ce n’est pas ouvert pour l’instant',
    detail: 'La concertation n’est pas encore convoquée ou tenue, ou le délai qui la suit est passé. Parlez-en à la prochaine réunion.',
  },
  'audience-grows': {
    title: 'Plus de personnes le verraient que permis',
    detail: 'Choisissez uniquement parmi celles qui peuvent le voir maintenant. Moins est toujours possible, plus ne l’est pas.',
  },
  'contribution-withdrawn': {
    title: 'Ceci a déjà été retiré',
    detail: 'Il n’en reste rien. Apportez-le à nouveau si vous le souhaitez.',
  },
  'training-not-open': {
    title: 'Vous ne pouvez plus vous inscrire ni annuler ici',
    detail: 'La formation est passée, annulée ou clôturée. Consultez la liste de celles qui sont encore ouvertes.',
  },
  'training-not-for-role': {
    title: 'Cette formation n’est pas destinée à votre rôle',
    detail: 'La Région la propose à d’autres membres de cellules. Consultez la liste de celles qui vous sont ouvertes.',
  },
  'training-list-full': {
    title: 'La liste de cette formation est complète',
    detail: 'Il n’y a plus de place sur la liste. Revenez plus tard, ou demandez une deuxième date à la Région.',
  },
  'training-settled': {
    title: 'Ce n’est plus possible pour cette formation',
    detail: 'Elle a entre-temps eu lieu, été clôturée ou annulée. Rechargez la page pour voir où elle en est.',
  },
  'training-ahead': {
    title: 'La formation n’a pas encore eu lieu',
    detail: 'Notez les présences le jour même ou plus tard.',
  },
  'places-taken': {
    title: 'Davantage de places sont déjà attribuées',
    detail: '{count, plural, one {# personne a} other {# personnes ont}} déjà une place. Choisissez au moins ce nombre de places.',
  },
  'enrolment-made': {
    title: 'Votre inscription existe déjà',
    detail: 'Elle reste telle quelle. Vous n’avez rien à faire.',
  },
  'enrolment-absent': {
    title: 'Cette inscription n’existe pas',
    detail: 'Elle a entre-temps été annulée, ou attend encore une place. Rechargez la page.',
  },
  'article-unknown': {
    title: 'Cet article n’existe pas',
    detail: 'Il a peut-être été retiré ou remplacé. Cherchez-le à nouveau dans la bibliothèque.',
  },
  'article-not-published': {
    title: 'Cet article n’est pas publié',
    detail: 'Vous ne pouvez retirer que ce que les lecteurs et lectrices peuvent trouver.',
  },
  'draft-absent': { title: 'Il n’y a pas de projet', detail: 'Enregistrez d’abord un projet de cet article.' },
  'library-full': {
    title: 'Il n’y a plus de place',
    detail:
      'Une bibliothèque compte au plus {count} articles, et un article n’a pas un nombre infini de versions. Complétez un article existant.',
  },
  'text-unsafe': {
    title: 'Une partie du texte n’est pas acceptée',
    detail:
      'Le texte {language, select, nl {néerlandais} fr {français} de {allemand} other {anglais}}, à la ligne {line}, contient {reason, select, html {du HTML} image {une image} link {un lien qui ne commence pas par https, mailto ou tel} other {une liste ou une citation imbriquée trop profondément}}. Utilisez uniquement Markdown ; ajoutez une image comme annexe. Rien n’est enregistré.',
  },
  'attachment-absent': { title: 'Une annexe n’est pas arrivée', detail: 'Retirez l’annexe de la liste et envoyez à nouveau le fichier.' },
  'parameter-unknown': { title: 'Paramètre introuvable', detail: 'Nous ne trouvons pas ce paramètre. Choisissez-en un dans la liste.' },
  'parameter-not-yours': {
    title: 'Ce paramètre relève d’un autre niveau',
    detail: 'Pour « {parameter} », la décision revient à : {competence}. Vous voyez la valeur, mais ne pouvez pas la modifier ici.',
  },
  'parameter-out-of-bounds': {
    title: 'Cette valeur est hors des limites',
    detail:
      'Il s’agit de « {parameter} ». Au moins : {min}. Au plus : {max}. Vous pouvez être plus strict que le niveau supérieur, pas plus souple.',
  },
  'proposal-undrafted': {
    title: 'Il n’y a pas de projet',
    detail: 'Indiquez d’abord ce que vous proposez et enregistrez-le ; soumettez-le ensuite.',
  },
  'proposal-closed': {
    title: 'Cette proposition est tranchée',
    detail: 'Elle est convenue, retirée, rejetée ou expirée. Faites au besoin une nouvelle proposition.',
  },
  'proposal-full': {
    title: 'Cette proposition ne peut plus rien contenir',
    detail: 'Vous pouvez encore signer, ou retirer votre proposition ; une nouvelle proposition repart d’une page blanche.',
  },
  'proposal-not-yours': {
    title: 'Cette proposition vient d’un autre niveau',
    detail: 'Seul son auteur peut la modifier, la soumettre ou la retirer. Vous pouvez la commenter.',
  },
  'proposal-outdated': {
    title: 'Une autre version est sur la table',
    detail:
      'Vous avez lu une version antérieure ; la version {revision} est à présent sur la table. Lisez-la d’abord : votre signature ne vaut que pour ce que vous avez lu.',
  },
  'signature-not-asked': {
    title: 'Votre signature n’est pas requise ici',
    detail: 'D’autres décident de cette modification. Vous pouvez la commenter.',
  },
  'tenants-incomplete': {
    title: 'Une valeur fédérale vaut pour tout le pays',
    detail: 'Indiquez les trois Régions : là où le niveau fédéral décide seul, la valeur vaut partout.',
  },
  'emergency-not-federal': {
    title: 'Seul un paramètre fédéral peut être urgent',
    detail: 'D’autres décident aussi de ce paramètre et ont besoin de temps. Décochez « urgent » et choisissez un jour ultérieur.',
  },
  'date-too-soon': {
    title: 'Ce jour est trop proche',
    detail: 'Ceux qui signent et ceux qui appliquent la modification ont besoin de temps. Choisissez le {date} ou un jour ultérieur.',
  },
} as const satisfies Record<ProblemCode, Words>;
