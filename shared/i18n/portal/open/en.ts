/** The pages that anybody may open. */
export const openEn = {
  'open.title': 'The round table of your municipality',
  'open.lead':
    'Ronde is the platform of the local integral security cells: mayor, local police, prevention officer and social services at one table, to notice violent radicalisation early and to help each person individually.',
  'open.signInHelp.cognito':
    'You sign in on the pages of Amazon Cognito ({tenant}), with your password and the code of your authenticator app.',
  'open.signInHelp.standIn':
    'On this machine a stand-in replaces the sign-in pages of Amazon Cognito. The page with the demonstration people shows whom you can sign in as, and their codes.',
  'open.request': 'Ask for an invitation',
  'open.requestLead':
    'Your municipality has no invitation yet? Ask the Region for one. An officer verifies who asks, and then sends the invitation.',
  'open.requestFor': 'You work for a municipality and have no account yet',
  'open.municipality': 'Your municipality',
  'open.municipalityHelp': 'Type the beginning of the name and choose it from the list.',
  'open.name': 'Your name',
  'open.email': 'Your e-mail address at work',
  'open.emailHelp': 'The Region uses it to verify that you work for the municipality.',
  'open.contactLanguage': 'The language in which we write to you',
  'open.send': 'Send the request',
  'open.sent': 'Your request has been received',
  'open.sentHelp':
    'If the municipality can be invited, an officer of the Region verifies your request and writes to you. To protect privacy, this page never says whether a municipality is known already.',
  'open.another': 'Ask on behalf of another municipality',
  'open.accessibility': 'Accessibility statement',
  'open.accessibilityLead':
    'This portal is meant to be usable by everybody: by keyboard alone, with a screen reader, enlarged to 400%, on a phone and on paper.',
  'open.accessibilityNorm': 'Standard',
  'open.accessibilityNormText':
    'We aim to meet EN 301 549 and WCAG 2.2, level AA. Every page is checked in every language with an automatic tool (axe), light and dark in turn, and the registration is tried by keyboard alone.',
  'open.accessibilityKnown': 'What we know does not work yet',
  'open.accessibilityKnownText':
    'Maps are pictures: everything on them is also in the table beside them. No accessibility audit by an outside party has taken place yet.',
  'open.accessibilityReport': 'Something does not work for you?',
  'open.accessibilityReportText': 'Tell the administration that invited you; it passes the message on to the maintainers of the platform.',
  'open.accessibilityNot': 'Not satisfied with the answer?',
  'open.accessibilityNotText':
    'You can turn to the ombudsman who is competent for that administration: the federal one, or that of your Region or Community.',
  'open.accessibilityDate': 'This statement was drawn up on {date}, after our own examination.',
  'open.danger': 'Immediate danger? Call 101 or 112. This platform is not an emergency line.',
} as const;
