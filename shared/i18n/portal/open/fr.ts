import type { openEn } from './en.ts';

export const openFr: Readonly<Record<keyof typeof openEn, string>> = {
  'open.title': 'La table ronde de votre commune',
  'open.lead':
    'Ronde est la plateforme des cellules de sécurité intégrale locales (CSIL R) : bourgmestre, police locale, fonctionnaire de prévention et services sociaux autour d’une même table, pour remarquer tôt la radicalisation violente et aider chaque personne individuellement.',
  'open.signInHelp.cognito':
    'Vous vous connectez sur les pages d’Amazon Cognito ({tenant}), avec votre mot de passe et le code de votre application d’authentification.',
  'open.signInHelp.standIn':
    'Sur cette machine, des pages de substitution remplacent les pages de connexion d’Amazon Cognito. La page des personnes de démonstration montre sous quels comptes vous pouvez vous connecter, et leurs codes.',
  'open.request': 'Demander une invitation',
  'open.requestLead':
    'Votre commune n’a pas encore d’invitation ? Demandez-la à la région. Un agent vérifie qui fait la demande, puis envoie l’invitation.',
  'open.requestFor': 'Vous travaillez pour une commune et n’avez pas encore de compte',
  'open.municipality': 'Votre commune',
  'open.municipalityHelp': 'Tapez le début du nom et choisissez la commune dans la liste.',
  'open.name': 'Votre nom',
  'open.email': 'Votre adresse e-mail professionnelle',
  'open.emailHelp': 'La région l’utilise pour vérifier que vous travaillez pour la commune.',
  'open.contactLanguage': 'La langue dans laquelle nous vous écrivons',
  'open.send': 'Envoyer la demande',
  'open.sent': 'Votre demande a été reçue',
  'open.sentHelp':
    'Si la commune peut être invitée, un agent de la région vérifie votre demande et vous écrit. Pour protéger la vie privée, cette page ne dit jamais si une commune est déjà connue.',
  'open.another': 'Faire une demande pour une autre commune',
  'open.accessibility': 'Déclaration d’accessibilité',
  'open.accessibilityLead':
    'Ce portail se veut utilisable par tout le monde : au clavier seul, avec un lecteur d’écran, agrandi à 400 %, sur un téléphone et sur papier.',
  'open.accessibilityNorm': 'Norme',
  'open.accessibilityNormText':
    'Nous visons les normes EN 301 549 et WCAG 2.2, niveau AA. Chaque page est vérifiée dans chaque langue avec un outil automatique (axe), tour à tour en clair et en sombre, et l’inscription est essayée au clavier seul.',
  'open.accessibilityKnown': 'Ce qui, à notre connaissance, ne fonctionne pas encore',
  'open.accessibilityKnownText':
    'Les cartes sont des images : tout ce qu’elles montrent figure aussi dans le tableau à côté. Aucun audit d’accessibilité externe n’a encore eu lieu.',
  'open.accessibilityReport': 'Quelque chose ne fonctionne pas pour vous ?',
  'open.accessibilityReportText':
    'Dites-le à l’administration qui vous a invité ; elle transmet le message aux responsables de la maintenance de la plateforme.',
  'open.accessibilityNot': 'La réponse ne vous satisfait pas ?',
  'open.accessibilityNotText':
    'Vous pouvez vous adresser au médiateur compétent pour cette administration : le médiateur fédéral, ou celui de votre Région ou Communauté.',
  'open.accessibilityDate': 'Déclaration établie par nos soins. Date : {date}.',
  'open.danger': 'Danger immédiat ? Appelez le 101 ou le 112. Cette plateforme n’est pas une ligne d’urgence.',
};
